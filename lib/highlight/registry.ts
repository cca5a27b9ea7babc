/**
 * The page's one registry of highlights, which page and extension share: the
 * names begin with `tamga-`. In a Firefox content script it can be set but not
 * iterated, so whoever paints keeps the names that it set.
 */

/** Paints over what has a lower one: a reader's highlight over a name's line. */
export const PRIORITY = { entity: 0, note: 1 } as const;

export class HighlightLayer {
  private names = new Set<string>();

  constructor(private readonly priority: number) {}

  /** Replaces what this layer painted; an empty list of ranges clears a name. */
  paint(rangesByName: ReadonlyMap<string, readonly AbstractRange[]>): void {
    for (const name of this.names) {
      if (!rangesByName.get(name)?.length) CSS.highlights.delete(name);
    }
    this.names = new Set();
    for (const [name, ranges] of rangesByName) {
      if (ranges.length === 0) continue;
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      highlight.priority = this.priority;
      CSS.highlights.set(name, highlight);
      this.names.add(name);
    }
  }

  clear(): void {
    this.paint(new Map());
  }
}
