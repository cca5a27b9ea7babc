/**
 * The registry of highlights of a document, which page and extension share: our
 * names begin with `tamga-`. In a Firefox content script it can be set but not
 * iterated, so what was painted is kept here.
 */

import { viewOf } from './view.ts';

/** Paints over what has a lower one: a reader's highlight over a name's line. */
export const PRIORITY = { entity: 0, note: 1 } as const;

const painted = new WeakMap<Document, Map<string, Highlight>>();

function highlightsOf(document: Document): Map<string, Highlight> {
  let known = painted.get(document);
  if (!known) painted.set(document, (known = new Map()));
  return known;
}

/** Paints ranges of a document under a name, beside those that it has already. */
export function addRanges(
  document: Document,
  name: string,
  priority: number,
  ranges: Iterable<AbstractRange>,
): void {
  const view = viewOf(document);
  if (!view) return;
  const known = highlightsOf(document);
  let highlight = known.get(name);
  if (!highlight) {
    // By the constructor of its own window: a frame paints no other's.
    highlight = new view.Highlight();
    highlight.priority = priority;
    known.set(name, highlight);
  }
  for (const range of ranges) highlight.add(range);
  if (highlight.size > 0) view.CSS.highlights.set(name, highlight);
}

/** Puts back what is painted: a page that clears the registry clears our marks with its own. */
export function restore(document: Document): void {
  const registry = viewOf(document)?.CSS.highlights;
  for (const [name, highlight] of highlightsOf(document)) {
    if (registry && !registry.has(name)) registry.set(name, highlight);
  }
}

/** Takes ranges off; a name without any leaves the registry. */
export function removeRanges(document: Document, name: string, ranges: Iterable<AbstractRange>): void {
  const known = highlightsOf(document);
  const highlight = known.get(name);
  const view = viewOf(document);
  if (!highlight || !view) return;
  for (const range of ranges) highlight.delete(range);
  if (highlight.size > 0) return;
  known.delete(name);
  view.CSS.highlights.delete(name);
}
