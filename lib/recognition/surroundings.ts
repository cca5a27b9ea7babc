import { BLOCK_END, HARD, SOFT } from './gap.ts';
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
  const { from, to } = within(text, start, end, FAR);
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
  const after = next < 0 ? [] : right.slice(next);
  // «Kazakhstan's universities» is not a longer name: the possessive parts the two.
  if (after[0] && (right[next - 1]?.end ?? end) > end) after[0] = { ...after[0], gap: HARD };
  // A word cut in two by the edge of the window is none.
  if (from > 0 && before.length > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) before.shift();
  return { before: before.reverse(), after };
}

/** Written with a capital first, and not in capitals throughout. */
export function isCapitalised(surface: string): boolean {
  return /^\p{Lu}/u.test(surface) && /\p{Ll}/u.test(surface);
}

/** Whether a word begins a sentence: there a capital says nothing. */
export function isFirstOfSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:;—–«»“”"„(\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** So many of a headline's long words have a capital in title case. */
const MOST = 0.7;

/** A headline is no longer than this, in UTF-16 units. */
const LONGEST_HEADLINE = 200;

/** Whether a span lies in a headline «With Capitals Throughout», which tell nothing there. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const { from, to } = within(text, start, end, LONGEST_HEADLINE);
  const words = text.slice(from, to).match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length >= words.length * MOST;
}

/** What lies around a span, within its block, as far as `far` UTF-16 units on each side. */
export function within(text: string, start: number, end: number, far: number): { from: number; to: number } {
  const left = Math.max(0, start - far);
  const before = text.slice(left, start).lastIndexOf(BLOCK_END);
  const after = text.slice(end, end + far).indexOf(BLOCK_END);
  return { from: left + before + 1, to: after < 0 ? Math.min(text.length, end + far) : end + after };
}
