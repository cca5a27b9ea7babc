import { isCapitalAt, isLetterAt, isSmallAt } from '@/lib/text/case.ts';
import { foldWord } from '@/lib/text/fold.ts';
import { BLOCK_END, HARD, SOFT } from './gap.ts';
import { gapBetween } from './gap-between.ts';
import type { WordSpans } from './word-spans.ts';

/** How far around a name to look, in UTF-16 units. */
const FAR = 80;

/** A word beside a span. Few of a name's are looked at, and of those not all of it. */
export class Neighbour {
  private folded: string | undefined;

  constructor(
    private readonly text: string,
    /** UTF-16 offsets, end exclusive. */
    readonly start: number,
    readonly end: number,
    private readonly gapStart: number,
    private readonly gapEnd: number,
    private readonly isParted = false,
  ) {}

  /** Folded. */
  get word(): string {
    this.folded ??= foldWord(this.text, this.start, this.end);
    return this.folded;
  }

  /** As it is written. */
  get surface(): string {
    return this.text.slice(this.start, this.end);
  }

  /** On the span's side. */
  get gap(): number {
    return this.isParted ? HARD : gapBetween(this.text, this.gapStart, this.gapEnd);
  }
}

/** The words around a span, in its block, nearest first. */
export interface Surroundings {
  before: Neighbour[];
  after: Neighbour[];
}

/** Reads the words on both sides of a span, in its block and near it. */
export function readAround(words: WordSpans, start: number, end: number): Surroundings {
  const { text } = words;
  const { from, to } = within(text, start, end, FAR);
  const before: Neighbour[] = [];
  for (let word = words.firstFrom(start) - 1; word >= 0 && words.start(word) >= from; word--) {
    const end = words.end(word);
    before.push(new Neighbour(text, words.start(word), end, end, words.start(word + 1)));
  }
  const after: Neighbour[] = [];
  const next = words.firstFrom(end);
  // «Kazakhstan's universities» is not a longer name: the possessive parts the two.
  const isParted = next > 0 && words.end(next - 1) > end;
  for (let word = next; word < words.count && words.end(word) <= to; word++) {
    const begin = words.start(word);
    const gapStart = word > 0 ? words.end(word - 1) : begin;
    after.push(new Neighbour(text, begin, words.end(word), gapStart, begin, isParted && word === next));
  }
  return { before, after };
}

/**
 * The nearest neighbours, as far as nothing but spaces and hyphens parts them and
 * each is as it should be.
 */
export function joined(
  neighbours: readonly Neighbour[],
  most = neighbours.length,
  isSo: (neighbour: Neighbour) => boolean = () => true,
): Neighbour[] {
  const apart = neighbours.findIndex((one) => one.gap !== SOFT || !isSo(one));
  return neighbours.slice(0, Math.min(apart < 0 ? neighbours.length : apart, most));
}

/** Written with a capital first, and not in capitals throughout. */
export function isCapitalised(surface: string): boolean {
  if (!isCapitalAt(surface, 0)) return false;
  for (let at = 1; at < surface.length; at++) if (isSmallAt(surface, at)) return true;
  return false;
}

/** Whether a word begins a sentence: there a capital says nothing. */
export function isFirstOfSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:;—–«»“”"„(\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** So many of a headline's long words have a capital in title case. */
const MOST = 0.7;

/** From so many letters on a word is long. */
const LONG = 4;

/** A headline is no longer than this, in UTF-16 units. */
const LONGEST_HEADLINE = 200;

/** Whether a span lies in a headline «With Capitals Throughout», which tell nothing there. */
export function isTitleCase(text: string, start: number, end: number): boolean {
  const { from, to } = within(text, start, end, LONGEST_HEADLINE);
  let words = 0;
  let capitals = 0;
  let first = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isLetterAt(text, at)) continue;
    if (at - first >= LONG) {
      words++;
      if (isCapitalAt(text, first)) capitals++;
    }
    first = at + 1;
  }
  return capitals >= words * MOST;
}

/** What lies around a span, within its block, as far as `far` UTF-16 units on each side. */
export function within(text: string, start: number, end: number, far: number): { from: number; to: number } {
  const left = Math.max(0, start - far);
  const before = text.slice(left, start).lastIndexOf(BLOCK_END);
  const after = text.slice(end, end + far).indexOf(BLOCK_END);
  return { from: left + before + 1, to: after < 0 ? Math.min(text.length, end + far) : end + after };
}
