import { FOLD, LETTER, SEPARATOR } from './fold.ts';

/*
 * Capitals, letter by letter. An expression with \p{Lu} says the same, but takes
 * a quarter of a millisecond to be made, each of them, whenever the background
 * starts, and reading a name needs two dozen.
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

/** Whether a letter of the Cyrillic alphabet stands at an offset. */
export function isCyrillicAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x400 && unit <= 0x52f;
}

/** Whether a letter stands at an offset: what folds to one, and no digit. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
  return unit >= LETTER && (unit < DIGITS.first || unit > DIGITS.last);
}
