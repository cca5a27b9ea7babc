import { BLOCK_END } from '@/lib/recognition/gap.ts';
import { isShownWithin, shownChildren } from './flat-tree.ts';
import { furnitureReason, isUnread } from './furniture.ts';
import { isInline } from './inline.ts';
import { isAside, isControlBox, isLabel, isNote, LONGEST_POINTER, type Stretch } from './line.ts';
import { isElement, isText } from './nodes.ts';
import type { ArticleRoot } from './root.ts';
import { finish, type Sliced } from './slices.ts';

/** A paragraph, heading or list item of the flat text. */
export interface Block {
  /** UTF-16 offsets in the flat text, end exclusive. */
  start: number;
  end: number;
  kind: 'headline' | 'standfirst' | 'body';
}

/** The two ends of a span in live text nodes, as the Range constructors want them. */
export interface Span {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The live nodes whose text is read. */
type Parts = Pick<ArticleRoot, 'headline' | 'standfirst' | 'body'>;

/** Runs of white space that a browser shows as one space. */
const WHITE = /[\t\n\f\r ]+/g;

/** Without it, a text reads as it is stored. */
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;

/** Text before a headline, in UTF-16 units, that is a date, a section, a way through the site. */
const LONGEST_HEAD = 400;

/** A box with buttons and no more text than this asks for something. */
const SHORTEST_BOX = 200;

/**
 * The text of an article as a reader sees it, and the way back to its nodes.
 *
 * White space is collapsed as the browser does, blocks end in a line break,
 * and `<br>` reads as a space (two of them end a block). What is put in (those
 * breaks, a space before a footnote's number) has no node of its own.
 */
export class TextMap {
  readonly blocks: Block[] = [];
  private pieces: string[] = [];
  private length = 0;
  /** By segment: where it begins in the flat text, its node, and where in that. */
  private readonly starts: number[] = [];
  private readonly nodes: Text[] = [];
  private readonly offsets: number[] = [];
  private readonly lengths: number[] = [];
  /** What each node held when it was read: a node that changed is not painted. */
  private readonly read = new Map<Text, string>();
  private blockStart = 0;
  private kind: Block['kind'] = 'body';
  /** True where a space would be collapsed: at a block's start, after a space. */
  private afterSpace = true;
  private breaks = 0;
  private joined: string | undefined;

  static *read(root: Parts): Sliced<TextMap> {
    const map = new TextMap();
    const { headline, standfirst, body } = root;
    if (headline && !isShownWithin(headline, body)) yield* map.addRoot(headline, 'headline', root);
    if (standfirst && !isShownWithin(standfirst, body)) {
      yield* map.addRoot(standfirst, 'standfirst', root);
    }
    yield* map.addRoot(body, 'body', root);
    map.dropNotes();
    return map;
  }

  /** The whole map at once. */
  static of(root: Parts): TextMap {
    return finish(TextMap.read(root));
  }

  /** The flat text. */
  get text(): string {
    this.joined ??= this.pieces.join('');
    return this.joined;
  }

  private *addRoot(element: Element, kind: Block['kind'], root: Parts): Sliced<void> {
    this.kind = kind;
    yield* this.walk(element, root);
    this.endBlock();
  }

  private *walk(element: Element, root: Parts): Sliced<void> {
    for (const node of shownChildren(element)) {
      if (isText(node)) this.addText(node);
      else if (isElement(node)) yield* this.enter(node, root);
    }
  }

  private *enter(element: Element, root: Parts): Sliced<void> {
    if (element.tagName === 'BR') {
      if (++this.breaks > 1) this.endBlock();
      else this.putIn(' ');
      return;
    }
    if (isUnread(element)) return;
    const inline = isInline(element);
    if (element !== root.headline && furnitureReason(element)) {
      // What stands before a box and what stands behind it are two blocks.
      if (!inline) this.endBlock();
      return;
    }
    // A bare inline element is shown as its block is: asking each would cost.
    const mayBeHidden = !inline || element.hasAttribute('class') || element.hasAttribute('style');
    if (mayBeHidden && isHidden(element)) return;
    const { kind } = this;
    if (!inline) {
      this.endBlock();
      if (element === root.headline) this.startAnew();
      else if (element === root.standfirst) this.kind = 'standfirst';
      yield;
    } else if (element.tagName === 'SUP' || element.tagName === 'SUB') {
      this.putIn(' ');
    }
    const from = this.length;
    yield* this.walk(element, root);
    if (!inline) {
      this.endBlock();
      if (this.length - from < SHORTEST_BOX && from < this.length && isControlBox(element))
        this.truncateTo(from);
    }
    this.kind = kind;
  }

  /** What stands before a headline in its article's own element is no part of the text. */
  private startAnew(): void {
    const from = this.blocks.findIndex(({ kind }) => kind === 'body');
    const start = this.blocks[from]?.start;
    if (start !== undefined && this.length - start < LONGEST_HEAD) this.truncateTo(start);
    this.kind = 'headline';
  }

  /** Takes back all that was added from an offset on, which is where a block began. */
  private truncateTo(offset: number): void {
    while (this.length > offset) this.length -= this.pieces.pop()?.length ?? this.length;
    while ((this.starts.at(-1) ?? -1) >= offset) {
      for (const list of [this.starts, this.nodes, this.offsets, this.lengths]) list.pop();
    }
    while ((this.blocks.at(-1)?.start ?? -1) >= offset) this.blocks.pop();
    this.blockStart = offset;
    this.afterSpace = true;
    this.breaks = 0;
  }

  /** Takes back the notes that an article ends with: who helped, where else to read. */
  private dropNotes(): void {
    for (let last = this.blocks.at(-1); last && this.blocks.length > 2; last = this.blocks.at(-1)) {
      if (last.end - last.start > LONGEST_POINTER || !isNote(this.stretches(last))) return;
      this.truncateTo(last.start);
    }
  }

  /** The stretches of a block, which are the last that were added. */
  private stretches({ start }: Block): Stretch[] {
    const line: Stretch[] = [];
    for (let at = this.starts.length - 1; at >= 0 && (this.starts[at] ?? 0) >= start; at--) {
      const node = this.nodes[at];
      if (node) line.unshift({ node, length: this.lengths[at] ?? 0 });
    }
    return line;
  }

  private endBlock(): void {
    this.breaks = 0;
    if (this.length === this.blockStart) return;
    const block: Block = { start: this.blockStart, end: this.length, kind: this.kind };
    if (block.kind === 'body' && block.end - block.start <= LONGEST_POINTER) {
      if (isAside(this.stretches(block), this.textFrom(block.start))) {
        this.truncateTo(block.start);
        const before = this.blocks.at(-1);
        if (before?.kind === 'body' && isLabel(this.textFrom(before.start))) this.truncateTo(before.start);
        return;
      }
    }
    this.blocks.push(block);
    this.pieces.push(BLOCK_END);
    this.length += BLOCK_END.length;
    this.blockStart = this.length;
    this.afterSpace = true;
  }

  /** What was added last, from an offset at which a block begins. */
  private textFrom(offset: number): string {
    let at = this.pieces.length;
    for (let from = this.length; from > offset && at > 0; ) from -= this.pieces[--at]?.length ?? 0;
    return this.pieces.slice(at).join('');
  }

  /** Adds what has no node of its own. */
  private putIn(piece: string): void {
    if (this.afterSpace) return;
    this.pieces.push(piece);
    this.length += piece.length;
    this.afterSpace = true;
  }

  private addText(node: Text): void {
    const { data } = node;
    this.read.set(node, data);
    if (!NEEDS_COLLAPSING.test(data)) {
      const from = this.afterSpace && data.startsWith(' ') ? 1 : 0;
      this.addSegment(node, from, data.slice(from));
      return;
    }
    let from = 0;
    for (const white of data.matchAll(WHITE)) {
      this.addSegment(node, from, data.slice(from, white.index));
      if (!this.afterSpace) this.addSegment(node, white.index, ' ');
      from = white.index + white[0].length;
    }
    this.addSegment(node, from, data.slice(from));
  }

  private addSegment(node: Text, offset: number, piece: string): void {
    if (piece === '') return;
    const last = this.starts.length - 1;
    const lastLength = this.lengths[last] ?? 0;
    const goesOn =
      this.nodes[last] === node &&
      (this.offsets[last] ?? 0) + lastLength === offset &&
      (this.starts[last] ?? 0) + lastLength === this.length;
    if (goesOn) {
      this.lengths[last] = lastLength + piece.length;
    } else {
      this.starts.push(this.length);
      this.nodes.push(node);
      this.offsets.push(offset);
      this.lengths.push(piece.length);
    }
    this.pieces.push(piece);
    this.length += piece.length;
    this.afterSpace = piece.endsWith(' ');
    if (piece !== ' ') this.breaks = 0;
  }

  /** The last segment that begins at or before an offset of the flat text. */
  private segmentAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * The live nodes of a span of the flat text, or null when the page has
   * changed them since, or when the span holds no text of the page.
   */
  toSpan(start: number, end: number): Span | null {
    let first = this.segmentAt(start);
    if (this.endOfSegment(first) <= start) first++;
    const last = this.segmentAt(end - 1);
    const startContainer = this.nodes[first];
    const endContainer = this.nodes[last];
    if (!startContainer || !endContainer || first > last || end <= start) return null;
    for (let at = first; at <= last; at++) {
      const node = this.nodes[at];
      if (!node?.isConnected || node.data !== this.read.get(node)) return null;
    }
    const inFirst = Math.max(0, start - (this.starts[first] ?? 0));
    const inLast = Math.min(end, this.endOfSegment(last)) - (this.starts[last] ?? 0);
    return {
      startContainer,
      startOffset: (this.offsets[first] ?? 0) + inFirst,
      endContainer,
      endOffset: (this.offsets[last] ?? 0) + inLast,
    };
  }

  private endOfSegment(at: number): number {
    return (this.starts[at] ?? 0) + (this.lengths[at] ?? 0);
  }

  /** The offset in the flat text of a place in a node, or null outside the article. */
  toOffset(node: Node, offset: number): number | null {
    let after: number | null = null;
    for (let at = 0; at < this.nodes.length; at++) {
      if (this.nodes[at] !== node) continue;
      const from = this.offsets[at] ?? 0;
      const length = this.lengths[at] ?? 0;
      const start = this.starts[at] ?? 0;
      if (offset < from) return after ?? start;
      if (offset <= from + length) return start + offset - from;
      after = start + length;
    }
    return after;
  }

  /** The first offset whose text comes at or after a point in document order. */
  offsetAtOrAfter(container: Node, offset: number): number {
    const own = isText(container) ? this.toOffset(container, offset) : null;
    if (own !== null) return own;
    const point = container.ownerDocument?.createRange();
    point?.setStart(container, offset);
    const tree = container.getRootNode();
    for (let at = 0; at < this.nodes.length; at++) {
      const node = this.nodes[at];
      // Points of two trees (a page's and a shadow root's) have no order.
      if (node?.getRootNode() !== tree) continue;
      if (point && point.comparePoint(node, 0) >= 0) return this.starts[at] ?? 0;
    }
    return this.length;
  }
}

/**
 * True for a block that the page does not show. `checkVisibility` is also
 * false for `display: contents`, whose children are shown.
 */
function isHidden(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false;
  return getComputedStyle(element).display !== 'contents';
}
