import { APOSTROPHES, INVISIBLES, LETTERS, MARKS } from './fold-runs.ts';

/**
 * Folding: what counts as the same letter when names are compared.
 *
 * One table answers for every UTF-16 code unit, because recognition reads
 * whole articles through it: case, diacritics and compatibility forms are
 * folded away, invisible characters and apostrophes vanish, and whatever
 * cannot stand in a word separates words. One unit folds to at most one unit,
 * so offsets in the original are never lost.
 *
 * A letter that Unicode decomposes folds to its base, precomposed or not:
 * й and и, ё and е, ý and y are one. Letters that stand alone (қ, ң, ұ) stay.
 */

/** The unit separates words: a space, punctuation, a symbol, a surrogate. */
export const SEPARATOR = 0;

/** Passed over, and no part of a word that it ends: U+00AD, U+200B, U+2060. */
export const INVISIBLE = 1;

/** Passed over, and no part of a word that it ends. */
export const APOSTROPHE = 2;

/** Passed over, but part of the letter that it stands on: U+0306 after и. */
export const MARK = 3;

/** Folded letters and digits are this or greater. */
export const LETTER = 4;

/** Made at each start of the background, and so from runs that were asked of Unicode before. */
function readTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let at = 0, unit = 0; at < LETTERS.length; at += 3) {
    unit += LETTERS[at] ?? 0;
    const shift = LETTERS[at + 2] ?? 0;
    for (const end = unit + (LETTERS[at + 1] ?? 0); unit < end; unit++) table[unit] = unit + shift;
  }
  fill(table, MARKS, MARK);
  fill(table, INVISIBLES, INVISIBLE);
  fill(table, APOSTROPHES, APOSTROPHE);
  return table;
}

function fill(table: Uint16Array, runs: readonly number[], value: number): void {
  for (let at = 0, unit = 0; at < runs.length; at += 2) {
    const start = unit + (runs[at] ?? 0);
    unit = start + (runs[at + 1] ?? 0);
    table.fill(value, start, unit);
  }
}

/** `FOLD[unit]` is one of the four classes above, or the folded unit. */
export const FOLD: Uint16Array = readTable();

export interface Folded {
  /** Folded words with one space between them, none at the ends. */
  text: string;
  /** For each unit of `text`, the offset in the original that it came from. */
  starts: Uint32Array;
}

/** Folds a text and keeps the way back, as 10ten's normaliser does. */
export function fold(original: string): Folded {
  const { length } = original;
  const starts = new Uint32Array(length);
  const units = new Uint16Array(length);
  let count = 0;
  let gap = -1;
  for (let at = 0; at < length; at++) {
    const unit = FOLD[original.charCodeAt(at)] ?? SEPARATOR;
    if (unit < LETTER) {
      if (unit === SEPARATOR && gap < 0) gap = at;
      continue;
    }
    if (gap >= 0 && count > 0) {
      starts[count] = gap;
      units[count++] = 0x20;
    }
    gap = -1;
    starts[count] = at;
    units[count++] = unit;
  }
  return { text: fromUnits(units.subarray(0, count)), starts: starts.slice(0, count) };
}

/**
 * Folds the letters between two offsets as one word: the same as `fold`, for
 * little, of which no way back is wanted.
 */
export function foldWord(text: string, start: number, end: number): string {
  let word = '';
  // As far as units fold to themselves, as most do, they are taken together.
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const folded = FOLD[unit] ?? SEPARATOR;
    if (folded === unit) continue;
    word += text.slice(from, at);
    if (folded >= LETTER) word += String.fromCharCode(folded);
    from = at + 1;
  }
  return word + text.slice(from, end);
}

/** In slices: `String.fromCharCode` takes its arguments from the stack. */
function fromUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 8192));
  }
  return text;
}
