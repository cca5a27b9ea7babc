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

/** What was asked last: of one name several rules ask in turn. */
let last: { text: string; start: number; end: number; surroundings: Surroundings } | undefined;

/** Reads the words on both sides of a span. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  if (last?.text !== text || last.start !== start || last.end !== end) {
    last = { text, start, end, surroundings: readAround(text, start, end) };
  }
  return last.surroundings;
}

function readAround(text: string, start: number, end: number): Surroundings {
  const { from, to } = within(text, start, end, FAR);
  const neighbour = (token: Token, by: number, gap: number): Neighbour => ({
    word: token.word,
    start: token.start + by,
    end: token.end + by,
    gap,
    surface: text.slice(token.start + by, token.end + by),
  });
  // With the span itself: the gap beside it is only known with both its sides.
  const left = tokenise(text.slice(from, end));
  const before: Neighbour[] = [];
  left.forEach((token, at) => {
    if (token.start + from < start) before.push(neighbour(token, from, left[at + 1]?.gap ?? SOFT));
  });
  // A word cut in two by the edge of the window is none.
  if (from > 0 && before.length > 0 && /[\p{L}\p{N}]/u.test(text.charAt(from - 1))) before.shift();
  const after: Neighbour[] = [];
  let last = end;
  for (const token of tokenise(text.slice(start, to))) {
    // «Kazakhstan's universities» is not a longer name: the possessive parts the two.
    const isParted = after.length === 0 && last > end;
    if (token.start + start >= end) after.push(neighbour(token, start, isParted ? HARD : token.gap));
    else last = token.end + start;
  }
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
