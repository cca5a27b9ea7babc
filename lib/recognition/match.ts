import { APOSTROPHE, FOLD, INVISIBLE, LETTER, SEPARATOR } from '@/lib/text/fold.ts';
import { BREAK } from './gap.ts';
import { gapBetween } from './gap-between.ts';
import { Matches } from './matches.ts';
import {
  ANY,
  bitsOf,
  HASH_PRIME,
  HASH_SEED,
  type NameIndex,
  slotOf,
  tagOf,
  wordAndGap,
} from './name-index.ts';

/**
 * Finds every name of an index in a text, in one pass.
 *
 * The naive way looks up every run of words at every word. Here each word is
 * hashed while it is folded; most words are in no name, have another tag than the
 * bucket of their hash and cost nothing more. A known word advances the names
 * that are open (few, seldom more than two) and opens its own. A hash alone
 * proves nothing: the letters of a word are compared once a name goes through it,
 * which most words that begin a name («in», «president») never see. All matches
 * are reported, nested ones too: which of them wins (the longest, unless what it
 * needs is missing) is for `resolve` to say, once it knows the whole article.
 *
 * Linear in the text for a given index: a word is read a fixed number of times,
 * and a name can stay open for no more words than the longest name has.
 *
 * @returns every name in the text, in the order of their ends
 */
export function match(index: NameIndex, text: string): Matches {
  const { tags, buckets, wordHash, rootNode } = index;
  const bits = bitsOf(tags.length);
  const reading = new Reading(index, text);
  const table = FOLD;
  const length = lastWord(text);
  // Most of the time goes by in these few lines: one way out of the inner loop,
  // behind the hashing, and few variables make them faster by a third.
  words: for (let at = 0; ; ) {
    const start = at;
    let hash = HASH_SEED;
    let whole: number;
    let unit: number;
    do {
      if (at === length) break words;
      unit = table[text.charCodeAt(at++)] ?? SEPARATOR;
      whole = hash;
      hash = Math.imul(hash, HASH_PRIME) ^ unit;
    } while (unit >= LETTER);
    if (at - start === 1) continue;
    // Most words are letters throughout; few are read once more.
    if (unit !== SEPARATOR) {
      at = reading.marked(start);
      continue;
    }
    const bucket = slotOf(whole, bits);
    const tag = tags[bucket] ?? 0;
    if (tag !== tagOf(whole) && tag !== ANY) {
      reading.open = 0;
      continue;
    }
    let word = buckets[bucket] ?? 0;
    const next = buckets[bucket + 1] ?? 0;
    while (word < next && wordHash[word] !== whole) word++;
    if (word === next || (reading.open === 0 && rootNode[word] === 0)) reading.open = 0;
    else reading.known(word, start, at - 1);
  }
  if (length < text.length) reading.marked(length);
  return reading.found;
}

/** Where the word begins in which a text ends, or the text's end. */
function lastWord(text: string): number {
  let start = text.length;
  while (start > 0 && FOLD[text.charCodeAt(start - 1)] !== SEPARATOR) start--;
  while (start < text.length && (FOLD[text.charCodeAt(start)] ?? SEPARATOR) < LETTER) start++;
  return start;
}

/** News has a name in so many UTF-16 units, or more. */
const UNITS_A_NAME = 40;

/** Where reading stands: the names that are open, the last word, what was found. */
class Reading {
  readonly found: Matches;
  /** How many names are open: where each began and at which node it stands. */
  open = 0;
  private readonly openStarts: number[] = [];
  private readonly openNodes: number[] = [];
  /** The last word, which may have opened a name, and whether its letters were compared. */
  private last = 0;
  private lastStart = 0;
  private lastEnd = 0;
  private isLastProved = false;
  /** Where the gap behind it begins. */
  private gapStart = 0;

  constructor(
    private readonly index: NameIndex,
    private readonly text: string,
  ) {
    this.found = new Matches(text.length / UNITS_A_NAME);
  }

  /**
   * A word with apostrophes, marks or what is invisible in it.
   *
   * @returns where reading goes on
   */
  marked(start: number): number {
    const { index, text } = this;
    const { hash, end, at, owner } = readMarked(text, start);
    if (owner !== null && isPossessive(text, owner.end, end)) this.owner(owner, start);
    const word = provedWord(index, hash, text, start, end);
    if (word === 0) this.open = 0;
    else this.goOn(word, start, end, true);
    this.gapStart = at;
    return at;
  }

  /**
   * A word that is letters throughout, and by its hash one of the index: whether it
   * is that word is asked where it matters.
   */
  known(likely: number, start: number, end: number): void {
    const { index, text } = this;
    const { wordHash } = index;
    const hash = wordHash[likely];
    let word = likely;
    // Two words of one hash: which of them it is, if any, cannot wait.
    const isShared = wordHash[likely + 1] === hash;
    if (isShared) {
      while (wordHash[word] === hash && !isWord(index, word, text, start, end)) word++;
      if (wordHash[word] !== hash) word = 0;
    }
    this.goOn(word, start, end, isShared);
    this.gapStart = end;
  }

  /** @param wasProved whether the letters of the word were compared */
  private goOn(likely: number, start: number, end: number, wasProved: boolean): void {
    const { index, text, found, openStarts, openNodes } = this;
    const { rootNode, firstGoingOn, lastNaming } = index;
    let word = likely;
    let isProved = wasProved;
    let kept = 0;
    if (this.open > 0) {
      const gap = gapBetween(text, this.gapStart, start);
      const open = gap === BREAK ? 0 : this.open;
      for (let name = 0; name < open; name++) {
        const node = childOf(index, openNodes[name] ?? 0, wordAndGap(word, gap));
        if (node === 0) continue;
        const from = openStarts[name] ?? 0;
        if (!this.isBegun(from)) continue;
        isProved ||= isWord(index, word, text, start, end);
        if (!isProved) {
          word = 0;
          break;
        }
        if (node <= lastNaming) found.add(from, end, node);
        if (node >= firstGoingOn) {
          openStarts[kept] = from;
          openNodes[kept++] = node;
        }
      }
    }
    const root = rootNode[word] ?? 0;
    if (isNaming(index, root)) {
      isProved ||= isWord(index, word, text, start, end);
      if (isProved) found.add(start, end, root);
    }
    if (root >= firstGoingOn) {
      openStarts[kept] = start;
      openNodes[kept++] = root;
    }
    this.open = kept;
    this.last = word;
    this.lastStart = start;
    this.lastEnd = end;
    this.isLastProved = isProved;
  }

  /** Whether the first word of an open name is what its hash says; of further ones it is known. */
  private isBegun(from: number): boolean {
    if (from === this.lastStart && !this.isLastProved) {
      this.isLastProved = isWord(this.index, this.last, this.text, from, this.lastEnd);
      return this.isLastProved;
    }
    return true;
  }

  /** What a possessive leaves: a name that ends there, and opens nothing. */
  private owner({ hash, end }: { hash: number; end: number }, start: number): void {
    const { index, text, found } = this;
    const word = provedWord(index, hash, text, start, end);
    if (word === 0) return;
    const gap = gapBetween(text, this.gapStart, start);
    const open = gap === BREAK ? 0 : this.open;
    for (let name = 0; name < open; name++) {
      const node = childOf(index, this.openNodes[name] ?? 0, wordAndGap(word, gap));
      const from = this.openStarts[name] ?? 0;
      if (isNaming(index, node) && this.isBegun(from)) found.add(from, end, node);
    }
    const root = index.rootNode[word] ?? 0;
    if (isNaming(index, root)) found.add(start, end, root);
  }
}

const isNaming = ({ lastNaming }: NameIndex, node: number) => node !== 0 && node <= lastNaming;

/** A possessive 's stays outside a name (DESIGN: what counts as a mention). */
const POSSESSIVE = 0x73;

/** A word with apostrophes, marks or what is invisible in it. */
interface MarkedWord {
  hash: number;
  end: number;
  /** Where reading goes on: what is passed over may stand behind the word. */
  at: number;
  /** The word before its last apostrophe that has a letter behind it. */
  owner: { hash: number; end: number } | null;
}

function readMarked(text: string, start: number): MarkedWord {
  const word: MarkedWord = { hash: HASH_SEED, end: start, at: start, owner: null };
  /** An apostrophe that waits for a letter. */
  let waiting: MarkedWord['owner'] = null;
  for (; word.at < text.length; word.at++) {
    const unit = FOLD[text.charCodeAt(word.at)] ?? SEPARATOR;
    if (unit === SEPARATOR) break;
    if (unit === APOSTROPHE) {
      waiting = { hash: word.hash, end: word.end };
    } else if (unit !== INVISIBLE) {
      word.end = word.at + 1;
      if (unit < LETTER) continue;
      word.owner = waiting ?? word.owner;
      waiting = null;
      word.hash = Math.imul(word.hash, HASH_PRIME) ^ unit;
    }
  }
  return word;
}

/** The word of the index that stands between the offsets; 0 is none. */
function provedWord(index: NameIndex, hash: number, text: string, start: number, end: number): number {
  const { buckets, wordHash } = index;
  const bucket = slotOf(hash, bitsOf(buckets.length - 1));
  const next = buckets[bucket + 1] ?? 0;
  for (let word = buckets[bucket] ?? 0; word < next; word++) {
    if (wordHash[word] === hash && isWord(index, word, text, start, end)) return word;
  }
  return 0;
}

/** Whether the units between the offsets, what is passed over aside, fold to the letters of a word. */
function isWord(index: NameIndex, word: number, text: string, start: number, end: number): boolean {
  const { wordStart, wordLetters, letters } = index;
  let letter = wordStart[word] ?? 0;
  const last = wordStart[word + 1] ?? 0;
  for (let at = start; at < end; at++) {
    const folded = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
    if (folded < LETTER) continue;
    if (letter === last || letters[wordLetters[letter] ?? 0] !== folded) return false;
    letter++;
  }
  return letter === last;
}

/** True when all that stands between the offsets is an apostrophe and an s. */
function isPossessive(text: string, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
    if (unit < LETTER) continue;
    if (unit !== POSSESSIVE || ++letters > 1) return false;
  }
  return letters === 1;
}

/** The node to which an edge with this key leads; 0 is none. */
function childOf(
  { firstGoingOn, nodeEdges, edgeWord, edgeNode }: NameIndex,
  node: number,
  key: number,
): number {
  let low = nodeEdges[node - firstGoingOn] ?? 0;
  let left = (nodeEdges[node - firstGoingOn + 1] ?? 0) - low;
  // No branch on what is compared: half of those would be guessed wrong.
  while (left > 1) {
    const half = left >> 1;
    low += half & (((edgeWord[low + half - 1] ?? 0) - key) >> 31);
    left -= half;
  }
  return edgeWord[low] === key ? (edgeNode[low] ?? 0) : 0;
}
