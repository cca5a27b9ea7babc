import { APOSTROPHE, FOLD, INVISIBLE, LETTER, SEPARATOR } from '@/lib/text/fold.ts';
import { BREAK, gapOf, LONGEST_GAP, SOFT } from './gap.ts';
import { edgeHash, HASH_SEED, hashStep, type NameIndex, slotOf } from './name-index.ts';

/**
 * Finds every name of an index in a text, in one pass.
 *
 * The naive way looks up every run of words at every word. Here each word is
 * hashed while it is folded; most words are in no name, miss the table at the
 * first slot and cost nothing more. A known word advances the names that are
 * open (few, seldom more than two) and opens its own. All matches are
 * reported, nested ones too: which of them wins (the longest, unless what it
 * needs is missing) is for `resolve` to say, once it knows the whole article.
 *
 * Linear in the text for a given index: a word is read once, and a name can
 * stay open for no more words than the longest name has.
 */

/** Matches as three parallel lists, in the order of their ends. */
export interface Matches {
  /** UTF-16 offsets, end exclusive. */
  starts: number[];
  ends: number[];
  /** Nodes of the index's trie; the names there are `nodeNames[node]` and on. */
  nodes: number[];
}

/** A possessive 's stays outside a name (DESIGN: what counts as a mention). */
const POSSESSIVE = 0x73;

/** What stands between most words, and needs no asking. */
const SPACE = 0x20;

/**
 * The names that are open at a word: where each began and at which node it
 * stands. Two lists of each, one to read and one to write, serve over and over:
 * a known word comes too often to make new ones for it.
 */
class OpenNames {
  count = 0;
  private starts: number[] = [];
  private nodes: number[] = [];
  private nextStarts: number[] = [];
  private nextNodes: number[] = [];

  constructor(
    private readonly index: NameIndex,
    private readonly found: Matches,
  ) {}

  /** Reports what ends with a word, and keeps what it advances and opens in the next lists. */
  report(word: number, gap: number, start: number, end: number): number {
    const { index } = this;
    const { rootNode } = index;
    let count = 0;
    if (gap !== BREAK) {
      for (let at = 0; at < this.count; at++) {
        const child = childOf(index, this.nodes[at] ?? 0, word * 2 + gap);
        if (child !== 0) count = this.keep(count, this.starts[at] ?? 0, end, child);
      }
    }
    const root = rootNode[word] ?? 0;
    if (root !== 0) count = this.keep(count, start, end, root);
    return count;
  }

  /** Reports a node's names, and keeps it where a longer name goes on from it. */
  private keep(count: number, start: number, end: number, node: number): number {
    const { index, found } = this;
    if (index.nodeNames[node] !== index.nodeNames[node + 1]) {
      found.starts.push(start);
      found.ends.push(end);
      found.nodes.push(node);
    }
    if (index.goesOn[node] === 0) return count;
    this.nextStarts[count] = start;
    this.nextNodes[count] = node;
    return count + 1;
  }

  /** The same, and goes on from there. */
  advance(word: number, gap: number, start: number, end: number): void {
    const { starts, nodes } = this;
    this.count = this.report(word, gap, start, end);
    this.starts = this.nextStarts;
    this.nodes = this.nextNodes;
    this.nextStarts = starts;
    this.nextNodes = nodes;
  }
}

export function match(index: NameIndex, text: string): Matches {
  const found: Matches = { starts: [], ends: [], nodes: [] };
  const open = new OpenNames(index, found);
  const { wordSlots, rootNode } = index;
  const wordMask = wordSlots.length - 1;
  const { length } = text;
  let gap = BREAK;
  let gapStart = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    let unit = FOLD[code] ?? SEPARATOR;
    if (unit < LETTER) {
      if (unit === SEPARATOR && code !== SPACE) {
        const kind = gapOf(code);
        if (kind > gap) gap = kind;
      }
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_SEED;
    // Most words are letters and nothing else.
    do {
      hash = Math.imul(hash ^ unit, 0x0100_0193);
      if (++at === length) break;
      unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
    } while (unit >= LETTER);
    let end = at;
    if (start - gapStart > LONGEST_GAP) gap = BREAK;
    if (at < length && unit !== SEPARATOR) {
      const rest = readRest(text, at, hash);
      if (rest.apostropheEnd > start && isPossessive(text, rest.apostropheEnd, rest.end)) {
        const owner = lookUp(index, rest.apostropheHash, text, start, rest.apostropheEnd);
        if (owner !== 0) open.report(owner, gap, start, rest.apostropheEnd);
      }
      ({ hash, end, at } = rest);
    }
    // The first slot of most words is empty, and most that are known begin no name.
    let word = wordSlots[slotOf(hash, wordMask)] ?? 0;
    if (word !== 0) word = lookUp(index, hash, text, start, end);
    if (word !== 0 && (open.count !== 0 || rootNode[word] !== 0)) open.advance(word, gap, start, end);
    else open.count = 0;
    gap = SOFT;
    gapStart = at;
  }
  return found;
}

/** What a word holds behind its first letters: marks, apostrophes, what is invisible, more letters. */
interface Rest {
  hash: number;
  /** Where the word ends, what is invisible or an apostrophe at its end left out; and where it was read to. */
  end: number;
  at: number;
  /** The last apostrophe with a letter behind it: the hash and the end of what stands before it; -1 for none. */
  apostropheHash: number;
  apostropheEnd: number;
}

function readRest(text: string, from: number, before: number): Rest {
  let hash = before;
  let end = from;
  let apostropheHash = 0;
  let apostropheEnd = -1;
  // One that waits for a letter.
  let waitingHash = 0;
  let waitingEnd = -1;
  let at = from;
  for (; at < text.length; at++) {
    const unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
    if (unit === SEPARATOR) break;
    if (unit >= LETTER) {
      if (waitingEnd >= 0) {
        apostropheHash = waitingHash;
        apostropheEnd = waitingEnd;
        waitingEnd = -1;
      }
      hash = hashStep(hash, unit);
      end = at + 1;
    } else if (unit === APOSTROPHE) {
      waitingHash = hash;
      waitingEnd = end;
    } else if (unit !== INVISIBLE) {
      end = at + 1;
    }
  }
  return { hash, end, at, apostropheHash, apostropheEnd };
}

/** The word with this hash and the letters of this span; 0 for none. */
function lookUp(index: NameIndex, hash: number, text: string, start: number, end: number): number {
  const { wordSlots, wordHash } = index;
  const mask = wordSlots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const id = wordSlots[slot] ?? 0;
    if (id === 0) return 0;
    if (wordHash[id] === hash && isWord(index, id, text, start, end)) return id;
  }
}

/** Whether the letters of a span are those of a word of the index. */
function isWord(
  { wordStart, wordUnits }: NameIndex,
  id: number,
  text: string,
  start: number,
  end: number,
): boolean {
  let unit = wordStart[id] ?? 0;
  const last = wordStart[id + 1] ?? 0;
  for (let at = start; at < end; at++) {
    const folded = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
    if (folded < LETTER) continue;
    if (unit === last || wordUnits[unit] !== folded) return false;
    unit++;
  }
  return unit === last;
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

function childOf(index: NameIndex, node: number, wordAndGap: number): number {
  const { edgeSlots, edgeNode, edgeWord, edgeChild } = index;
  const mask = edgeSlots.length - 1;
  for (let slot = edgeHash(node, wordAndGap) & mask; ; slot = (slot + 1) & mask) {
    const edge = (edgeSlots[slot] ?? 0) - 1;
    if (edge < 0) return 0;
    if (edgeNode[edge] === node && edgeWord[edge] === wordAndGap) return edgeChild[edge] ?? 0;
  }
}
