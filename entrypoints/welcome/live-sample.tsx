import { type MentionMark, toMarks } from '@/entrypoints/article.content/article-marks.ts';
import { Overlay } from '@/entrypoints/article.content/overlay.tsx';
import { showCard } from '@/entrypoints/article.content/show-card.tsx';
import { PAGE_STYLES } from '@/entrypoints/shared/page-styles.ts';
import { openPack } from '@/entrypoints/background/pack.ts';
import { finish } from '@/lib/article/slices.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import type { CardText } from '@/lib/catalogues.ts';
import { Hover, wayBetween } from '@/lib/highlight/hover.ts';
import { Marks } from '@/lib/highlight/marks.ts';
import { rectsOf, textAt } from '@/lib/highlight/place.ts';
import { PRIORITY } from '@/lib/highlight/registry.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import { readArticle } from '@/lib/reading/read-article.ts';
import { showMentions } from '@/lib/reading/shown-mentions.ts';

/**
 * What the content script does on a news page, done on our own: this page has
 * the pack's origin, so that no message and no permission is needed.
 */
export class LiveSample {
  private readonly marks = new Marks<MentionMark>(PRIORITY.entity);
  private readonly overlay = new Overlay();
  private readonly stopping = new AbortController();
  private readonly hover: Hover;
  private current: MentionMark | null = null;
  /** Where the keyboard came from; null while the pointer has the card. */
  private returnTo: HTMLElement | null = null;
  /** The reader has chosen in the card: it does not go with the pointer. */
  private isHeld = false;

  constructor(
    private readonly article: HTMLElement,
    private readonly cardText: CardText,
  ) {
    this.overlay.css = PAGE_STYLES.overlay;
    this.hover = new Hover({
      onRest: (x, y) => this.openAt(x, y),
      onLeave: () => this.close(),
      safeArea: () => {
        const { box } = this.overlay;
        if (!this.current || this.returnTo || this.isHeld || !box) return null;
        return wayBetween([box, ...this.rects(this.current)]);
      },
    });
  }

  /**
   * Recognises and underlines the names of the text, and listens to the reader.
   *
   * @returns the entities, each once, in the order of the text
   * @throws Error when the pack cannot be read
   */
  async read(): Promise<EntityRef[]> {
    const pack = await openPack();
    const map = TextMap.of({ body: this.article, headline: null, standfirst: null });
    const { text, blocks } = map;
    const { mentions } = readArticle(pack, { text, blocks, saysArticle: true, day: '', filed: [] });
    const marks = toMarks(showMentions(mentions, (number) => pack.entity(number)));
    if (this.stopping.signal.aborted) return [];
    finish(this.marks.paint(map, marks));
    this.listen();
    return [...new Map(marks.map(({ entity }) => [entity.id, entity])).values()];
  }

  private listen(): void {
    const { signal } = this.stopping;
    document.addEventListener(
      'pointermove',
      ({ pointerType, buttons, clientX, clientY }) => {
        if (pointerType !== 'touch' && buttons === 0) this.hover.move(clientX, clientY);
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      (event) => {
        this.hover.stop();
        if (!this.overlay.isOurs(event)) this.close();
      },
      { signal },
    );
    document.addEventListener(
      'click',
      (event) => {
        if (!this.overlay.isOurs(event)) this.openAt(event.clientX, event.clientY);
      },
      { signal },
    );
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.close();
      },
      { signal },
    );
  }

  private rects(mark: MentionMark): DOMRect[] {
    const range = this.marks.rangeOf(mark);
    return range ? rectsOf(range) : [];
  }

  private openAt(x: number, y: number): void {
    const place = textAt(document, [], { x, y });
    const mark = place && this.marks.under(place.node, place.offset, { x, y });
    if (mark && mark !== this.current) this.open(mark, null);
  }

  /** Opens the card of a name for the keyboard, which goes back to the button when it closes. */
  show(entityId: string, button: HTMLElement): void {
    const mark = this.marks.all.find(({ entity }) => entity.id === entityId);
    if (mark) this.open(mark, button);
  }

  private open(mark: MentionMark, returnTo: HTMLElement | null): void {
    this.current = mark;
    this.returnTo = returnTo;
    this.isHeld = false;
    showCard(this.overlay, {
      taken: mark,
      text: this.cardText,
      anchor: { rects: () => this.rects(mark) },
      lookUp: async (entityId) => (await openPack()).card(entityId),
      isCurrent: () => this.current === mark,
      onHold: () => {
        this.isHeld = true;
      },
      onClose: () => this.close(),
    });
    if (returnTo) this.overlay.focus('.page-card');
  }

  private close(): void {
    if (!this.current) return;
    this.current = null;
    this.overlay.hide();
    this.returnTo?.focus({ preventScroll: true });
    this.returnTo = null;
  }

  stop(): void {
    this.stopping.abort();
    this.hover.stop();
    this.marks.clear();
    this.overlay.remove();
  }
}
