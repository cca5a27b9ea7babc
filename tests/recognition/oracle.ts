import { BREAK, HARD, SOFT } from '@/lib/recognition/gap.ts';
import type { Matches } from '@/lib/recognition/match.ts';
import type { NameIndex } from '@/lib/recognition/name-index.ts';
import { type Token, tokenise } from '@/lib/recognition/tokenise.ts';
import { APOSTROPHE, FOLD, LETTER } from '@/lib/text/fold.ts';

/** A match as a test compares it: where, and the number of the name. */
export interface Found {
  start: number;
  end: number;
  name: number;
}

/**
 * The naive way to find names: every run of words at every word against every
 * name. What `match` must equal, whatever it does to be fast.
 *
 * @returns one for each span and name, in a fixed order, none twice
 */
export function findNaively(names: readonly string[], text: string): Found[] {
  const words = tokenise(text);
  const found: Found[] = [];
  names.forEach((name, number) => {
    const wanted = tokenise(name);
    for (let at = 0; at + wanted.length <= words.length; at++) {
      const run = words.slice(at, at + wanted.length);
      const whole = wanted.every((token, place) => goesWith(token, run[place], place > 0));
      const first = run[0];
      const last = run.at(-1);
      if (!first || !last) continue;
      if (whole && last.word === wanted.at(-1)?.word) found.push({ start: first.start, end: last.end, name: number });
      const owner = ownerIn(text, last);
      if (whole && owner && owner.word === wanted.at(-1)?.word) {
        found.push({ start: first.start, end: owner.end, name: number });
      }
    }
    /** A word but the last must be the name's; the last one is compared above, with its 's and without. */
    function goesWith(token: Token, word: Token | undefined, hasGap: boolean): boolean {
      if (!word) return false;
      if (token !== wanted.at(-1) && token.word !== word.word) return false;
      return !hasGap || runsAcross(token.gap, word.gap);
    }
  });
  return sorted(found);
}

/** A name with punctuation runs across punctuation and across none; nothing runs across a break. */
function runsAcross(stored: number, written: number): boolean {
  if (written === BREAK) return false;
  return written === SOFT || stored >= HARD;
}

/**
 * The word without its possessive 's, or null when it has none. Apostrophes
 * after the s are the quotation marks in which it stands: ‘the fault is Tokayev’s’.
 */
function ownerIn(text: string, { start, end }: Token): { word: string; end: number } | null {
  const surface = text.slice(start, end);
  let at = surface.length - 1;
  while (at >= 0 && unitAt(surface, at) < LETTER) at--;
  if (at < 0 || unitAt(surface, at) !== 0x73) return null;
  const hasApostrophe = /^.*['’`]/su.test(surface) && [...surface].length > 0;
  let before = at - 1;
  while (before >= 0 && unitAt(surface, before) < LETTER && unitAt(surface, before) !== APOSTROPHE) before--;
  if (!hasApostrophe || before < 0 || unitAt(surface, before) !== APOSTROPHE) return null;
  const [owner, ...others] = tokenise(surface.slice(0, before));
  return owner && others.length === 0 ? { word: owner.word, end: start + owner.end } : null;
}

function unitAt(text: string, at: number): number {
  return FOLD[text.charCodeAt(at)] ?? 0;
}

/** What `match` found, name by name, in the oracle's order. */
export function namesOf(index: NameIndex, { starts, ends, nodes }: Matches): Found[] {
  const found: Found[] = [];
  nodes.forEach((node, at) => {
    for (let place = index.nodeNames[node] ?? 0; place < (index.nodeNames[node + 1] ?? 0); place++) {
      found.push({ start: starts[at] ?? 0, end: ends[at] ?? 0, name: index.nameEntity[place] ?? 0 });
    }
  });
  return sorted(found);
}

function sorted(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => a.start - b.start || a.end - b.end || a.name - b.name);
}
