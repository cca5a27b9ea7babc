import { BREAK, HARD, SOFT } from '@/lib/recognition/gap.ts';
import type { Matches } from '@/lib/recognition/matches.ts';
import type { NameIndex } from '@/lib/recognition/name-index.ts';
import { type Token, tokenise } from '@/lib/recognition/tokenise.ts';
import { APOSTROPHE, FOLD, LETTER, SEPARATOR } from '@/lib/text/fold.ts';

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
 * @returns one for each span and name, in the order of `namesOf`
 */
export function findNaively(names: readonly string[], text: string): Found[] {
  const words = tokenise(text);
  const found: Found[] = [];
  names.forEach((stored, name) => {
    const wanted = tokenise(stored);
    words.forEach((first, at) => {
      const run = words.slice(at, at + wanted.length);
      const last = run.at(-1);
      if (!last || run.length < wanted.length || !gapsAgree(wanted, run)) return;
      for (const { word, end } of readingsOf(text, last)) {
        const spelled = [...run.slice(0, -1).map((token) => token.word), word];
        if (spelled.every((part, place) => part === wanted[place]?.word))
          found.push({ start: first.start, end, name });
      }
    });
  });
  return sorted(found);
}

/** A name with punctuation runs across punctuation and across none; nothing runs across a break. */
function gapsAgree(wanted: readonly Token[], run: readonly Token[]): boolean {
  return run.every((token, place) => {
    const stored = wanted[place]?.gap ?? BREAK;
    return place === 0 || token.gap === SOFT || (token.gap === HARD && stored !== SOFT);
  });
}

/** A word as it stands and, when it ends in a possessive 's, without that. */
function readingsOf(text: string, { word, start, end }: Token): { word: string; end: number }[] {
  const whole = { word, end };
  const surface = text.slice(start, end);
  const classes = Array.from(
    { length: surface.length },
    (_, at) => FOLD[surface.charCodeAt(at)] ?? SEPARATOR,
  );
  const last = classes.findLastIndex((unit) => unit >= LETTER);
  const apostrophe = classes.lastIndexOf(APOSTROPHE, last);
  const isPossessive =
    word.endsWith('s') && apostrophe >= 0 && classes.slice(apostrophe, last).every((unit) => unit < LETTER);
  if (!isPossessive) return [whole];
  const owner = tokenise(surface.slice(0, apostrophe))[0];
  return owner ? [whole, { word: owner.word, end: start + owner.end }] : [whole];
}

/** What `match` found, name by name. */
export function namesOf(index: NameIndex, matches: Matches): Found[] {
  const found: Found[] = [];
  for (const { start, end, node } of matches) {
    for (let place = index.nodeNames[node] ?? 0; place < (index.nodeNames[node + 1] ?? 0); place++) {
      found.push({ start, end, name: index.nameEntity[place] ?? 0 });
    }
  }
  return sorted(found);
}

function sorted(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => a.start - b.start || a.end - b.end || a.name - b.name);
}
