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

/** Ranges of units that are asked about: the rest of them, but for surrogates and private use. */
const ASKED: readonly (readonly [number, number])[] = [
  [0, 0x303f],
  [0xa640, 0xabff],
  [0xfb00, 0xffff],
];

/** Parts the letters that Unicode is asked about together: it is no letter, and stays as it is. */
const PART = '\n';

/**
 * Made at each start of the background, so all units of a kind are found by one
 * expression, and all letters taken apart by one call: one by one takes several
 * times as long.
 */
function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of CASELESS) for (let unit = from; unit <= to; unit++) table[unit] = unit;
  const all = ASKED.map(unitsOf).join('');
  const letters = all.match(/[\p{L}\p{N}]/gu) ?? [];
  for (const char of letters) table[char.charCodeAt(0)] = char.charCodeAt(0);
  for (const char of all.match(/\p{Cf}/gu) ?? []) table[char.charCodeAt(0)] = INVISIBLE;
  for (const char of all.match(/\p{M}/gu) ?? []) table[char.charCodeAt(0)] = MARK;
  for (const char of APOSTROPHES) table[char.charCodeAt(0)] = APOSTROPHE;
  const isLetter = (part: string) => (table[part.charCodeAt(0)] ?? SEPARATOR) >= LETTER;
  const taken = letters.join(PART).normalize('NFKD').toLowerCase().split(PART);
  letters.forEach((char, at) => {
    const parts = taken[at] ?? char;
    if (parts === char || APOSTROPHES.includes(char)) return;
    const base = Array.from(parts).find(isLetter) ?? char;
    table[char.charCodeAt(0)] = APOSTROPHES.includes(parts) ? APOSTROPHE : (ALSO[base] ?? base).charCodeAt(0);
  });
  for (const [char, base] of Object.entries(ALSO)) table[char.charCodeAt(0)] = base.charCodeAt(0);
  return table;
}

const unitsOf = ([from, to]: readonly [number, number]) =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

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
