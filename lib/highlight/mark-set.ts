import type { Mark, Marks } from './marks.ts';
import { type Point, rectsOf } from './place.ts';

/** The marks of all articles of a page, as one list in the order of the page. */
export class MarkSet<T extends Mark> {
  constructor(private readonly parts: () => readonly Marks<T>[]) {}

  get all(): readonly T[] {
    const parts = this.parts();
    const [only] = parts;
    return parts.length === 1 && only ? only.all : parts.flatMap(({ all }) => all);
  }

  /** A live range of a mark, or null when its text is gone from the page. */
  rangeOf(mark: T): Range | null {
    return (
      this.parts()
        .find(({ all }) => all.includes(mark))
        ?.rangeOf(mark) ?? null
    );
  }

  /** The boxes of a mark's lines in the view; none when its text is gone. */
  rectsOf(mark: T): DOMRect[] {
    const range = this.rangeOf(mark);
    return range ? rectsOf(range) : [];
  }

  /** The mark at a place in the page's text, if it is under the point too. */
  under(node: Node, offset: number, point: Point): T | null {
    for (const part of this.parts()) {
      const mark = part.under(node, offset, point);
      if (mark) return mark;
    }
    return null;
  }
}
