import type { Sliced } from '@/lib/article/slices.ts';
import type { Span, TextMap } from '@/lib/article/text-map.ts';
import { isOn, type Point, rectsOf } from './place.ts';
import { addRanges, removeRanges, restore } from './registry.ts';

/** A span of the article's flat text that is painted under a name of its own. */
export interface Mark {
  start: number;
  end: number;
  /** The name in the highlight registry: `tamga-person`, `tamga-note-yellow`. */
  paint: string;
}

/** What a mark looks like to the browser, and where. */
interface Painted {
  document: Document;
  name: string;
  range: StaticRange;
}

/** So many ranges are made before the thread may be given back. */
const AT_ONCE = 100;

/** With fewer marks than this it is not worth asking which of them are in view. */
const FEW = 300;

/**
 * The marks of one article, painted over live text without touching it. `T` is
 * what a mark stands for: a mention, a note.
 */
export class Marks<T extends Mark> {
  private map: TextMap | null = null;
  /** In the order of the text. */
  private list: readonly T[] = [];
  private readonly painted = new Set<Painted>();

  constructor(private readonly priority: number) {}

  get all(): readonly T[] {
    return this.list;
  }

  /**
   * Paints `marks` (in the order of the text) in the place of the last ones:
   * what is in view first, the rest in slices. What stands where it stood is not
   * touched: a browser draws all of a name's ranges anew when one of them goes.
   */
  *paint(map: TextMap, marks: readonly T[]): Sliced<void> {
    this.map = map;
    this.list = marks;
    const old = new Set(this.painted);
    const byNode = Map.groupBy(old, ({ range }) => range.startContainer);
    const from = marks.length < FEW ? 0 : this.firstInView();
    const inOrder = [...marks.slice(from), ...marks.slice(0, from)];
    for (let at = 0; at < inOrder.length; at += AT_ONCE) {
      if (at > 0) yield;
      // Another painting has begun meanwhile.
      if (this.list !== marks) return;
      const fresh: Painted[] = [];
      for (const { start, end, paint } of inOrder.slice(at, at + AT_ONCE)) {
        const span = map.toSpan(start, end);
        if (!span) continue;
        const same = byNode.get(span.startContainer)?.find((one) => isSame(one, paint, span));
        if (same) {
          old.delete(same);
          continue;
        }
        const { ownerDocument } = span.startContainer;
        fresh.push({ document: ownerDocument, name: paint, range: new StaticRange(span) });
      }
      this.putOn(fresh);
    }
    this.takeOff(old);
    const [first] = this.painted;
    if (first) restore(first.document);
  }

  private putOn(painted: readonly Painted[]): void {
    for (const { document, name, ranges } of grouped(painted)) {
      addRanges(document, name, this.priority, ranges);
    }
    for (const one of painted) this.painted.add(one);
  }

  private takeOff(painted: Iterable<Painted>): void {
    const list = [...painted];
    for (const { document, name, ranges } of grouped(list)) removeRanges(document, name, ranges);
    for (const one of list) this.painted.delete(one);
  }

  /** The place in the list of the first mark that the reader can see. */
  private firstInView(): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mark = this.list[middle];
      const bottom = mark && this.rangeOf(mark)?.getBoundingClientRect().bottom;
      if (bottom !== undefined && bottom < 0) low = middle + 1;
      else high = middle;
    }
    return low % Math.max(this.list.length, 1);
  }

  /**
   * Takes off at once what is painted over text that has just changed: until
   * the page has been read again, the line would stand under other words.
   */
  forget(changed: ReadonlySet<Node>): void {
    const stale = [...this.painted].filter(
      ({ range }) => changed.has(range.startContainer) || changed.has(range.endContainer),
    );
    if (stale.length > 0) this.takeOff(stale);
  }

  clear(): void {
    this.map = null;
    this.list = [];
    this.takeOff(this.painted);
  }

  /** A live range of a mark, or null when its text is gone from the page. */
  rangeOf(mark: T): Range | null {
    const span = this.map?.toSpan(mark.start, mark.end);
    return span ? toRange(span) : null;
  }

  /** The mark at a place in the page's text, if it is under the point too. */
  under(node: Node, offset: number, point: Point): T | null {
    const place = this.map?.toOffset(node, offset);
    if (place === null || place === undefined) return null;
    const mark = this.list.find(({ start, end }) => start <= place && place <= end);
    const range = mark && this.rangeOf(mark);
    return range && rectsOf(range).some((box) => isOn(box, point)) ? mark : null;
  }
}

function toRange({ startContainer, startOffset, endContainer, endOffset }: Span): Range {
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function isSame({ name, range }: Painted, paint: string, span: Span): boolean {
  return (
    name === paint &&
    range.startOffset === span.startOffset &&
    range.endContainer === span.endContainer &&
    range.endOffset === span.endOffset
  );
}

/** Ranges by document and name, as the registry takes them. */
function grouped(painted: readonly Painted[]): { document: Document; name: string; ranges: StaticRange[] }[] {
  const groups: { document: Document; name: string; ranges: StaticRange[] }[] = [];
  for (const { document, name, range } of painted) {
    const group = groups.find((one) => one.name === name && one.document === document);
    if (group) group.ranges.push(range);
    else groups.push({ document, name, ranges: [range] });
  }
  return groups;
}
