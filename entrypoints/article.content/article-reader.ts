import { anchor } from '@/lib/anchoring/anchor.ts';
import type { CardText } from '@/lib/catalogues.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';
import { Marks } from '@/lib/highlight/marks.ts';
import { PRIORITY } from '@/lib/highlight/registry.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import { type PageDescription, type Reading, send, type ShownReason } from '@/lib/messaging.ts';
import { translator } from '@/lib/translate.ts';
import { type PageText, readPage, toMessage } from './page-text.ts';

export interface MentionMark {
  start: number;
  end: number;
  paint: string;
  entity: EntityRef;
}

export interface NoteMark {
  start: number;
  end: number;
  paint: string;
  annotation: AnnotationRecord;
}

/** ms of quiet after which a changed page is read again. */
const QUIET = 300;

/** ms after which a page that never rests is read all the same. */
const LONGEST_WAIT = 2_000;

/** The mentions of a reading as marks, in the order of the text. */
export function toMarks({ mentions, entities }: Pick<Reading, 'mentions' | 'entities'>): MentionMark[] {
  const marks: MentionMark[] = [];
  for (let at = 0; at + 2 < mentions.length; at += 3) {
    const entity = entities[mentions[at + 2] ?? -1];
    if (!entity) continue;
    marks.push({
      start: mentions[at] ?? 0,
      end: mentions[at + 1] ?? 0,
      paint: `tamga-${entity.type}`,
      entity,
    });
  }
  return marks;
}

/**
 * Reads the page's article and keeps its marks up to date: on a change of the
 * text, of the notes, or of the address.
 */
export class ArticleReader {
  readonly mentions = new Marks<MentionMark>(PRIORITY.entity);
  readonly notes = new Marks<NoteMark>(PRIORITY.note);
  page: PageText | null = null;
  /** The strings of what is shown in the page; null until an article was read. */
  text: CardText | null = null;
  private reading: Reading | null = null;
  private why: ShownReason[] = [];
  private isReading = false;
  /** True once the background has judged the text that `page` holds. */
  private isJudged = false;
  /** Counts readings begun: an answer that comes after the next one is dropped. */
  private turn = 0;
  private observer: MutationObserver | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChangeAt = 0;

  /** The note to show, kept until a reading is painted: the background gives it once. */
  private toShow: string | null = null;

  /**
   * @param onRead called after each reading, with the note to show, if any
   * @param onFailure called when a changed page could not be read again
   */
  constructor(
    private readonly onRead: (show: string | null) => void,
    private readonly onFailure: () => void,
  ) {}

  /** @param isNewVisit false when the page that was read has only changed */
  async read(isNewVisit: boolean): Promise<void> {
    const turn = ++this.turn;
    const before = this.page?.map.text;
    const page = readPage(document);
    this.page = page;
    this.observe(page?.body ?? document.body);
    if (!page?.mayBeOnRegion) {
      this.leave([{ code: page ? 'nothing-known' : 'no-article' }]);
      return;
    }
    const isUnchanged = !isNewVisit && page.map.text === before;
    if (isUnchanged && this.isJudged) {
      if (this.reading) this.paint(page, this.reading);
      return;
    }
    this.isJudged = false;
    this.isReading = true;
    const reading = await send('readArticle', toMessage(page, isNewVisit)).finally(() => {
      this.isReading = false;
    });
    this.toShow ??= reading.show;
    if (turn !== this.turn) return;
    this.isJudged = true;
    if (reading.state !== 'article') {
      this.leave(reading.reasons);
      return;
    }
    this.why = reading.reasons;
    this.reading = reading;
    this.text = translator(reading.catalogue.strings, reading.catalogue.language);
    this.paint(page, reading);
    this.onRead(this.toShow);
    this.toShow = null;
  }

  /** Takes the marks away and remembers why. */
  private leave(why: ShownReason[]): void {
    // A page that never showed an article leaves the background asleep.
    if (this.reading) void send('leftArticle', {}).catch(() => undefined);
    this.reading = null;
    this.why = why;
    this.mentions.clear();
    this.notes.clear();
  }

  private paint(page: PageText, reading: Reading): void {
    this.mentions.paint(page.map, toMarks(reading));
    this.placeNotes(page, reading.annotations);
  }

  /** Finds the reader's highlights in the text, and says which are gone. */
  private placeNotes(page: PageText, annotations: readonly AnnotationRecord[]): void {
    const marks: NoteMark[] = [];
    const changed: { id: string; state: AnnotationRecord['anchorState'] }[] = [];
    for (const annotation of annotations) {
      if (!annotation.selectors) continue;
      const found = anchor(page.map.text, annotation.selectors);
      if (found.status === 'anchored') {
        const { start, end } = found;
        marks.push({ start, end, paint: `tamga-note-${annotation.colour}`, annotation });
      }
      if (found.status !== annotation.anchorState) changed.push({ id: annotation.id, state: found.status });
    }
    this.notes.paint(
      page.map,
      marks.sort((a, b) => a.start - b.start),
    );
    if (changed.length > 0) {
      const url = this.reading?.url;
      void send('reportAnchors', { states: changed, url }).catch(() => undefined);
    }
  }

  /** Takes the notes of the article anew, if it is the one that changed. */
  async readNotes(url: string): Promise<void> {
    const { reading } = this;
    if (!reading || url !== reading.url) return;
    const answer = await send('getAnnotations', { url });
    if (this.reading === reading && Array.isArray(answer)) this.setNotes(answer);
  }

  /** Puts a new or changed annotation in the place of the one with its id. */
  keep(annotation: AnnotationRecord): void {
    const others = this.reading?.annotations.filter(({ id }) => id !== annotation.id) ?? [];
    this.setNotes(annotation.deletedAt > 0 ? others : [...others, annotation]);
  }

  private setNotes(annotations: AnnotationRecord[]): void {
    if (!this.reading || !this.page) return;
    this.reading = { ...this.reading, annotations };
    this.placeNotes(this.page, annotations);
  }

  /** The identity of the article that was read, as the background gave it. */
  get url(): string | undefined {
    return this.reading?.url;
  }

  /** What the popup says of this page. */
  describe(): PageDescription {
    const counts = new Map<string, { entity: EntityRef; count: number }>();
    for (const { entity } of this.mentions.all) {
      const known = counts.get(entity.id);
      if (known) known.count++;
      else counts.set(entity.id, { entity, count: 1 });
    }
    const done = this.reading ? 'article' : 'not-article';
    return {
      state: this.isReading && !this.reading ? 'reading' : done,
      title: this.reading?.title ?? document.title,
      url: this.reading?.url ?? '',
      reasons: this.why,
      entities: [...counts.values()],
    };
  }

  private observe(target: Element): void {
    this.observer?.disconnect();
    this.observer = new MutationObserver(() => this.changed());
    this.observer.observe(target, { childList: true, characterData: true, subtree: true });
  }

  /** Waits for the page to rest, but not for ever. */
  private changed(): void {
    const now = performance.now();
    if (this.timer === undefined) this.firstChangeAt = now;
    else clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(QUIET, this.firstChangeAt + LONGEST_WAIT - now));
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.read(false).catch(this.onFailure);
    }, wait);
  }

  stop(): void {
    this.turn++;
    this.observer?.disconnect();
    clearTimeout(this.timer);
    this.mentions.clear();
    this.notes.clear();
  }
}
