/** Slots of the table of shifts; a power of two. */
const SLOTS = 4096;

/** The first so many letters of a stem decide how far may be leapt. */
const WINDOW = 4;

const NO_BREAK_SPACE = '\u00a0';

/** By letter: the units by which it may be written. */
type Stem = readonly (readonly number[])[];

function slotOf(one: number, other: number): number {
  return (one * 31 + other) & (SLOTS - 1);
}

/**
 * Says whether a text could be about the pack's region at all. Runs in the page
 * on every article of a listed site, so that the background sleeps through those
 * that hold no stem. Wu and Manber's search for many words at once («A fast
 * algorithm for multi-pattern searching», 1994): by the two letters at the end
 * of a window it leaps as far as no stem can begin. It reads the text as it is,
 * in capitals or not; a regular expression takes twenty times as long.
 */
export class Gate {
  /** By the slot of two letters: how far the window may go on; 0 where a stem may stand. */
  private readonly shifts = new Uint8Array(SLOTS).fill(WINDOW - 1);
  /** By slot: the stems whose window ends with such letters. */
  private readonly stems = new Map<number, Set<Stem>>();

  /** @param stems parts of words, in lower case, of four letters or more */
  constructor(stems: readonly string[]) {
    for (const stem of stems.map((one) =>
      Array.from({ length: one.length }, (_, at) => forms(one.charAt(at))),
    )) {
      for (let at = 1; at < WINDOW; at++) {
        for (const one of stem[at - 1] ?? []) {
          for (const other of stem[at] ?? []) this.add(stem, WINDOW - 1 - at, slotOf(one, other));
        }
      }
    }
  }

  private add(stem: Stem, shift: number, slot: number): void {
    this.shifts[slot] = Math.min(this.shifts[slot] ?? 0, shift);
    if (shift > 0) return;
    const known = this.stems.get(slot);
    if (known) known.add(stem);
    else this.stems.set(slot, new Set([stem]));
  }

  opensFor(text: string): boolean {
    return this.places(text, 1).length > 0;
  }

  /** Where in a text (UTF-16 offsets) stems stand: the first `most` places. */
  places(text: string, most: number): number[] {
    const { shifts } = this;
    const found: number[] = [];
    for (let end = WINDOW - 1; end < text.length; ) {
      // As slotOf says it: a call each time would take as long as the rest.
      const slot = (text.charCodeAt(end - 1) * 31 + text.charCodeAt(end)) & (SLOTS - 1);
      const shift = shifts[slot] ?? 0;
      if (shift > 0) {
        end += shift;
        continue;
      }
      const start = end - WINDOW + 1;
      if (this.isAny(text, start, slot) && found.push(start) === most) break;
      end++;
    }
    return found;
  }

  private isAny(text: string, start: number, slot: number): boolean {
    for (const stem of this.stems.get(slot) ?? []) if (isAt(text, start, stem)) return true;
    return false;
  }
}

/** Letter by letter, for most places part at the first. */
function isAt(text: string, start: number, stem: Stem): boolean {
  for (let at = 0; at < stem.length; at++) {
    if (!stem[at]?.includes(text.charCodeAt(start + at))) return false;
  }
  return true;
}

/** A letter as it may be written: in both cases, a space as one that does not break. */
function forms(letter: string): number[] {
  const written = [letter, letter.toUpperCase(), ...(letter === ' ' ? [NO_BREAK_SPACE] : [])];
  return written.map((form) => form.charCodeAt(0));
}
