import { fold } from '@/lib/text/fold.ts';
import { SOFT } from './gap.ts';
import { foldLexicon, type Lexicon, NO_WORDS } from './lexicon.ts';
import {
  BARE,
  CASE_SENSITIVE,
  CLOSED,
  type Condition,
  CUE,
  edgeHash,
  HASH_SEED,
  hashStep,
  HYPHENATED,
  INFLECTED,
  type NameIndex,
  nodesThatGoOn,
  type Numbers,
  QUOTED,
  type SignedNumbers,
  slotOf,
  type Traits,
} from './name-index.ts';
import { capitals, tokenise } from './tokenise.ts';

/** A name as the index wants it; `entity` is the number that a match reports. */
export interface NameEntry {
  text: string;
  /** The text with its endings; found as the text is, under the same conditions. */
  forms?: readonly string[];
  entity: number;
  caseSensitive: boolean;
  needsEntities: readonly number[];
  needsWords: readonly string[];
  not: readonly string[];
  /** A person's surname or given name alone. */
  isBare?: boolean;
  /** Counts in quotes alone. */
  isQuoted?: boolean;
  /** The first day on which it was so named, as 20190609. */
  from?: number | undefined;
  /** How many words before and behind the name are its context and no part of it. */
  context?: { before: number; after: number };
}

interface Leaf {
  entity: number;
  capitals: number;
  flags: number;
  context: number;
  condition: number;
}

/** The least power of two that leaves a table of `count` at most half full. */
function tableSize(count: number): number {
  let size = 4;
  while (size < count * 2) size *= 2;
  return size;
}

class Trie {
  readonly words = new Map<string, number>();
  readonly rootOf = new Map<number, number>();
  readonly edges = new Map<string, { node: number; word: number; child: number }>();
  readonly leaves: Leaf[][] = [[]];

  private wordId(word: string): number {
    let id = this.words.get(word);
    if (id === undefined) this.words.set(word, (id = this.words.size + 1));
    return id;
  }

  private newNode(): number {
    return this.leaves.push([]) - 1;
  }

  private root(word: number): number {
    let node = this.rootOf.get(word);
    if (node === undefined) this.rootOf.set(word, (node = this.newNode()));
    return node;
  }

  private child(node: number, word: number, gap: number): number {
    const wordAndGap = word * 2 + gap;
    const key = `${node}:${wordAndGap}`;
    let edge = this.edges.get(key);
    if (!edge) this.edges.set(key, (edge = { node, word: wordAndGap, child: this.newNode() }));
    return edge.child;
  }

  /**
   * Every node at which the text ends: one, or more where it holds punctuation,
   * for writers leave that out («Oyan, Qazaqstan» is also Oyan Qazaqstan).
   */
  private ends(text: string): number[] {
    let nodes: number[] = [];
    tokenise(text).forEach((token, at) => {
      const word = this.wordId(token.word);
      if (at === 0) nodes = [this.root(word)];
      else if (token.gap === SOFT) nodes = nodes.map((node) => this.child(node, word, SOFT));
      else nodes = nodes.flatMap((node) => [this.child(node, word, 0), this.child(node, word, 1)]);
    });
    return nodes;
  }

  add(text: string, leaf: Leaf): void {
    for (const node of this.ends(text)) {
      const leaves = this.leaves[node];
      const same = leaves?.some(
        (other) =>
          other.entity === leaf.entity &&
          other.flags === leaf.flags &&
          other.context === leaf.context &&
          other.capitals === leaf.capitals &&
          other.condition === leaf.condition,
      );
      if (!same) leaves?.push(leaf);
    }
  }
}

/**
 * Builds the index of a list of names.
 *
 * @param traits by entity; none for entities of which nothing is asked
 * @throws RangeError when a name is empty after folding
 */
export function buildIndex(
  entries: readonly NameEntry[],
  traits: readonly Traits[] = [],
  lexicon: Lexicon = NO_WORDS,
): NameIndex {
  const trie = new Trie();
  const cues = new Map<string, number>();
  const conditions: Condition[] = [];
  const conditionIds = new Map<string, number>();
  const cueId = (text: string) => {
    const key = fold(text).text;
    let id = cues.get(key);
    if (id === undefined) {
      cues.set(key, (id = cues.size));
      trie.add(text, { entity: id, capitals: 0, flags: CUE, context: 0, condition: -1 });
    }
    return id;
  };
  const conditionId = (entry: NameEntry) => {
    const condition: Condition = {
      entities: [...entry.needsEntities],
      cues: entry.needsWords.map(cueId),
      not: entry.not.map((text) => fold(text).text),
      ...(entry.from === undefined ? {} : { from: entry.from }),
    };
    const isAny = condition.entities.length + condition.cues.length + condition.not.length > 0;
    if (!isAny && entry.from === undefined) return -1;
    const key = JSON.stringify(condition);
    let id = conditionIds.get(key);
    if (id === undefined) conditionIds.set(key, (id = conditions.push(condition) - 1));
    return id;
  };
  for (const entry of entries) {
    const condition = conditionId(entry);
    const context = (entry.context?.before ?? 0) * 16 + (entry.context?.after ?? 0);
    for (const text of [entry.text, ...(entry.forms ?? [])]) {
      if (fold(text).text === '') throw new RangeError(`the name «${text}» is empty after folding`);
      const flags = flagsOf(entry) | (text === entry.text ? 0 : formFlags(text, entry.text));
      trie.add(text, { entity: entry.entity, capitals: capitals(text), flags, context, condition });
    }
  }
  const edges = layEdges(trie);
  return {
    ...layWords(trie),
    ...edges,
    goesOn: nodesThatGoOn(edges.edgeNode, trie.leaves.length),
    ...layLeaves(trie),
    conditions,
    givenNames: givenNamesOf(entries),
    traits: [...traits],
    lexicon: foldLexicon(lexicon),
  };
}

function formFlags(form: string, name: string): number {
  return INFLECTED | (form.startsWith(`${name}-`) ? HYPHENATED : 0);
}

function flagsOf({ text, caseSensitive, isBare, isQuoted }: NameEntry): number {
  return (
    (caseSensitive ? CASE_SENSITIVE : 0) |
    (isBare ? BARE : 0) |
    (isQuoted ? QUOTED : 0) |
    (/[!»”"]$/.test(text) ? CLOSED : 0)
  );
}

/** What stands before the surname, in every name whose last word is a name of its own. */
function givenNamesOf(entries: readonly NameEntry[]): Record<number, string[]> {
  const alone = new Set<string>();
  const wordsOf = entries.map(({ text }) => fold(text).text.split(' '));
  wordsOf.forEach((words, at) => {
    if (words.length === 1) alone.add(`${entries[at]?.entity} ${words[0]}`);
  });
  const given: Record<number, string[]> = {};
  wordsOf.forEach((words, at) => {
    const entity = entries[at]?.entity ?? -1;
    // A title that is a name's context is no given name: «President {Japarov}».
    const context = entries[at]?.context;
    if (context && context.before + context.after > 0) return;
    if (words.length < 2 || !alone.has(`${entity} ${words.at(-1)}`)) return;
    const before = words.slice(0, -1).join(' ');
    const list = (given[entity] ??= []);
    if (!list.includes(before)) list.push(before);
  });
  return given;
}

const narrowed = (numbers: Uint32Array): Numbers =>
  numbers.every((number) => number <= 0xffff) ? Uint16Array.from(numbers) : numbers;

const narrowedSigned = (numbers: Int32Array): SignedNumbers =>
  numbers.every((number) => number <= 0x7fff) ? Int16Array.from(numbers) : numbers;

function layWords(trie: Trie) {
  const count = trie.words.size + 1;
  const wordHash = new Int32Array(count);
  const wordStart = new Uint32Array(count + 1);
  const rootNode = new Uint32Array(count);
  const size = tableSize(count);
  const wordSlots = new Uint32Array(size);
  const units: number[] = [];
  for (const [word, id] of trie.words) {
    let hash = HASH_SEED;
    for (let at = 0; at < word.length; at++) {
      hash = hashStep(hash, word.charCodeAt(at));
      units.push(word.charCodeAt(at));
    }
    wordHash[id] = hash;
    wordStart[id + 1] = units.length;
    rootNode[id] = trie.rootOf.get(id) ?? 0;
    let slot = slotOf(hash, size - 1);
    while (wordSlots[slot] !== 0) slot = (slot + 1) & (size - 1);
    wordSlots[slot] = id;
  }
  return {
    wordSlots: narrowed(wordSlots),
    wordHash,
    wordStart: narrowed(wordStart),
    wordUnits: Uint16Array.from(units),
    rootNode: narrowed(rootNode),
  };
}

function layEdges(trie: Trie) {
  const count = trie.edges.size;
  const size = tableSize(count);
  const edgeSlots = new Uint32Array(size);
  const edgeNode = new Uint32Array(count);
  const edgeWord = new Uint32Array(count);
  const edgeChild = new Uint32Array(count);
  let at = 0;
  for (const edge of trie.edges.values()) {
    edgeNode[at] = edge.node;
    edgeWord[at] = edge.word;
    edgeChild[at] = edge.child;
    let slot = edgeHash(edge.node, edge.word) & (size - 1);
    while (edgeSlots[slot] !== 0) slot = (slot + 1) & (size - 1);
    edgeSlots[slot] = ++at;
  }
  return {
    edgeSlots: narrowed(edgeSlots),
    edgeNode: narrowed(edgeNode),
    edgeWord: narrowed(edgeWord),
    edgeChild: narrowed(edgeChild),
  };
}

function layLeaves(trie: Trie) {
  const leaves = trie.leaves.flat();
  const nodeNames = new Uint32Array(trie.leaves.length + 1);
  trie.leaves.forEach((list, node) => {
    nodeNames[node + 1] = (nodeNames[node] ?? 0) + list.length;
  });
  return {
    nodeNames: narrowed(nodeNames),
    nameEntity: narrowed(Uint32Array.from(leaves, (leaf) => leaf.entity)),
    nameCapitals: Int32Array.from(leaves, (leaf) => leaf.capitals),
    nameFlags: Uint8Array.from(leaves, (leaf) => leaf.flags),
    nameContext: Uint8Array.from(leaves, (leaf) => leaf.context),
    nameCondition: narrowedSigned(Int32Array.from(leaves, (leaf) => leaf.condition)),
  };
}
