import type { QuoteSelector, Selectors } from './selectors.ts';

export type Anchor =
  | { status: 'anchored'; start: number; end: number; score: number }
  | { status: 'orphaned'; score: number };

/** How many units two texts share at their ends, or at their beginnings. */
function shared(a: string, b: string, side: 'end' | 'start'): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at++) {
    const same =
      side === 'start'
        ? a.charCodeAt(at) === b.charCodeAt(at)
        : a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at);
    if (!same) return at;
  }
  return most;
}

/** Of the context that was stored, how much still stands around a place: 0 to 1. */
function contextAt(text: string, at: number, { exact, prefix, suffix }: QuoteSelector): number {
  const before = text.slice(Math.max(0, at - prefix.length), at);
  const after = text.slice(at + exact.length, at + exact.length + suffix.length);
  const all = prefix.length + suffix.length;
  if (all === 0) return 1;
  return (shared(before, prefix, 'end') + shared(after, suffix, 'start')) / all;
}

/**
 * Finds a described span again where its words are unchanged: of all places
 * where the quote stands, the one with most of its context, the old position
 * deciding between equals. A quote that stands nowhere is orphaned: better
 * shown as lost than put where it does not belong.
 */
export function anchor(text: string, [position, quote]: Selectors): Anchor {
  let best: { start: number; context: number; distance: number } | undefined;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const context = contextAt(text, at, quote);
    const distance = Math.abs(at - position.start);
    const better = !best || context > best.context || (context === best.context && distance < best.distance);
    if (better) best = { start: at, context, distance };
  }
  if (!best) return { status: 'orphaned', score: 0 };
  const { start, context } = best;
  const score = 0.5 + context / 2;
  return { status: 'anchored', start, end: start + quote.exact.length, score };
}
