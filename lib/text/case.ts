import { FOLD, LETTER, SEPARATOR } from './fold.ts';

/*
 * Letters and capitals, one by one. An expression with \p{Lu} says the same, but
 * takes .2 to 4 ms to be made, each of them, whenever the background starts, and
 * reading an article would need two dozen.
 */

const DIGITS = { first: 0x30, last: 0x39 };

/** Whether a capital stands at an offset; a letter without case is none. */
export function isCapitalAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Whether a small letter stands at an offset; a letter without case is none. */
export function isSmallAt(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toUpperCase();
}

/** Whether a text begins with a capital, quotes and marks before it aside. */
export function beginsWithCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetterAt(text, at)) return isCapitalAt(text, at);
  return false;
}

/** Whether so many letters stand in a row somewhere in a text. */
export function hasInRow(text: string, count: number): boolean {
  let row = 0;
  for (let at = 0; at < text.length && row < count; at++) row = isLetterAt(text, at) ? row + 1 : 0;
  return row === count;
}

/** How many letters a text has. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isLetterAt(text, at)) count++;
  return count;
}

/** Whether a letter of the Cyrillic alphabet stands at an offset. */
export function isCyrillicAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x400 && unit <= 0x52f;
}

/** Whether a letter or a figure stands at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return (FOLD[text.charCodeAt(at)] ?? SEPARATOR) >= LETTER;
}

/** Whether a letter stands at an offset: what folds to one, and no digit. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
  return unit >= LETTER && (unit < DIGITS.first || unit > DIGITS.last);
}
