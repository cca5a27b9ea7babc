import { APOSTROPHE, INVISIBLE, LETTER, MARK, SEPARATOR } from '@/lib/text/fold.ts';

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
 * How each UTF-16 unit folds, asked of Unicode: what `lib/text/fold-runs.ts` holds,
 * so that no browser need ask at each start of the background, and each folds as
 * the index was folded, whatever its version of Unicode.
 */
export function foldTable(): Uint16Array {
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

/** The table as it is written down: runs of units that fold alike, one behind the other. */
export function toRuns(
  table: Uint16Array,
): Record<'letters' | 'marks' | 'invisible' | 'apostrophes', number[]> {
  const classOf = (at: number) => table[at] ?? SEPARATOR;
  const runs = (shiftOf: (at: number) => number | null, isShifted: boolean) => {
    const numbers: number[] = [];
    let end = 0;
    for (let at = 0; at < table.length; ) {
      const shift = shiftOf(at);
      let next = at + 1;
      while (next < table.length && shiftOf(next) === shift) next++;
      if (shift !== null) {
        numbers.push(at - end, next - at, ...(isShifted ? [shift] : []));
        end = next;
      }
      at = next;
    }
    return numbers;
  };
  const runsOf = (kind: number) => runs((at) => (classOf(at) === kind ? 0 : null), false);
  return {
    letters: runs((at) => (classOf(at) < LETTER ? null : classOf(at) - at), true),
    marks: runsOf(MARK),
    invisible: runsOf(INVISIBLE),
    apostrophes: runsOf(APOSTROPHE),
  };
}
