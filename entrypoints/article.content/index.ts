import { defineContentScript } from 'wxt/utils/define-content-script';
import listed from '@/.pack/hosts.json';
import { Hover } from '@/lib/highlight/hover.ts';
import {
  annotationsChangedSchema,
  answer,
  emptySchema,
  entitySchema,
  showAnnotationSchema,
  stepSchema,
} from '@/lib/messaging.ts';
import { ArticleReader } from './article-reader.ts';
import './marks.css';
import { NameCards } from './name-cards.tsx';
import { NoteTaking } from './note-taking.tsx';
import { Overlay } from './overlay.tsx';

/** ms of rest after which a changed selection is taken as meant. */
const SELECTION_REST = 200;

export default defineContentScript({
  // Read when the manifest is made; left out of the script itself, which has no use for them.
  matches: import.meta.env.ENTRYPOINT === 'article' ? [] : listed.hosts.map((host) => `*://*.${host}/*`),
  runAt: 'document_idle',

  main(ctx) {
    const overlay = new Overlay();
    const stopIfOrphaned = () => {
      if (ctx.isInvalid) stop();
    };
    const reader = new ArticleReader((show) => show && notes.show(show), stopIfOrphaned);
    const cards = new NameCards(reader, overlay);
    const notes = new NoteTaking(reader, overlay);
    const isInLink = (event: Event) =>
      event.target instanceof Element && event.target.closest('a, button, input');

    const openCard = (x: number, y: number) => {
      const mark = notes.isOpen ? null : reader.mentions.at(x, y);
      if (mark) cards.open(mark, false);
      return mark !== null;
    };
    const hover = new Hover({
      onRest: openCard,
      onLeave: () => cards.close(),
      safeArea: () => cards.safeArea(),
    });

    ctx.addEventListener(document, 'pointermove', ({ pointerType, buttons, clientX, clientY }) => {
      if (pointerType !== 'touch' && buttons === 0) hover.move(clientX, clientY);
    });
    ctx.addEventListener(document, 'pointerdown', (event) => {
      hover.stop();
      if (overlay.isOurs(event)) return;
      cards.close();
      if (!notes.isEditing) notes.leave();
    });
    ctx.addEventListener(document, 'click', (event) => {
      const isSelecting = document.getSelection()?.isCollapsed === false;
      if (overlay.isOurs(event) || event.button !== 0 || isSelecting || isInLink(event)) return;
      if (openCard(event.clientX, event.clientY)) return;
      const note = reader.notes.at(event.clientX, event.clientY);
      if (note) notes.open(note);
    });

    let selecting: number | undefined;
    const offerSoon = () => {
      clearTimeout(selecting);
      selecting = ctx.setTimeout(() => {
        if (!cards.isOpen) notes.offer();
      }, SELECTION_REST);
    };
    ctx.addEventListener(document, 'selectionchange', offerSoon);

    // Capturing, on the window: a page may stop its keys from going further.
    ctx.addEventListener(
      window,
      'keydown',
      (event) => {
        // The editor hears its own keys.
        if (notes.isEditing && overlay.isOurs(event)) return;
        if (event.key === 'Escape' && (cards.isOpen || notes.isOpen)) {
          cards.close();
          notes.leave();
          event.stopPropagation();
        } else if (event.key === 'Tab' && !event.shiftKey && notes.isOpen && !overlay.isOurs(event)) {
          // Our element is the last of the page: Tab alone would be a long way.
          if (!notes.isEditing && notes.focusToolbar()) event.preventDefault();
        }
      },
      { capture: true },
    );

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
      answer('annotationsChanged', annotationsChangedSchema, async ({ url }) => {
        await reader.readNotes(url);
        return null;
      }),
    ];

    const readAnew = (isNewVisit: boolean) => {
      reader.read(isNewVisit).catch(stopIfOrphaned);
    };
    const stop = () => {
      for (const remove of handlers) remove();
      hover.stop();
      reader.stop();
      overlay.remove();
    };
    ctx.onInvalidated(stop);
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      cards.close();
      if (!notes.isEditing) notes.leave();
      readAnew(true);
    });
    readAnew(true);
  },
});
