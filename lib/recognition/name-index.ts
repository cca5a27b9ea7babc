import type { Lexicon } from './lexicon.ts';

/**
 * A gazetteer compiled for reading text: every name a path of words in a trie.
 *
 * Words are found by a rolling hash in an open-addressed table and verified
 * unit by unit, so that a hash collision costs time and never truth. Edges of
 * the trie lie in a second such table, keyed by node, word and gap. Everything
 * is a typed array: an index loads in one read and needs no building.
 */
export interface NameIndex {
  /** Word ids by hash, open addressing with linear probing; 0 is empty. */
  wordSlots: Numbers;
  /** By word id: the hash, and where its folded units lie in `wordUnits`. */
  wordHash: Int32Array;
  wordStart: Numbers;
  wordUnits: Uint16Array;
  /** By word id: the trie node that the word alone leads to; 0 is none. */
  rootNode: Numbers;
  /** Edges: slot to edge + 1, then by edge its node, word with gap, and child. */
  edgeSlots: Numbers;
  edgeNode: Numbers;
  edgeWord: Numbers;
  edgeChild: Numbers;
  /** By node: 1 where an edge leads on. Made when the index is read. */
  goesOn: Uint8Array;
  /** By node: where its names begin in the arrays below (one more than nodes). */
  nodeNames: Numbers;
  /** By name: its entity (or its cue, see below), capitals and flags. */
  nameEntity: Numbers;
  nameCapitals: Int32Array;
  nameFlags: Uint8Array;
  /** By name: how many words before it (× 16) and behind it are its context and no part of it. */
  nameContext: Uint8Array;
  /** By name: index into `conditions`, or -1. */
  nameCondition: SignedNumbers;
  conditions: Condition[];
  /** By entity: the folded words that stand before a surname that also stands alone. */
  givenNames: Record<number, string[]>;
  /** By entity: what resolving asks of it. */
  traits: Traits[];
  lexicon: Lexicon;
}

export interface Traits {
  /** Of persons: the gender, as far as it is known. */
  person?: 'male' | 'female' | 'unknown';
  isPlace?: boolean;
  /** Of what it is (a mine, a party) only a noun with a capital is part of its name. */
  isDescribed?: boolean;
  /** Folded words of its labels: written small behind its name they belong to it, as «dam» to Rogun Dam. */
  nouns?: string[];
  /** Of persons: the offices held, as far as their first day is known. */
  offices?: Office[];
  /** A body of state, of which each country has its own. */
  isBody?: boolean;
  /** The countries that it belongs to. */
  countries: string[];
}

export interface Office {
  /** The folded words that tell of it: president, of, kyrgyzstan. */
  title: string[];
  /** The first day, as 20210128. */
  from: number;
  /** The first day on which it was not held any more; undefined where it is held. */
  to?: number;
}

/**
 * Counts and places, in two bytes each for as long as they fit: endings make
 * an index several times as long as its stored names, and half of that is saved.
 */
export type Numbers = Uint16Array | Uint32Array;

export type SignedNumbers = Int16Array | Int32Array;

/** The name must be written with the very capitals that it is stored with. */
export const CASE_SENSITIVE = 1;

/** Not a name but a word that a condition asks for; `nameEntity` numbers it. */
export const CUE = 2;

/** A person's surname or given name alone. */
export const BARE = 4;

/** A form with an ending, not as the name is stored. */
export const INFLECTED = 8;

/** The name ends in an exclamation mark or a quote, which is part of it. */
export const CLOSED = 16;

/** The name counts in quotes alone. */
export const QUOTED = 32;

/** The form's ending is joined by a hyphen, which a word of its own is not: ЕҚЫҰ-да, not «ЕҚЫҰ да». */
export const HYPHENATED = 64;

/** What must and must not stand in the article for a name to count. */
export interface Condition {
  /** Entities of which one must be named elsewhere. */
  entities: number[];
  /** Cues of which one must stand in the article. */
  cues: number[];
  /** Folded words that rule the name out right before or after it. */
  not: string[];
  /** The first day on which it was so named, as 20190609; undefined where it always was. */
  from?: number;
}

/** FNV-like: one multiplication a unit. The same in `match`, where it is inlined. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

export const HASH_PRIME = 0x0100_0193;

export const HASH_SEED = 0x811c_9dc5 | 0;

/** Spreads a hash over a table; the low bits of the product alone are poor. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

export function edgeHash(node: number, wordAndGap: number): number {
  const mixed = Math.imul(node, 0x9e37_79b1 | 0) ^ Math.imul(wordAndGap, 0x85eb_ca6b | 0);
  return mixed ^ (mixed >>> 13);
}

/** Which nodes have edges: an open name at another can be let go. */
export function nodesThatGoOn(edgeNode: Numbers, nodes: number): Uint8Array {
  const goesOn = new Uint8Array(nodes);
  for (const node of edgeNode) goesOn[node] = 1;
  return goesOn;
}
