import { type CardContent, PageCard } from '@/components/card/page-card.tsx';
import { type Box, wayBetween } from '@/lib/highlight/hover.ts';
import type { MarkSet } from '@/lib/highlight/mark-set.ts';
import { send } from '@/lib/messaging.ts';
import type { MentionMark } from './article-marks.ts';
import type { Overlay } from './overlay.tsx';
import type { PageReader } from './page-reader.ts';
import { scrollToRange } from './scroll.ts';

/** Opens and closes the card of the name that the reader points at or steps to. */
export class NameCards {
  private current: MentionMark | null = null;
  private byKeyboard = false;
  private returnTo: Element | null = null;

  private readonly marks: MarkSet<MentionMark>;

  constructor(
    private readonly reader: PageReader,
    private readonly overlay: Overlay,
  ) {
    this.marks = reader.mentions;
  }

  get isOpen(): boolean {
    return this.current !== null;
  }

  /** Opens the card of a mark beside it; with the keyboard, inside it. */
  open(mark: MentionMark, byKeyboard: boolean): void {
    const { text } = this.reader;
    if (!text || (mark === this.current && !byKeyboard)) return;
    if (!this.isOpen) this.returnTo = document.activeElement;
    this.current = mark;
    this.byKeyboard = byKeyboard;
    const anchor = { rects: () => this.marks.rectsOf(mark) };
    const close = () => this.close();
    const card = (content: CardContent) => <PageCard content={content} text={text} onClose={close} />;
    this.overlay.show(card({ state: 'loading' }), anchor, 'below');
    this.overlay.unring();
    if (byKeyboard) {
      this.overlay.ring(anchor);
      this.overlay.focus('.page-card');
    }
    void send('getCard', { entityId: mark.entity.id })
      .then((found) => card(found ? { state: 'card', card: found } : { state: 'missing' }))
      .catch(() => card({ state: 'missing' }))
      .then((shown) => {
        if (this.current === mark) this.overlay.update(shown);
      });
  }

  /** Steps to the next or previous name: from the current one, or from the view. */
  step(direction: 'next' | 'previous'): void {
    const all = this.marks.all;
    // By its place: a page that was read again has new marks for the old names.
    const at = all.findIndex(({ start }) => start === this.current?.start);
    const from = at < 0 ? this.beforeView(direction) : at;
    const next =
      all[direction === 'next' ? from + 1 : from - 1] ?? all[direction === 'next' ? 0 : all.length - 1];
    if (next) this.goTo(next);
  }

  /** Scrolls to the first mention of an entity and opens its card. */
  show(entityId: string): void {
    const mark = this.marks.all.find(({ entity }) => entity.id === entityId);
    if (mark) this.goTo(mark);
  }

  private goTo(mark: MentionMark): void {
    const range = this.marks.rangeOf(mark);
    if (!range) return;
    scrollToRange(range);
    this.open(mark, true);
  }

  /** The place in the list just before (or after) what the reader sees. */
  private beforeView(direction: 'next' | 'previous'): number {
    const all = this.marks.all;
    const first = all.findIndex((mark) => this.marks.rectsOf(mark).some(({ bottom }) => bottom > 0));
    if (first < 0) return direction === 'next' ? -1 : all.length;
    return direction === 'next' ? first - 1 : first;
  }

  /** Where the pointer may be without closing the card; null when none is open. */
  safeArea(): Box | null {
    const box = this.overlay.box;
    if (!this.current || this.byKeyboard || !box) return null;
    return wayBetween([box, ...this.marks.rectsOf(this.current)]);
  }

  close(): void {
    if (!this.current) return;
    this.current = null;
    this.overlay.hide();
    this.overlay.unring();
    if (this.byKeyboard && this.returnTo instanceof HTMLElement) this.returnTo.focus({ preventScroll: true });
    this.returnTo = null;
    this.byKeyboard = false;
  }
}
