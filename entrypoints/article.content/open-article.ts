import { anchor } from '@/lib/anchoring/anchor.ts';
import type { Slicer } from '@/lib/article/slices.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';
import { Marks } from '@/lib/highlight/marks.ts';
import { PRIORITY } from '@/lib/highlight/registry.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import {
  type MessageData,
  type PageDescription,
  type Reading,
  send,
  type ShownReason,
} from '@/lib/messaging.ts';
import { type MentionMark, type NoteMark, shownMarks, toMarks } from './article-marks.ts';
import { type PageText, toMessage } from './page-text.ts';

/** How much of the text's beginning tells one article from another. */
const OPENING = 200;

/** One article of the page, from its text to its marks. */
export class OpenArticle {
  readonly mentions = new Marks<MentionMark>(PRIORITY.entity);
  readonly notes = new Marks<NoteMark>(PRIORITY.note);
  /** What the background answered last; null while it was not asked, or the article is left alone. */
  reading: Reading | null = null;
  private why: ShownReason[] = [];
  isNear: boolean;
  private isReading = false;
  /** The text that the background has judged; null before, and when it shall look again. */
  private judged: string | null = null;
  /** Counts readings begun: an answer that comes after the next one is dropped. */
  private turn = 0;
  /** The identity that its first reading gave. */
  private url: string | undefined;
  private isVisitDue = true;
  private sent: MessageData<'readArticle'>['visit'] = 'none';
  private isAsked = false;
  /** The reader's notes on it, as they were told last. */
  private annotations: readonly AnnotationRecord[] = [];
  /** Counts what changes them: an answer that was asked for before the last change is dropped. */
  private change = 0;
  /** The note to show, kept until notes are painted: the background gives it once. */
  private toShow: string | null = null;

  /**
   * @param address the page's when the article was first met, without its hash
   * @param isFirst false for the next article of a page, which is not read before the reader is near it
   * @param onAnswer called after each reading
   * @param onShow called with the note that the page was opened for, once it is painted
   */
  constructor(
    public page: PageText,
    private readonly address: string,
    private readonly isFirst: boolean,
    private readonly slicer: Slicer,
    private readonly onAnswer: (reading: Reading) => void,
    private readonly onShow: (annotationId: string) => void,
  ) {
    this.isNear = isFirst;
  }

  /**
   * Whether what is found now is this article, perhaps changed. At another
   * address that is so only while it begins with the same words.
   */
  isSame(found: PageText, address: string, isAlone: boolean): boolean {
    const [own, other] = [this.page, found];
    const isSameHeadline = headlineOf(own) === headlineOf(other);
    if (address !== this.address) {
      return isSameHeadline && own.map.text.slice(0, OPENING) === other.map.text.slice(0, OPENING);
    }
    return isAlone || isSameHeadline || own.root.body === other.root.body;
  }

  /** Whether the page's address is this article's: the first one's is, a later one's once it has changed. */
  private get isNamed(): boolean {
    return this.isFirst || addressOf(location) !== this.address;
  }

  /** The page has gone on to the address of an article that was read without one. */
  private get isNamedLate(): boolean {
    return this.sent === 'none' && this.isShown && this.isNamed;
  }

  /** Reads the text if it is not the one that was judged, and paints. */
  async refresh(isAsked = false): Promise<void> {
    if (!this.isNear) return;
    if (isAsked && !this.isAsked) {
      this.isAsked = true;
      this.judged = null;
    }
    const { page } = this;
    if (!page.mayBeOnRegion && !this.isAsked) {
      this.leave([{ code: 'nothing-known' }]);
      return;
    }
    const { text } = page.map;
    if (text === this.judged && !this.isNamedLate) {
      await this.paint();
      return;
    }
    const turn = ++this.turn;
    this.judged = null;
    this.isReading = true;
    const answer = this.slicer.time(() => {
      const facts = page.facts();
      const visit = !this.isVisitDue ? 'again' : this.isNamed || facts.partAddress ? 'new' : 'none';
      // At once: a text that changes before the answer comes is no second visit.
      if (visit === 'new') this.isVisitDue = false;
      // What it was once is what it stays, wherever the page's address has gone since.
      const { isAsked, url } = this;
      this.sent = visit;
      return send('readArticle', toMessage(page, facts, { visit, isAsked, url }));
    });
    const reading = await answer.finally(() => {
      this.isReading = false;
    });
    // What is no article yet was not visited.
    if (reading.state !== 'article' && this.url === undefined) this.isVisitDue = true;
    if (turn !== this.turn) return;
    this.judged = text;
    this.why = reading.reasons;
    if (reading.state !== 'article') {
      this.leave(reading.reasons);
      this.reading = reading;
      this.onAnswer(reading);
      return;
    }
    if (this.sent !== 'none') this.url = reading.url;
    this.reading = reading;
    await this.paint();
    this.onAnswer(reading);
  }

  /** Reads again though the text is the same: the reader wants it otherwise. */
  async readAgain(): Promise<void> {
    this.judged = null;
    await this.refresh();
  }

  get isShown(): boolean {
    return this.reading?.state === 'article';
  }

  /** Takes the marks away and remembers why. */
  private leave(why: ShownReason[]): void {
    this.turn++;
    this.reading = null;
    this.annotations = [];
    this.why = why;
    this.mentions.clear();
    this.notes.clear();
  }

  private async paint(): Promise<void> {
    const { page, reading } = this;
    if (reading?.state !== 'article') return;
    const marks = shownMarks(toMarks(reading), reading.display);
    await this.slicer.run(this.mentions.paint(page.map, marks));
    if (this.reading === reading) await this.placeNotes();
  }

  /** Finds the reader's highlights in the text, and says which are gone. */
  private async placeNotes(): Promise<void> {
    const { page, annotations } = this;
    const marks: NoteMark[] = [];
    const changed: { id: string; state: AnnotationRecord['anchorState'] }[] = [];
    for (const annotation of annotations) {
      const { selectors } = annotation;
      if (!selectors) continue;
      const found = this.slicer.time(() => anchor(page.map.text, selectors));
      if (found.status === 'anchored') {
        const { start, end } = found;
        marks.push({ start, end, paint: `tamga-note-${annotation.colour}`, annotation });
      }
      if (found.status !== annotation.anchorState) changed.push({ id: annotation.id, state: found.status });
    }
    marks.sort((a, b) => a.start - b.start);
    await this.slicer.run(this.notes.paint(page.map, marks));
    if (changed.length > 0) {
      const url = this.reading?.url;
      void send('reportAnchors', { states: changed, url }).catch(() => undefined);
    }
  }

  /** Takes the notes of the article anew, if it is the one that changed. */
  async readNotes(url: string): Promise<void> {
    if (url === this.reading?.url) await this.fetchNotes();
  }

  /** Asks for the notes of the article that was read, and places them: apart, for they may take long. */
  async fetchNotes(): Promise<void> {
    const { reading } = this;
    if (reading?.state !== 'article') return;
    const change = ++this.change;
    const answer = await send('getAnnotations', { url: reading.url });
    if ('failed' in answer) return;
    this.toShow ??= answer.show;
    if (this.reading !== reading || this.change !== change) return;
    // They were placed with the names already, most often: finding them again costs the page.
    const isKnown = JSON.stringify(answer.annotations) === JSON.stringify(this.annotations);
    if (!isKnown) await this.setNotes(answer.annotations);
    if (this.toShow !== null) this.onShow(this.toShow);
    this.toShow = null;
  }

  /** Puts a new or changed annotation in the place of the one with its id. */
  async keep(annotation: AnnotationRecord): Promise<void> {
    this.change++;
    const others = this.annotations.filter(({ id }) => id !== annotation.id);
    await this.setNotes(annotation.deletedAt > 0 ? others : [...others, annotation]);
  }

  private async setNotes(annotations: readonly AnnotationRecord[]): Promise<void> {
    if (!this.reading) return;
    this.annotations = annotations;
    await this.placeNotes();
  }

  /** What the popup says of this article. */
  describe(): PageDescription {
    const counts = new Map<string, { entity: EntityRef; count: number }>();
    for (const { entity } of this.reading?.state === 'article' ? toMarks(this.reading) : []) {
      const known = counts.get(entity.id);
      if (known) known.count++;
      else counts.set(entity.id, { entity, count: 1 });
    }
    return {
      state: this.isReading && !this.reading ? 'reading' : (this.reading?.state ?? 'not-article'),
      title: this.reading?.title ?? document.title,
      url: this.isShown ? (this.reading?.url ?? '') : '',
      reasons: this.why,
      entities: [...counts.values()],
    };
  }

  clear(): void {
    this.leave([]);
  }
}

/** The address of a page without what stands for a place in it. */
export function addressOf({ href }: Location): string {
  return href.replace(/#.*$/, '');
}

function headlineOf({ root }: PageText): string {
  return root.headline?.textContent?.trim() ?? '';
}
