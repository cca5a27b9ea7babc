import { isWorthReading } from '@/lib/article/glance.ts';
import { type ArticleRoot, findArticles, type FoundArticles, wholePage } from '@/lib/article/root.ts';
import { Slicer } from '@/lib/article/slices.ts';
import type { CardText } from '@/lib/catalogues.ts';
import { MarkSet } from '@/lib/highlight/mark-set.ts';
import { type Point, textAt } from '@/lib/highlight/place.ts';
import { viewOf } from '@/lib/highlight/view.ts';
import { type PageDescription, type Reading, send } from '@/lib/messaging.ts';
import { translator } from '@/lib/translate.ts';
import type { MentionMark, NoteMark } from './article-marks.ts';
import { addressOf, OpenArticle } from './open-article.ts';
import { gate, type PageText, readText } from './page-text.ts';
import { PageWatch } from './page-watch.ts';
import { pause } from './pause.ts';

/** ms of quiet after which a changed page is read again. */
const QUIET = 300;

/** ms after which a page that never rests is read all the same. */
const LONGEST_WAIT = 2_000;

/** A look that cost 10 ms is not followed by another for so many times 10 ms: 2 % of the time. */
const REST = 50;

/** How far outside the view the next article of the page is read already. */
const NEAR = '50% 0px';

/** Where the articles lie: the page's own document or a frame's, and its open shadow roots. */
export interface Place {
  document: Document;
  shadowRoots: ShadowRoot[];
}

const NOTHING: FoundArticles = { articles: [], document, shadowRoots: [] };

interface Handlers {
  /** After each reading of an article. */
  onRead: (reading: Reading, place: Place) => void;
  /** When a note is painted that the page was opened for. */
  onShow: (annotationId: string) => void;
  /** When the page could not be read: perhaps there is no background any more. */
  onFailure: () => void;
  /** When it is known in which document the articles lie. */
  onDocument: (document: Document) => void;
}

/**
 * Finds the articles of the page, reads them, and keeps their marks up to date:
 * on a change of the text, of the notes, of the address, of the settings.
 */
export class PageReader {
  readonly mentions = new MarkSet<MentionMark>(() => this.articles.map(({ mentions }) => mentions));
  readonly notes = new MarkSet<NoteMark>(() => this.articles.map(({ notes }) => notes));
  /** The strings of what is shown in the page; null until an article was read. */
  text: CardText | null = null;
  place: Place = { document, shadowRoots: [] };
  private articles: OpenArticle[] = [];
  private readonly slicer = new Slicer(() => pause(() => this.isWanted));
  private readonly watch: PageWatch;
  private readonly near: IntersectionObserver;
  private hasLooked = false;
  private isAskedAbout = false;
  /** Why there is no article, where there is none. */
  private why: 'no-article' | 'nothing-known' = 'no-article';
  private isLooking = false;
  private isDue = false;
  /** The address at which the reader asked for the page, whatever it is about. */
  private askedAt: string | null = null;
  private isStopped = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChangeAt: number | null = null;
  /** When the last look ended, and what it cost the page, ms. */
  private last = { end: 0, cost: 0 };

  constructor(private readonly handlers: Handlers) {
    this.watch = new PageWatch(
      (changed) => {
        for (const article of this.articles) {
          article.mentions.forget(changed);
          article.notes.forget(changed);
        }
      },
      () => {
        this.dropGone();
        this.lookSoon();
      },
    );
    this.near = new IntersectionObserver((entries) => this.comeNear(entries), { rootMargin: NEAR });
  }

  /** Looks at the page now, or as soon as somebody can see it. */
  look(): void {
    if (this.isStopped) return;
    this.timer = undefined;
    this.firstChangeAt = null;
    if (this.isLooking || !this.isWanted) {
      this.isDue = true;
      return;
    }
    this.isLooking = true;
    this.isDue = false;
    const before = this.slicer.spent;
    void this.lookNow()
      .catch(this.handlers.onFailure)
      .finally(() => {
        this.isLooking = false;
        this.last = { end: performance.now(), cost: this.slicer.spent - before };
        if (this.isDue) this.lookSoon();
      });
  }

  /** Waits for the page to rest, but not for ever, and not at the page's cost. */
  lookSoon(): void {
    if (this.isStopped) return;
    const now = performance.now();
    this.firstChangeAt ??= now;
    const rested = Math.min(now + QUIET, this.firstChangeAt + LONGEST_WAIT);
    const allowed = this.last.end + this.last.cost * REST;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), Math.max(rested, allowed) - now);
  }

  /** Somebody sees the page, or has asked what it is since it was last shown or hidden. */
  private get isWanted(): boolean {
    return !document.hidden || this.isAskedAbout;
  }

  /** The page was shown or hidden: what was put off is done when it can be seen. */
  changeVisibility(): void {
    this.isAskedAbout = false;
    if (this.isDue && !this.isLooking) this.look();
  }

  private async lookNow(): Promise<void> {
    const isAsked = this.askedAt === addressOf(location);
    const isWorth = isAsked || this.slicer.time(() => isWorthReading(document, gate));
    this.why = isWorth ? 'no-article' : 'nothing-known';
    const found = isWorth ? await this.slicer.run(findArticles(document)) : NOTHING;
    const { articles, shadowRoots } = found;
    this.place = { document: found.document, shadowRoots };
    const frame = found.document === document ? [] : [found.document];
    this.watch.watch([document.documentElement, ...frame, ...shadowRoots]);
    this.handlers.onDocument(found.document);
    const roots = articles.length === 0 && isAsked && document.body ? [wholePage(document)] : articles;
    const wasShown = this.isAnyShown;
    await this.meet(roots);
    this.hasLooked = true;
    await Promise.all(this.articles.map((article) => article.refresh(isAsked && article === this.current)));
    this.sayIfLeft(wasShown);
  }

  /** A page that never showed an article leaves the background asleep. */
  private sayIfLeft(wasShown: boolean): void {
    if (wasShown && !this.isAnyShown) void send('leftArticle', {}).catch(() => undefined);
  }

  /** A frame that is taken out takes its articles along at once: what it held may be dead. */
  private dropGone(): void {
    if (viewOf(this.place.document)) return;
    const wasShown = this.isAnyShown;
    for (const article of this.articles) article.clear();
    this.articles = [];
    this.place = { document, shadowRoots: [] };
    this.sayIfLeft(wasShown);
  }

  private get isAnyShown(): boolean {
    return this.articles.some(({ isShown }) => isShown);
  }

  /** Makes the articles that are open those that were found, each kept that is still there. */
  private async meet(roots: readonly ArticleRoot[]): Promise<void> {
    const address = addressOf(location);
    const known = this.articles;
    const isAlone = roots.length === 1 && known.length === 1;
    const kept: OpenArticle[] = [];
    const texts: PageText[] = [];
    for (const root of roots) texts.push(await this.slicer.run(readText(this.place.document, root)));
    // The script may have been stopped between two slices.
    if (this.isStopped) return;
    for (const page of texts) {
      const same = known.find((one) => !kept.includes(one) && one.isSame(page, address, isAlone));
      if (same) same.page = page;
      kept.push(same ?? this.open(page, address, kept.length === 0));
    }
    for (const article of known) if (!kept.includes(article)) article.clear();
    this.articles = kept;
    this.near.disconnect();
    for (const { isNear, page } of kept) if (!isNear) this.near.observe(page.root.body);
  }

  private open(page: PageText, address: string, isFirst: boolean): OpenArticle {
    const onAnswer = (reading: Reading) => {
      const { catalogue, state } = reading;
      if (state !== 'article') return;
      this.text = translator(catalogue.strings, catalogue.language);
      this.handlers.onRead(reading, this.place);
      article.fetchNotes().catch(this.handlers.onFailure);
    };
    const article = new OpenArticle(page, address, isFirst, this.slicer, onAnswer, this.handlers.onShow);
    return article;
  }

  /** The reader comes to the next article of the page. */
  private comeNear(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const article = isIntersecting && this.articles.find(({ page }) => page.root.body === target);
      if (!article) continue;
      this.near.unobserve(target);
      article.isNear = true;
      article.refresh().catch(this.handlers.onFailure);
    }
  }

  /** Reads all again: the reader wants it otherwise, or a pause is over. */
  readAgain(): void {
    for (const article of this.articles) {
      if (article.isNear) article.readAgain().catch(this.handlers.onFailure);
    }
  }

  /** Reads this page, whatever it is about. */
  readAnyway(): void {
    this.askedAt = addressOf(location);
    this.look();
  }

  /** The article that the reader is at: the last that begins above the middle of the view. */
  private get current(): OpenArticle | undefined {
    const middle = window.innerHeight / 2;
    const begun = this.articles.filter(({ page }) => {
      const { headline, body } = page.root;
      return (headline ?? body).getBoundingClientRect().top < middle;
    });
    return begun.at(-1) ?? this.articles[0];
  }

  /** The article that holds a range, for a note on it. */
  articleAt(range: Range): OpenArticle | undefined {
    return this.articles.find(({ isShown, page }) => isShown && range.intersectsNode(page.root.body));
  }

  /** The article of a mark. */
  articleOf(mark: NoteMark): OpenArticle | undefined {
    return this.articles.find(({ notes }) => notes.all.includes(mark));
  }

  mentionAt(point: Point): MentionMark | null {
    const place = textAt(this.place.document, this.place.shadowRoots, point);
    return place && this.mentions.under(place.node, place.offset, point);
  }

  noteAt(point: Point): NoteMark | null {
    const place = textAt(this.place.document, this.place.shadowRoots, point);
    return place && this.notes.under(place.node, place.offset, point);
  }

  async readNotes(url: string): Promise<void> {
    await Promise.all(this.articles.map((article) => article.readNotes(url)));
  }

  /** What the popup says of this page: of the article that the reader is at. */
  describe(): PageDescription {
    this.isAskedAbout = true;
    if (this.isDue && !this.isLooking) this.look();
    const described = this.current?.describe();
    if (described) return described;
    const state = this.hasLooked ? 'not-article' : 'reading';
    return { state, title: document.title, url: '', reasons: [{ code: this.why }], entities: [] };
  }

  stop(): void {
    this.isStopped = true;
    this.watch.stop();
    this.near.disconnect();
    clearTimeout(this.timer);
    for (const article of this.articles) article.clear();
    this.articles = [];
  }
}
