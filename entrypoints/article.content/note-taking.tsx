import { NoteEditor } from '@/components/notes/note-editor.tsx';
import { SelectionToolbar } from '@/components/notes/selection-toolbar.tsx';
import { describe } from '@/lib/anchoring/describe.ts';
import type { Selectors } from '@/lib/anchoring/selectors.ts';
import type { CardKey } from '@/lib/catalogues.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';
import type { Failure } from '@/lib/database/outcome.ts';
import { rectsOf } from '@/lib/highlight/place.ts';
import { send } from '@/lib/messaging.ts';
import type { NoteMark } from './article-marks.ts';
import type { OpenArticle } from './open-article.ts';
import type { Anchor, Overlay } from './overlay.tsx';
import type { PageReader } from './page-reader.ts';
import { scrollToRange } from './scroll.ts';
import { selectedRange } from './selected-range.ts';

/**
 * A selection of the reader's, described at once: the page may be read anew, and
 * its offsets be others, before the note on it is written.
 */
interface Selected {
  article: OpenArticle;
  selectors: Selectors;
  entityIds: string[];
  anchor: Anchor;
}

/** Highlights and notes: offered on a selection, opened again by a click. */
export class NoteTaking {
  private shows: 'toolbar' | 'editor' | null = null;
  /** Closes the editor, unless it holds words that were not yet warned of. */
  private leaveEditor: (() => boolean) | null = null;
  /** A second click or key while a note is on its way must not keep it twice. */
  private isSaving = false;

  constructor(
    private readonly reader: PageReader,
    private readonly overlay: Overlay,
  ) {}

  get isOpen(): boolean {
    return this.shows !== null;
  }

  get isEditing(): boolean {
    return this.shows === 'editor';
  }

  /** What is selected of the article, if anything is. */
  private selected(): Selected | null {
    const range = selectedRange(this.reader.place);
    const article = range && this.reader.articleAt(range);
    if (!article) return null;
    const { map } = article.page;
    const start = map.offsetAtOrAfter(range.startContainer, range.startOffset);
    const end = map.offsetAtOrAfter(range.endContainer, range.endOffset);
    const quote = map.text.slice(start, end);
    if (quote.trim() === '') return null;
    const from = start + quote.length - quote.trimStart().length;
    const to = end - (quote.length - quote.trimEnd().length);
    const named = article.mentions.all.filter((mark) => mark.start < to && mark.end > from);
    return {
      article,
      selectors: describe(map.text, from, to),
      entityIds: [...new Set(named.map(({ entity }) => entity.id))],
      anchor: { rects: () => rectsOf(range) },
    };
  }

  /** Offers highlight and note beside what is selected, or takes the offer back. */
  offer(): void {
    if (this.shows === 'editor') return;
    const selected = this.selected();
    const { text } = this.reader;
    if (!selected || !text) {
      this.close();
      return;
    }
    this.shows = 'toolbar';
    this.overlay.show(
      <SelectionToolbar
        text={text}
        onHighlight={() => void this.highlight(selected)}
        onNote={() => this.write(selected)}
      />,
      selected.anchor,
      'above',
    );
  }

  /** Puts the keyboard on the toolbar; false when there is nothing to offer. */
  focusToolbar(): boolean {
    if (this.shows !== 'toolbar') this.offer();
    if (this.shows !== 'toolbar') return false;
    this.overlay.focus('button');
    return true;
  }

  private async highlight(selected: Selected): Promise<void> {
    const failure = await this.once(() => this.add(selected, ''));
    if (failure === null) {
      this.reader.place.document.getSelection()?.removeAllRanges();
      this.close();
    } else if (failure !== undefined) {
      this.overlay.update(
        <p class="message" role="alert" lang={this.reader.text?.language}>
          {failure}
        </p>,
      );
    }
  }

  /** Does the work unless some is under way: then undefined. */
  private async once(work: () => Promise<string | null>): Promise<string | null | undefined> {
    if (this.isSaving) return undefined;
    this.isSaving = true;
    try {
      return await work();
    } finally {
      this.isSaving = false;
    }
  }

  private write(selected: Selected): void {
    const [, { exact }] = selected.selectors;
    this.edit(exact, '', selected.anchor, (body) => this.add(selected, body));
  }

  /** Opens the editor of a highlight that is there already. */
  open(mark: NoteMark): void {
    if (this.isEditing && !this.leave()) return;
    const { annotation } = mark;
    const anchor = { rects: () => this.reader.notes.rectsOf(mark) };
    const article = this.reader.articleOf(mark);
    if (!article) return;
    const quote = annotation.selectors?.[1].exact ?? '';
    const { id } = annotation;
    this.edit(
      quote,
      annotation.body,
      anchor,
      (body) => this.keep(article, send('changeAnnotation', { id, body })),
      () => this.keep(article, send('deleteAnnotation', { id, deleted: true })),
    );
  }

  /** Scrolls to a highlight and opens it. */
  show(annotationId: string): void {
    if (!this.leave()) return;
    const mark = this.reader.notes.all.find(({ annotation }) => annotation.id === annotationId);
    const range = mark && this.reader.notes.rangeOf(mark);
    if (!range) return;
    scrollToRange(range);
    this.open(mark);
  }

  /**
   * Shows the editor. `save` and `remove` answer with the sentence that says
   * why nothing was stored, or null: then the editor closes.
   */
  private edit(
    quote: string,
    body: string,
    anchor: Anchor,
    save: (body: string) => Promise<string | null>,
    remove?: () => Promise<string | null>,
  ): void {
    const { text } = this.reader;
    if (!text) return;
    this.shows = 'editor';
    const returnTo = document.activeElement;
    const close = () => {
      this.close();
      if (returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    };
    const settle = async (work: () => Promise<string | null>) => {
      const failure = await this.once(work);
      if (failure === null) close();
      else if (failure !== undefined) this.overlay.update(editor(failure));
    };
    const editor = (failure: string | null) => (
      <NoteEditor
        quote={quote}
        body={body}
        failure={failure}
        text={text}
        onSave={(written) => void settle(() => save(written))}
        onCancel={close}
        onEscape={() => this.leave()}
        onDelete={remove && (() => void settle(remove))}
      />
    );
    let isWarned = false;
    this.leaveEditor = () => {
      if (this.overlay.valueOf('textarea') !== body && !isWarned) {
        isWarned = true;
        this.overlay.update(editor(text('note.unsaved')));
        return false;
      }
      close();
      return true;
    };
    this.overlay.hide();
    this.overlay.show(editor(null), anchor, 'below');
    this.overlay.focus('textarea');
  }

  private add({ article, selectors, entityIds }: Selected, body: string): Promise<string | null> {
    const url = article.reading?.url;
    return this.keep(article, send('addAnnotation', { selectors, colour: 'yellow', body, entityIds, url }));
  }

  /** Paints what was stored; else says why it was not. */
  private async keep(
    article: OpenArticle,
    answer: Promise<AnnotationRecord | Failure>,
  ): Promise<string | null> {
    try {
      const kept = await answer;
      if ('failed' in kept) return this.say(`failure.${kept.failed}`, kept.detail);
      await article.keep(kept);
      return null;
    } catch {
      return this.say('failure.lost', '');
    }
  }

  private say(key: CardKey, detail: string): string {
    return this.reader.text?.(key, { detail }) ?? detail;
  }

  /**
   * Closes what is open. An editor with unsaved words stays once and says so:
   * false then, and whatever wanted its place waits.
   */
  leave(): boolean {
    if (this.leaveEditor) return this.leaveEditor();
    this.close();
    return true;
  }

  private close(): void {
    if (!this.shows) return;
    this.leaveEditor = null;
    this.shows = null;
    this.overlay.hide();
  }
}
