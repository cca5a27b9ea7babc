import type { Selectors } from './selectors.ts';

/** Characters of context on each side, W3C leaves the number open. */
const CONTEXT = 48;

/** Never cuts a surrogate pair in two. */
function cut(text: string, start: number, end: number): string {
  const isLow = (at: number) => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff;
  return text.slice(isLow(start) ? start + 1 : start, isLow(end) ? end - 1 : end);
}

/**
 * Describes a span of a flat text so that it can be found again.
 *
 * @throws RangeError for a span that is empty or outside the text
 */
export function describe(text: string, start: number, end: number): Selectors {
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`no span ${start}–${end} in a text of ${text.length} units`);
  }
  return [
    { type: 'TextPositionSelector', start, end },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: cut(text, Math.max(0, start - CONTEXT), start),
      suffix: cut(text, end, Math.min(text.length, end + CONTEXT)),
    },
  ];
}
