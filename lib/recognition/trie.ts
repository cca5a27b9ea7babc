import { HARD, SOFT } from './gap.ts';
import { wordAndGap } from './name-index.ts';
import { tokenise } from './tokenise.ts';

/** One name as it ends at a node: what is kept of it. */
export interface Leaf {
  entity: number;
  capitals: number;
  flags: number;
  before: number;
  after: number;
  condition: number;
}

export interface TrieNode {
  leaves: Leaf[];
  /** By `wordAndGap`. */
  children: Map<number, TrieNode>;
}

const newNode = (): TrieNode => ({ leaves: [], children: new Map() });

/** Names as paths of words, while an index is built. */
export class Trie {
  /** Every folded word and its number, from 1 in the order of their coming. */
  readonly words = new Map<string, number>();
  /** By number of the word that a name begins with. */
  readonly roots = new Map<number, TrieNode>();

  add(text: string, leaf: Leaf): void {
    for (const { leaves } of this.ends(text)) {
      if (!leaves.some((other) => isSame(other, leaf))) leaves.push(leaf);
    }
  }

  /**
   * Every node at which the text ends: one, or more where it holds punctuation,
   * for writers leave that out («Oyan, Qazaqstan» is also Oyan Qazaqstan).
   */
  private ends(text: string): TrieNode[] {
    let nodes: TrieNode[] = [];
    for (const [at, token] of tokenise(text).entries()) {
      const word = this.numberOf(token.word);
      if (at === 0) nodes = [childOf(this.roots, word)];
      else {
        const gaps = token.gap === SOFT ? [SOFT] : [SOFT, HARD];
        nodes = nodes.flatMap(({ children }) => gaps.map((gap) => childOf(children, wordAndGap(word, gap))));
      }
    }
    return nodes;
  }

  private numberOf(word: string): number {
    let number = this.words.get(word);
    if (number === undefined) this.words.set(word, (number = this.words.size + 1));
    return number;
  }
}

function childOf(children: Map<number, TrieNode>, key: number): TrieNode {
  let child = children.get(key);
  if (!child) children.set(key, (child = newNode()));
  return child;
}

function isSame(one: Leaf, other: Leaf): boolean {
  return (
    one.entity === other.entity &&
    one.flags === other.flags &&
    one.before === other.before &&
    one.after === other.after &&
    one.capitals === other.capitals &&
    one.condition === other.condition
  );
}
