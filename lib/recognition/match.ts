import { APOSTROPHE, FOLD, INVISIBLE, LETTER, SEPARATOR } from '@/lib/text/fold.ts';
import { BREAK, gapOf, LONGEST_GAP, SOFT } from './gap.ts';
import { edgeHash, HASH_PRIME, HASH_SEED, type NameIndex, slotOf } from './name-index.ts';

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

export function match(index: NameIndex, text: string): Matches {
  const found: Matches = { starts: [], ends: [], nodes: [] };
  const { wordSlots, wordHash, rootNode, goesOn } = index;
  const wordMask = wordSlots.length - 1;
  const table = FOLD;
  const length = text.length;
  /** Open names: where each began and at which node it stands. */
  const openStarts: number[] = [];
  const openNodes: number[] = [];
  let open = 0;
  let gap = BREAK;
  let gapStart = 0;
  for (let at = 0; at < length; ) {
    let unit = table[text.charCodeAt(at)] ?? SEPARATOR;
    if (unit < LETTER) {
      // What kind of gap it is matters to open names alone.
      if (open > 0 && unit === SEPARATOR) gap = Math.max(gap, gapOf(text.charCodeAt(at)));
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_SEED;
    do {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      unit = ++at === length ? SEPARATOR : (table[text.charCodeAt(at)] ?? SEPARATOR);
    } while (unit >= LETTER);
    let end = at;
    if (open > 0 && (gap === BREAK || start - gapStart > LONGEST_GAP)) open = 0;
    // Most words are letters throughout; few are read once more.
    if (unit !== SEPARATOR) {
      const word = readMarked(text, start);
      ({ hash, end, at } = word);
      if (word.owner !== null && isPossessive(text, word.owner.end, end)) {
        const { owner } = word;
        const id = lookUp(index, owner.hash, text, start, owner.end);
        const known = id === 0 ? 0 : open;
        for (let name = 0; name < known; name++) {
          const node = childOf(index, openNodes[name] ?? 0, id * 2 + gap);
          report(index, found, openStarts[name] ?? 0, owner.end, node);
        }
        report(index, found, start, owner.end, rootNode[id] ?? 0);
      }
    }
    let kept = 0;
    for (let slot = slotOf(hash, wordMask); ; slot = (slot + 1) & wordMask) {
      const word = wordSlots[slot] ?? 0;
      if (word === 0) break;
      if (wordHash[word] !== hash) continue;
      const root = rootNode[word] ?? 0;
      // A word that begins no name is asked for only where one is open.
      if ((open === 0 && root === 0) || !isWord(index, word, text, start, end)) continue;
      for (let name = 0; name < open; name++) {
        const node = childOf(index, openNodes[name] ?? 0, word * 2 + gap);
        if (node === 0) continue;
        const from = openStarts[name] ?? 0;
        report(index, found, from, end, node);
        if (goesOn[node] === 0) continue;
        openStarts[kept] = from;
        openNodes[kept++] = node;
      }
      if (root !== 0) {
        report(index, found, start, end, root);
        if (goesOn[root] === 1) {
          openStarts[kept] = start;
          openNodes[kept++] = root;
        }
      }
      break;
    }
    open = kept;
    gap = SOFT;
    gapStart = at;
  }
  return found;
}

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
      word.hash = Math.imul(word.hash ^ unit, HASH_PRIME);
    }
  }
  return word;
}

function lookUp(index: NameIndex, hash: number, text: string, start: number, end: number): number {
  const { wordSlots, wordHash } = index;
  const mask = wordSlots.length - 1;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const id = wordSlots[slot] ?? 0;
    if (id === 0 || (wordHash[id] === hash && isWord(index, id, text, start, end))) return id;
  }
}

/** Whether the units between the offsets fold to a word of the index: its hash alone proves nothing. */
function isWord({ wordStart, wordUnits }: NameIndex, id: number, text: string, start: number, end: number) {
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

function report({ nodeNames }: NameIndex, found: Matches, start: number, end: number, node: number): void {
  if (nodeNames[node] === nodeNames[node + 1]) return;
  found.starts.push(start);
  found.ends.push(end);
  found.nodes.push(node);
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
