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

/**
 * Apostrophes as sites write them: ASCII, both curly ones, the Uzbek letters
 * U+02BB and U+02BC, prime, grave and acute.
 */
const APOSTROPHES = "'‘’‛ʻʼʹʽˈ`´′＇ꞌꞋ";

/** Letters without a Unicode decomposition that readers still take for another. */
const ALSO: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't' };

/** Ranges in which units are letters that fold to themselves, without asking Unicode. */
const CASELESS: readonly (readonly [number, number])[] = [
  [0x3040, 0xa63f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
];

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (/\p{Cf}/u.test(char)) return INVISIBLE;
  if (/\p{M}/u.test(char)) return MARK;
  if (!/[\p{L}\p{N}]/u.test(char)) return SEPARATOR;
  const parts = char.normalize('NFKD').toLowerCase();
  const base =
    Array.from(parts).find((part) => /[\p{L}\p{N}]/u.test(part) && !APOSTROPHES.includes(part)) ?? char;
  if (APOSTROPHES.includes(parts)) return APOSTROPHE;
  return (ALSO[base] ?? base).charCodeAt(0);
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(65_536);
  const caseless = CASELESS.map(([from]) => from);
  for (let unit = 0; unit < 65_536; unit++) {
    const range = CASELESS[caseless.indexOf(unit)];
    if (range) {
      for (const last = range[1]; unit < last; unit++) table[unit] = unit;
      table[unit] = unit;
    } else if (unit < 0xd800 || unit > 0xf8ff) {
      table[unit] = foldUnit(unit);
    }
  }
  return table;
}

/** `FOLD[unit]` is one of the four classes above, or the folded unit. */
export const FOLD: Uint16Array = buildTable();

export interface Folded {
  /** Folded words with one space between them, none at the ends. */
  text: string;
  /** For each unit of `text`, the offset in the original that it came from. */
  starts: Uint32Array;
}

/** Folds a text and keeps the way back, as 10ten's normaliser does. */
export function fold(original: string): Folded {
  const starts = new Uint32Array(original.length);
  const units: number[] = [];
  let gap = -1;
  for (let at = 0; at < original.length; at++) {
    const unit = FOLD[original.charCodeAt(at)] ?? SEPARATOR;
    if (unit < LETTER) {
      if (unit === SEPARATOR && gap < 0) gap = at;
      continue;
    }
    if (gap >= 0 && units.length > 0) {
      starts[units.length] = gap;
      units.push(0x20);
    }
    gap = -1;
    starts[units.length] = at;
    units.push(unit);
  }
  return { text: fromUnits(units), starts: starts.slice(0, units.length) };
}

/** In slices: `String.fromCharCode` takes its arguments from the stack. */
function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode(...units.slice(at, at + 8192));
  }
  return text;
}
