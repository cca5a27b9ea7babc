/**
 * What stands between two words decides whether a name may run across it.
 * A name is stored with the gaps that it has: "Oyan, Qazaqstan" has a comma.
 */

/** Spaces, hyphens: any two words of a name may stand so. */
export const SOFT = 0;

/** Other punctuation: only a name that has punctuation there runs across. */
export const HARD = 1;

/** The end of a block: no name runs across. */
export const BREAK = 2;

/** Put between blocks of a text; a line break inside a block reads as a space. */
export const BLOCK_END = '\n';

/** A gap longer than this (UTF-16 units) joins no name: dot leaders, art. */
export const LONGEST_GAP = 8;

const HYPHENS = new Set([0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2043, 0x2212, 0xfe63, 0xff0d]);

/** The gap that one separating unit makes; the widest one of several counts. */
export function gapOf(unit: number): number {
  if (unit === 0x20 || unit === 0xa0) return SOFT;
  if (unit === 0x0a) return BREAK;
  if (HYPHENS.has(unit)) return SOFT;
  if (unit === 0x09 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f) return SOFT;
  return HARD;
}
