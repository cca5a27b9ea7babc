import { SOFT } from './gap.ts';
import { type Token, tokenise } from './tokenise.ts';

/** How far around a name to look, in UTF-16 units. */
const FAR = 80;

export interface Neighbour extends Token {
  /** As it is written. */
  surface: string;
}

/** The words around a span, in its block, nearest first; `gap` is that on the span's side. */
export interface Surroundings {
  before: Neighbour[];
  after: Neighbour[];
}

/** Reads the words on both sides of a span. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - FAR);
  const blockEnd = text.indexOf('\n', end);
  const to = Math.min(blockEnd < 0 ? text.length : blockEnd, end + FAR);
  const offset = (token: Token, by: number): Neighbour => ({
    ...token,
    start: token.start + by,
    end: token.end + by,
    surface: text.slice(token.start + by, token.end + by),
  });
  // With the span itself: the gap beside it is only known with both its sides.
  const left = tokenise(text.slice(from, end)).map((token) => offset(token, from));
  const first = left.findIndex((token) => token.start >= start);
  const own = first < 0 ? left.length : first;
  const before = left.slice(0, own).map((token, at) => ({ ...token, gap: left[at + 1]?.gap ?? SOFT }));
  const right = tokenise(text.slice(start, to)).map((token) => offset(token, start));
  const next = right.findIndex((token) => token.start >= end);
  // A word cut in two by the edge of the window is none.
  if (from > 0 && before.length > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) before.shift();
  return { before: before.reverse(), after: next < 0 ? [] : right.slice(next) };
}

/** Written with a capital first, and not in capitals throughout. */
export function isCapitalised(surface: string): boolean {
  return /^\p{Lu}/u.test(surface) && /\p{Ll}/u.test(surface);
}

/** Whether a word begins a sentence: there a capital says nothing. */
export function isFirstOfSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:;—–«»“”"„(\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether a text is English, by its commonest word. */
export function isEnglish(text: string): boolean {
  return / the /.test(text);
}

/** So many of a headline's long words have a capital in title case. */
const MOST = 0.7;

/** Whether the block at an offset is a headline «With Capitals Throughout», which tell nothing there. */
export function isTitleCase(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const words = text.slice(from, to < 0 ? text.length : to).match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= words.length * MOST;
}
