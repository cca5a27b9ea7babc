import type { NameIndex } from '@/lib/recognition/name-index.ts';

/** Every name and form that an index finds, the words that names ask for too: folded, longest first. */
export function allNames(index: NameIndex): string[] {
  const children = Map.groupBy(index.edgeNode.keys(), (edge) => index.edgeNode[edge]);
  const names = new Set<string>();
  const walk = (node: number, text: string): void => {
    if (index.nodeNames[node] !== index.nodeNames[node + 1]) names.add(text);
    for (const edge of children.get(node) ?? []) {
      const word = (index.edgeWord[edge] ?? 0) >> 1;
      walk(index.edgeChild[edge] ?? 0, `${text} ${wordOf(index, word)}`);
    }
  };
  for (const [word, node] of index.rootNode.entries()) if (node !== 0) walk(node, wordOf(index, word));
  return [...names].sort((a, b) => b.length - a.length);
}

function wordOf({ wordStart, wordUnits }: NameIndex, word: number): string {
  return String.fromCharCode(...wordUnits.subarray(wordStart[word], wordStart[word + 1]));
}
