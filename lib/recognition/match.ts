import { APOSTROPHE, FOLD, INVISIBLE, LETTER, SEPARATOR } from '@/lib/text/fold.ts';
import { BREAK, gapOf, LONGEST_GAP, SOFT } from './gap.ts';
import { edgeHash, HASH_SEED, type NameIndex, slotOf } from './name-index.ts';

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
  const { wordSlots, wordHash, wordStart, wordUnits, rootNode, nodeNames } = index;
  const wordMask = wordSlots.length - 1;
  const length = text.length;
  /** Open names: where each began and at which node it stands. */
  let openStarts: number[] = [];
  let openNodes: number[] = [];
  let gap = BREAK;
  let gapStart = 0;

  function lookUp(hash: number, start: number, end: number): number {
    for (let slot = slotOf(hash, wordMask); ; slot = (slot + 1) & wordMask) {
      const id = wordSlots[slot] ?? 0;
      if (id === 0) return 0;
      if (wordHash[id] === hash && isWord(id, start, end)) return id;
    }
  }

  function isWord(id: number, start: number, end: number): boolean {
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

  function report(start: number, end: number, node: number): void {
    if (nodeNames[node] === nodeNames[node + 1]) return;
    found.starts.push(start);
    found.ends.push(end);
    found.nodes.push(node);
  }

  /** Advances the open names by a word and opens its own. */
  function advance(word: number, start: number, end: number, stay: boolean): void {
    const starts: number[] = [];
    const nodes: number[] = [];
    if (gap !== BREAK) {
      for (let at = 0; at < openNodes.length; at++) {
        const child = childOf(index, openNodes[at] ?? 0, word * 2 + gap);
        if (child === 0) continue;
        starts.push(openStarts[at] ?? 0);
        nodes.push(child);
      }
    }
    const root = rootNode[word] ?? 0;
    if (root !== 0) {
      starts.push(start);
      nodes.push(root);
    }
    for (let at = 0; at < nodes.length; at++) report(starts[at] ?? 0, end, nodes[at] ?? 0);
    if (!stay) return;
    openStarts = starts;
    openNodes = nodes;
  }

  for (let at = 0; at < length; ) {
    let unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
    if (unit < LETTER) {
      if (unit === SEPARATOR) {
        const kind = gapOf(text.charCodeAt(at));
        if (kind > gap) gap = kind;
      }
      at++;
      continue;
    }
    const start = at;
    let end = at;
    let hash = HASH_SEED;
    // The last apostrophe with a letter behind it, and one that waits for a letter.
    let apostropheHash = 0;
    let apostropheEnd = -1;
    let waitingHash = 0;
    let waitingEnd = -1;
    for (;;) {
      if (unit >= LETTER) {
        if (waitingEnd >= 0) {
          apostropheHash = waitingHash;
          apostropheEnd = waitingEnd;
          waitingEnd = -1;
        }
        hash = Math.imul(hash ^ unit, 0x0100_0193);
        end = at + 1;
      } else if (unit === APOSTROPHE) {
        waitingHash = hash;
        waitingEnd = end;
      } else if (unit !== INVISIBLE) {
        end = at + 1;
      }
      if (++at === length) break;
      unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
      if (unit === SEPARATOR) break;
    }
    if (start - gapStart > LONGEST_GAP) gap = BREAK;
    const word = lookUp(hash, start, end);
    if (apostropheEnd > start && isPossessive(text, apostropheEnd, end)) {
      const owner = lookUp(apostropheHash, start, apostropheEnd);
      if (owner !== 0) advance(owner, start, apostropheEnd, false);
    }
    if (word !== 0) {
      advance(word, start, end, true);
    } else if (openNodes.length > 0) {
      openStarts = [];
      openNodes = [];
    }
    gap = SOFT;
    gapStart = at;
  }
  return found;
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
