import { isCapitalAt, isLetterAt } from '@/lib/text/case.ts';
import { match } from './match.ts';
import { isOfOtherYear, withDate } from './dated.ts';
import { SOFT } from './gap.ts';
import { gapBetween } from './gap-between.ts';
import { isListed } from './lexicon.ts';
import {
  CASE_SENSITIVE,
  CLOSED,
  type Condition,
  CUE,
  HYPHENATED,
  type NameIndex,
  QUOTED,
  WITH_ARTICLE,
} from './name-index.ts';
import { capitals, tokenise } from './tokenise.ts';

/** What must stand before a name has no more UTF-16 units. */
const LONGEST_BEFORE = 60;

/** UTF-16 offsets, end exclusive. */
interface Span {
  start: number;
  end: number;
}

/** One reading of one match: this span by this name, its context aside. */
export interface Candidate extends Span {
  entity: number;
  flags: number;
  /** Words that belong to the name stand beside it: «the port of Turkmenbashi». */
  hasContext: boolean;
  /** What it is stands in the span, written small: «the republic of Karakalpakstan». */
  isLoose: boolean;
  /** It begins with a title, which stands outside where the rest is a name by itself: «Ustod Nuri». */
  isTitled: boolean;
  condition: Condition | undefined;
}

/** What a text's words could name, before anything is decided. */
export interface NamesRead {
  /** Every name at every place, written with the capitals that it needs. */
  candidates: Candidate[];
  /** The words that names ask for, by the index's numbers. */
  cues: Set<number>;
}

const HYPHENS = '-\u2010\u2011';

/** Whether a span ends in a hyphen of any kind and an ending. */
function endsInEnding(text: string, { start, end }: Span): boolean {
  let at = end;
  while (at > start && isLetterAt(text, at - 1)) at--;
  return at > start && at < end && HYPHENS.includes(text.charAt(at - 1));
}

export function readNames(index: NameIndex, text: string): NamesRead {
  const candidates: Candidate[] = [];
  const cues = new Set<number>();
  for (const { node, ...found } of match(index, text)) {
    const written = capitals(text, found.start, found.end);
    for (let name = index.nodeNames[node] ?? 0; name < (index.nodeNames[node + 1] ?? 0); name++) {
      if ((index.nameFlags[name] ?? 0) & CUE) {
        cues.add(index.nameEntity[name] ?? 0);
        continue;
      }
      const candidate = readName(index, text, name, found, written);
      if (candidate) candidates.push(candidate);
    }
  }
  return { candidates, cues };
}

/** One name of the index at one place; null where it is not written as it must be. */
function readName(
  index: NameIndex,
  text: string,
  name: number,
  { start, end }: Span,
  written: number,
): Candidate | null {
  const flags = index.nameFlags[name] ?? 0;
  const stored = index.nameCapitals[name] ?? 0;
  if (!isWrittenAs(stored, flags, written)) return null;
  if (flags & HYPHENATED && !endsInEnding(text, { start, end })) return null;
  const entity = index.nameEntity[name] ?? 0;
  const after = index.nameAfter[name] ?? 0;
  const words = index.befores[(index.nameBefore[name] ?? 0) - 1];
  const begins = words === undefined ? start : beginningOf(words, text, start);
  if (begins === null) return null;
  const {
    person,
    isPlace = false,
    isDescribed = false,
    isBody = false,
    years,
    nouns = [],
  } = index.traits[entity] ?? {};
  const isOwn = (word: string) => nouns.includes(word) && !isListed(index.lexicon.kinds, word);
  const lower = stored & ~written;
  const own = ownSpan(text, { start, end }, after, flags, isOwn);
  const span = isDescribed ? withoutNouns(text, own, lower, isOwn) : own;
  if (flags & WITH_ARTICLE) {
    if (flags & CASE_SENSITIVE && !isCapitalAt(text, begins)) return null;
    span.start = begins;
  }
  if (years) {
    const from = withDate(index, text, span.start);
    if (isOfOtherYear(text.slice(from, span.start), years)) return null;
    span.start = from;
  }
  if (flags & QUOTED && !isQuoted(text, span.start, span.end)) return null;
  return {
    ...span,
    entity,
    flags,
    hasContext: after > 0 || (words !== undefined && !(flags & WITH_ARTICLE)),
    isLoose:
      (isPlace || isDescribed || isBody) &&
      wordsAt(text.slice(start, end), lower).some(({ word, at }) => at === 0 || !isOwn(word)),
    isTitled: person !== undefined && beginsWithTitle(index, text.slice(span.start, span.end)),
    condition: index.conditions[(index.nameCondition[name] ?? 0) - 1],
  };
}

/**
 * A name is a name by its capitals: one of those that it is stored with must
 * stand in the text, or «osh» would be a city and «mary» a region. A name
 * stored without any (a Kazakh common noun turned name) may come as it likes.
 */
function isWrittenAs(stored: number, flags: number, written: number): boolean {
  if (flags & CASE_SENSITIVE) return stored === written;
  return stored === 0 || (stored & written) !== 0;
}

/** Where the words begin that must stand before a name; null where others do. */
function beginningOf(words: string, text: string, start: number): number | null {
  const count = words.split(' ').length - 1;
  const from = Math.max(0, start - LONGEST_BEFORE);
  const last = tokenise(text.slice(from, start)).slice(-count);
  const [first, ...others] = last;
  const end = last.at(-1)?.end;
  if (!first || end === undefined || others.some(({ gap }) => gap !== SOFT)) return null;
  if (gapBetween(text, from + end, start) !== SOFT) return null;
  return words === last.map(({ word }) => `${word} `).join('') ? from + first.start : null;
}

function beginsWithTitle({ lexicon }: NameIndex, surface: string): boolean {
  const [first, second] = tokenise(surface);
  if (!first || !second || surface.slice(first.end, second.start) === '-') return false;
  return isListed(lexicon.titles, first.word);
}

/** The words of which one of these letters (as bits, counted as folding counts them) is the first. */
function wordsAt(surface: string, letters: number): { word: string; at: number }[] {
  if (letters === 0) return [];
  let letter = 0;
  return tokenise(surface).flatMap(({ word }, at) => {
    const isFirst = letter < 31 && (letters & (1 << letter)) !== 0;
    letter += word.length;
    return isFirst ? [{ word, at }] : [];
  });
}

/**
 * Without the nouns at its end that are written small and are none of its own:
 * «the Samruk-Kazyna fund» is Samruk-Kazyna, «the Rogun dam» is all of it.
 */
function withoutNouns(
  text: string,
  { start, end }: Span,
  lower: number,
  isOwn: (word: string) => boolean,
): Span {
  if (lower === 0) return { start, end };
  const words = tokenise(text.slice(start, end));
  let letters = words.reduce((sum, { word }) => sum + word.length, 0);
  let last = words.length - 1;
  for (; last > 0; last--) {
    const word = words[last]?.word ?? '';
    letters -= word.length;
    const gap = text.slice(start + (words[last - 1]?.end ?? 0), start + (words[last]?.start ?? 0));
    if (letters > 30 || (lower & (1 << letters)) === 0 || gap.trim() !== '' || isOwn(word)) break;
  }
  return { start, end: start + (words[last]?.end ?? end - start) };
}

/**
 * Without the words behind it that are only its context, and with the mark that it ends
 * in. Context behind it that ends in a noun of its own is none.
 */
function ownSpan(
  text: string,
  { start, end }: Span,
  after: number,
  flags: number,
  isOwn: (word: string) => boolean,
): Span {
  const span = { start, end };
  if (after > 0) {
    const words = tokenise(text.slice(start, end));
    const behind = isOwn(words.at(-1)?.word ?? '') ? 0 : after;
    span.end = start + (words[words.length - 1 - behind]?.end ?? end - start);
  }
  if (flags & CLOSED && closes(text, span)) span.end++;
  return span;
}

/** «Alga, Kazakhstan!» ends in its mark, and НБО «Роғун» in the quote that it has opened. */
function closes(text: string, { start, end }: Span): boolean {
  const mark = text.charAt(end);
  return mark === '!' || (/[»”"]/.test(mark) && /[«“"]/.test(text.slice(start, end)));
}

/** In quotes of its own. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /[«“„"‘']/.test(text.charAt(start - 1)) && /[»”“"’']/.test(text.charAt(end));
}
