import type { Lexicon } from './lexicon.ts';

/**
 * A gazetteer compiled for reading text: every name a path of words in the
 * least automaton that holds them all.
 *
 * Words are found by a rolling hash and verified letter by letter before a name
 * is reported, so that two words of one hash cost time and never truth.
 * Everything is a typed array: an index loads in one read and needs no building.
 */
export interface NameIndex {
  /** By bucket of a hash: the first of its words, which lie side by side (one more than buckets). */
  buckets: Numbers;
  /** By bucket: the tag of its only word, ANY, or 0 where it has none. */
  tags: Uint8Array;
  /** By word, from 1: its hash. Ascending in a bucket; one more at the end. */
  wordHash: Int32Array;
  /** By word: where its letters lie in `wordLetters` (one more than words); each is a place in `letters`. */
  wordStart: Numbers;
  wordLetters: Numbers;
  /** The folded units that occur. */
  letters: Uint16Array;
  /** By word: the node that it leads to as the first of a name; 0 is none. */
  rootNode: Numbers;
  /** Nodes, from 1, up to this have names, and those from `firstGoingOn` have edges. */
  lastNaming: number;
  firstGoingOn: number;
  /** By node that has edges, the first of them 0: where its edges lie (one more than nodes). */
  nodeEdges: Numbers;
  /** By edge: its `wordAndGap`, ascending in a node, and the node that it leads to. */
  edgeWord: Numbers;
  edgeNode: Numbers;
  /** By node that has names: where they lie in the arrays below (one more than nodes). */
  nodeNames: Numbers;
  /** By name: its entity (or its cue, see below), capitals and flags. */
  nameEntity: Numbers;
  nameCapitals: Int32Array;
  nameFlags: Uint8Array;
  /** By name: 0, or one more than the place in `befores` of the words that must stand before it. */
  nameBefore: Numbers;
  /** By name: how many of its words, at its end, are its context and no part of it. */
  nameAfter: Uint8Array;
  /** By name: 0, or one more than the place of its condition in `conditions`. */
  nameCondition: Numbers;
  conditions: Condition[];
  /**
   * Folded words before names, each with a space behind it. They are looked for
   * once a name is found, or every «in» of a text would begin «in {Turkmenbashi}».
   */
  befores: string[];
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
  /** Of events: the years in which they happened, as far as they are known. */
  years?: { first: number; last: number };
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

/** Counts and places, in as few bytes each as the greatest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

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

/** What must stand before the name is its article, and part of it: «The Diplomat». */
export const WITH_ARTICLE = 128;

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

/** By FNV-1: one multiplication a unit. The same in `match`, where it is inlined. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash, HASH_PRIME) ^ word.charCodeAt(at);
  return hash;
}

export const HASH_PRIME = 0x0100_0193;

export const HASH_SEED = 0;

/** Some bits of a hash: an odd number below 128, so that no hash has the tag 0 of a bucket without words. */
export const tagOf = (hash: number) => (hash & 0x7f) | 1;

/** The tag of a bucket of several words: its bit says that any hash may be one of them. */
export const ANY = 0x80;

/** To which power of two a size is. */
export const bitsOf = (size: number) => 31 - Math.clz32(size);

/** Spreads hashes over two to so many buckets, by the bits that depend on all others. */
export function slotOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e37_79b1 | 0) >>> (32 - bits);
}

/** A word and the gap before it, SOFT or HARD, as the key of an edge. */
export const wordAndGap = (word: number, gap: number) => word * 2 + gap;
