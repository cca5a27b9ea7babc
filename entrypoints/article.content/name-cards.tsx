import { type Box, wayBetween } from '@/lib/highlight/hover.ts';
import type { MarkSet } from '@/lib/highlight/mark-set.ts';
import { send } from '@/lib/messaging.ts';
import type { MentionMark } from './article-marks.ts';
import type { Overlay } from './overlay.tsx';
import type { PageReader } from './page-reader.ts';
import { scrollToRange } from './scroll.ts';
import { showCard } from './show-card.tsx';

/** Opens and closes the card of the name that the reader points at or steps to. */
export class NameCards {
  private current: MentionMark | null = null;
  /** It does not go with the pointer: opened by keyboard, or the reader has chosen in it. */
  private isHeld = false;
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
    this.isHeld = byKeyboard;
    const anchor = { rects: () => this.marks.rectsOf(mark) };
    showCard(this.overlay, {
      taken: mark,
      text,
      anchor,
      lookUp: (entityId) => send('getCard', { entityId }),
      isCurrent: () => this.current === mark,
      onHold: () => {
        this.isHeld = true;
      },
      onClose: () => this.close(),
    });
    this.overlay.unring();
    if (byKeyboard) {
      this.overlay.ring(anchor);
      this.overlay.focus('.page-card');
    }
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
    if (!this.current || this.isHeld || !box) return null;
    return wayBetween([box, ...this.marks.rectsOf(this.current)]);
  }

  close(): void {
    if (!this.current) return;
    this.current = null;
    this.overlay.hide();
    this.overlay.unring();
    if (this.isHeld && this.returnTo instanceof HTMLElement) this.returnTo.focus({ preventScroll: true });
    this.returnTo = null;
    this.isHeld = false;
  }
}
