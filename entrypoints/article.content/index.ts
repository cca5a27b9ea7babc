import { defineContentScript } from 'wxt/utils/define-content-script';
import listed from '@/.pack/hosts.json';
import '@/assets/styles/marks.css';
import { SheetAdopter } from '@/lib/highlight/adopt.ts';
import {
  annotationsChangedSchema,
  answer,
  emptySchema,
  entitySchema,
  showAnnotationSchema,
  stepSchema,
} from '@/lib/messaging.ts';
import { NameCards } from './name-cards.tsx';
import { NoteTaking } from './note-taking.tsx';
import { Overlay } from './overlay.tsx';
import { PageEvents } from './page-events.ts';
import { PageReader } from './page-reader.ts';

export default defineContentScript({
  // Read when the manifest is made; left out of the script itself, which has no use for them.
  matches: import.meta.env.ENTRYPOINT === 'article' ? [] : listed.hosts.map((host) => `*://*.${host}/*`),
  runAt: 'document_idle',

  main(ctx) {
    const overlay = new Overlay();
    const sheet = new SheetAdopter();
    const reader = new PageReader({
      onRead: ({ styles }, { document: read, shadowRoots }) => {
        overlay.css = styles.overlay;
        for (const root of read === document ? shadowRoots : [read, ...shadowRoots]) {
          sheet.adopt(root, styles.marks);
        }
      },
      onShow: (annotationId) => notes.show(annotationId),
      onFailure: () => {
        if (ctx.isInvalid) stop();
      },
      onDocument: (found) => events.listen(found),
    });
    const cards = new NameCards(reader, overlay);
    const notes = new NoteTaking(reader, overlay);
    const events = new PageEvents(ctx, reader, overlay, cards, notes);

    const handlers = [
      answer('describePage', emptySchema, () => reader.describe()),
      answer('step', stepSchema, ({ direction }) => {
        if (notes.leave()) cards.step(direction);
        return null;
      }),
      answer('offerToolbar', emptySchema, () => {
        cards.close();
        if (!notes.isEditing) notes.focusToolbar();
        return null;
      }),
      answer('showEntity', entitySchema, ({ entityId }) => {
        if (notes.leave()) cards.show(entityId);
        return null;
      }),
      answer('showAnnotation', showAnnotationSchema, ({ annotationId }) => {
        cards.close();
        notes.show(annotationId);
        return null;
      }),
      answer('settingsChanged', emptySchema, () => {
        reader.readAgain();
        return null;
      }),
      answer('readAnyway', emptySchema, () => {
        reader.readAnyway();
        return null;
      }),
      answer('annotationsChanged', annotationsChangedSchema, async ({ url }) => {
        await reader.readNotes(url);
        return null;
      }),
    ];

    const stop = () => {
      for (const remove of handlers) remove();
      events.stop();
      reader.stop();
      overlay.remove();
    };
    ctx.onInvalidated(stop);
    ctx.addEventListener(document, 'visibilitychange', () => reader.changeVisibility());
    // What a frame or a late script brings is there once it has loaded; load events do not bubble.
    ctx.addEventListener(window, 'load', () => reader.lookSoon(), { capture: true });
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      cards.close();
      if (!notes.isEditing) notes.leave();
      reader.lookSoon();
    });
    events.listen(document);
    reader.look();
  },
});
