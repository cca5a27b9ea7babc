import { ANY, hashOf, type NameIndex, type Numbers, slotOf, tagOf, wordAndGap } from './name-index.ts';
import type { Leaf, Trie, TrieNode } from './trie.ts';

/*
 * From a trie of names to the arrays of an index: words lie by their hashes, and
 * nodes from which the same names follow are one (the least acyclic automaton of
 * Daciuk et al., Computational Linguistics 26(1), 2000). Endings make most names
 * end alike, so that few of the trie's nodes remain.
 */

type Words = Pick<NameIndex, 'buckets' | 'tags' | 'wordHash' | 'wordStart' | 'wordLetters' | 'letters'>;

type Nodes = Pick<
  NameIndex,
  | 'lastNaming'
  | 'firstGoingOn'
  | 'nodeNames'
  | 'nodeEdges'
  | 'edgeWord'
  | 'edgeNode'
  | 'nameEntity'
  | 'nameCapitals'
  | 'nameFlags'
  | 'nameBefore'
  | 'nameAfter'
  | 'nameCondition'
>;

/** Lays a trie into arrays; the same trie gives the same arrays. */
export function layAutomaton(trie: Trie): Words & Nodes & Pick<NameIndex, 'rootNode'> {
  const words = inBuckets(trie);
  const placeOf = new Map(words.map(({ number }, at) => [number, at + 1]));
  const states = new States((number) => placeOf.get(number) ?? 0);
  const roots = new Map(Array.from(trie.roots, ([number, node]) => [number, states.of(node)]));
  const { nodes, nodeOf } = layStates(states.inOrder());
  const rootOf = ({ number }: Word) => {
    const root = roots.get(number);
    return root ? (nodeOf.get(root) ?? 0) : 0;
  };
  return { ...layWords(words), ...nodes, rootNode: narrowed([0, ...words.map(rootOf)]) };
}

interface Word {
  text: string;
  /** In the trie. */
  number: number;
  hash: number;
}

/** The words by bucket, and by hash in it: those of one hash lie side by side. */
function inBuckets({ words }: Trie): Word[] {
  const bits = bucketBits(words.size);
  return Array.from(words, ([text, number]) => ({ text, number, hash: hashOf(text) })).sort(
    (a, b) => slotOf(a.hash, bits) - slotOf(b.hash, bits) || a.hash - b.hash,
  );
}

/** Two to this many buckets are twice as many as words: most other words of a text meet an empty one. */
function bucketBits(words: number): number {
  return Math.max(1, Math.ceil(Math.log2(words * 2)));
}

function layWords(words: readonly Word[]): Words {
  const letters = [...new Set(words.flatMap(({ text }) => unitsOf(text)))].sort((a, b) => a - b);
  const letterOf = new Map(letters.map((unit, at) => [unit, at]));
  const bits = bucketBits(words.length);
  const held = new Uint32Array(2 ** bits);
  const tags = new Uint8Array(2 ** bits);
  for (const { hash } of words) {
    const bucket = slotOf(hash, bits);
    held[bucket] = (held[bucket] ?? 0) + 1;
    tags[bucket] = held[bucket] === 1 ? tagOf(hash) : ANY;
  }
  return {
    // From 1: word 0 is none. One hash more at the end, for who looks at the next.
    buckets: narrowed(starts(held, 1)),
    tags,
    wordHash: Int32Array.from([0, ...words.map(({ hash }) => hash), 0]),
    wordStart: narrowed([
      0,
      ...starts(
        words.map(({ text }) => text.length),
        0,
      ),
    ]),
    wordLetters: narrowed(words.flatMap(({ text }) => unitsOf(text).map((unit) => letterOf.get(unit) ?? 0))),
    letters: Uint16Array.from(letters),
  };
}

const unitsOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Where each of several runs begins when one lies behind the other, and where the last ends. */
function starts(lengths: Iterable<number>, first: number): number[] {
  const all = [first];
  for (const length of lengths) all.push((all.at(-1) ?? first) + length);
  return all;
}

/** A node of the automaton: all nodes of the trie from which the same follows. */
interface State {
  leaves: readonly Leaf[];
  /** By `wordAndGap`, ascending; of words as they lie in the index. */
  edges: (readonly [number, State])[];
}

class States {
  private readonly byKey = new Map<string, State>();
  private readonly keys = new Map<State, number>();

  constructor(private readonly placeOf: (number: number) => number) {}

  /** The state of a node, which may be that of others. */
  of({ leaves, children }: TrieNode): State {
    const edges = Array.from(
      children,
      ([key, child]) => [wordAndGap(this.placeOf(key >> 1), key & 1), this.of(child)] as const,
    ).sort(([a], [b]) => a - b);
    const key = JSON.stringify([
      leaves.map(leafKey).sort(),
      edges.map(([by, to]) => [by, this.keys.get(to)]),
    ]);
    let state = this.byKey.get(key);
    if (!state) {
      this.byKey.set(key, (state = { leaves, edges }));
      this.keys.set(state, this.keys.size);
    }
    return state;
  }

  /** Those at which names end first, those from which edges lead last. */
  inOrder(): State[] {
    const rank = ({ leaves, edges }: State) => (leaves.length === 0 ? 2 : edges.length > 0 ? 1 : 0);
    return [...this.byKey.values()].sort((a, b) => rank(a) - rank(b));
  }
}

const leafKey = ({ entity, capitals, flags, before, after, condition }: Leaf) =>
  [entity, capitals, flags, before, after, condition].join(' ');

/** Node 0 is none. */
function layStates(states: readonly State[]): { nodes: Nodes; nodeOf: Map<State, number> } {
  const nodeOf = new Map(states.map((state, at) => [state, at + 1]));
  const naming = states.filter(({ leaves }) => leaves.length > 0);
  const goingOn = states.filter(({ edges }) => edges.length > 0);
  const edges = goingOn.flatMap((state) => state.edges);
  const names = naming.flatMap(({ leaves }) => leaves);
  const nodes = {
    lastNaming: naming.length,
    firstGoingOn: states.length - goingOn.length + 1,
    nodeNames: narrowed([
      0,
      ...starts(
        naming.map(({ leaves }) => leaves.length),
        0,
      ),
    ]),
    nodeEdges: narrowed(
      starts(
        goingOn.map((state) => state.edges.length),
        0,
      ),
    ),
    edgeWord: narrowed(edges.map(([by]) => by)),
    edgeNode: narrowed(edges.map(([, to]) => nodeOf.get(to) ?? 0)),
    nameEntity: narrowed(names.map(({ entity }) => entity)),
    nameCapitals: Int32Array.from(names, ({ capitals }) => capitals),
    nameFlags: Uint8Array.from(names, ({ flags }) => flags),
    nameBefore: narrowed(names.map(({ before }) => before)),
    nameAfter: Uint8Array.from(names, ({ after }) => after),
    nameCondition: narrowed(names.map(({ condition }) => condition + 1)),
  };
  return { nodes, nodeOf };
}

/** In as few bytes each as the greatest needs. */
function narrowed(numbers: readonly number[]): Numbers {
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const Type = greatest <= 0xff ? Uint8Array : greatest <= 0xffff ? Uint16Array : Uint32Array;
  return Type.from(numbers);
}
