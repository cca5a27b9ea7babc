import { APOSTROPHE, FOLD, INVISIBLE, LETTER, SEPARATOR } from '@/lib/text/fold.ts';
import { BREAK, gapOf, LONGEST_GAP, SOFT } from './gap.ts';

export interface Token {
  /** The folded word. */
  word: string;
  /** UTF-16 offsets in the text; `end` is exclusive and leaves out what is invisible. */
  start: number;
  end: number;
  /** The gap before the word: SOFT, HARD or BREAK; BREAK for the first. */
  gap: number;
}

/**
 * Splits a text into folded words. This is the plain way, for names and short
 * texts; `match` does the same in one pass over typed arrays, and a property
 * test holds the two together.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = BREAK;
  let gapLength = 0;
  for (let at = 0; at < text.length; ) {
    const first = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
    if (first < LETTER) {
      if (first === SEPARATOR) gap = Math.max(gap, gapOf(text.charCodeAt(at)));
      if (++gapLength > LONGEST_GAP) gap = BREAK;
      at++;
      continue;
    }
    const start = at;
    let end = at;
    let word = '';
    for (; at < text.length; at++) {
      const unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
      if (unit === SEPARATOR) break;
      if (unit >= LETTER) word += String.fromCharCode(unit);
      if (unit !== INVISIBLE && unit !== APOSTROPHE) end = at + 1;
    }
    tokens.push({ word, start, end, gap });
    gap = SOFT;
    gapLength = 0;
  }
  return tokens;
}

/**
 * Which of the first 31 letters are capitals, as bits. Letters are counted as
 * folding counts them, so a name and its surface compare bit by bit.
 */
export function capitals(text: string, start = 0, end = text.length): number {
  let mask = 0;
  let letter = 0;
  for (let at = start; at < end && letter < 31; at++) {
    if ((FOLD[text.charCodeAt(at)] ?? SEPARATOR) < LETTER) continue;
    const char = text.charAt(at);
    if (char !== char.toLowerCase()) mask |= 1 << letter;
    letter++;
  }
  return mask;
}
