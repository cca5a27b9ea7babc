import type { TextMap } from '@/lib/article/text-map.ts';
import { HighlightLayer } from './registry.ts';

/** A span of the article's flat text that is painted under a name of its own. */
export interface Mark {
  start: number;
  end: number;
  /** The name in the highlight registry: `tamga-person`, `tamga-note-yellow`. */
  paint: string;
}

/** A pointer may miss a line by so much (CSS px) and still mean it. */
const SLACK = 2;

/**
 * Marks painted over live text without touching it, and found again by point.
 * `T` is what a mark stands for: a mention, a note.
 */
export class Marks<T extends Mark> {
  private readonly layer: HighlightLayer;
  private map: TextMap | null = null;
  /** In the order of the text. */
  private list: readonly T[] = [];

  constructor(priority: number) {
    this.layer = new HighlightLayer(priority);
  }

  get all(): readonly T[] {
    return this.list;
  }

  /** Paints `marks` (in the order of the text) in the place of the last ones. */
  paint(map: TextMap, marks: readonly T[]): void {
    this.map = map;
    this.list = marks;
    const ranges = new Map<string, StaticRange[]>();
    for (const mark of marks) {
      const span = map.toSpan(mark.start, mark.end);
      if (!span) continue;
      const list = ranges.get(mark.paint);
      if (list) list.push(new StaticRange(span));
      else ranges.set(mark.paint, [new StaticRange(span)]);
    }
    this.layer.paint(ranges);
  }

  clear(): void {
    this.map = null;
    this.list = [];
    this.layer.clear();
  }

  /** A live range of a mark, or null when its text is gone from the page. */
  rangeOf(mark: T): Range | null {
    const span = this.map?.toSpan(mark.start, mark.end);
    if (!span) return null;
    const range = document.createRange();
    range.setStart(span.startContainer, span.startOffset);
    range.setEnd(span.endContainer, span.endOffset);
    return range;
  }

  /** The mark under a point of the viewport (CSS px), if one is painted there. */
  at(x: number, y: number): T | null {
    const caret = document.caretPositionFromPoint(x, y);
    const offset = caret && this.map?.toOffset(caret.offsetNode, caret.offset);
    if (offset === null || offset === undefined) return null;
    const near = this.list.find((mark) => mark.start <= offset && offset <= mark.end);
    return near && this.isUnder(near, x, y) ? near : null;
  }

  /** The caret snaps to the nearest letter, however far: ask the boxes too. */
  private isUnder(mark: T, x: number, y: number): boolean {
    for (const box of this.rangeOf(mark)?.getClientRects() ?? []) {
      const within =
        x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
      if (within) return true;
    }
    return false;
  }
}
