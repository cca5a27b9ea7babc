import type { NameIndex } from '@/lib/recognition/name-index.ts';

/** Every name and form that an index finds, the words that names ask for too: folded, longest first. */
export function allNames(index: NameIndex): string[] {
  const { lastNaming, firstGoingOn, nodeEdges, edgeWord, edgeNode, rootNode } = index;
  const names = new Set<string>();
  const walk = (node: number, text: string): void => {
    if (node <= lastNaming) names.add(text);
    if (node < firstGoingOn) return;
    const last = nodeEdges[node - firstGoingOn + 1] ?? 0;
    for (let edge = nodeEdges[node - firstGoingOn] ?? 0; edge < last; edge++) {
      walk(edgeNode[edge] ?? 0, `${text} ${wordOf(index, (edgeWord[edge] ?? 0) >> 1)}`);
    }
  };
  for (const [word, node] of rootNode.entries()) if (node !== 0) walk(node, wordOf(index, word));
  return [...names].sort((a, b) => b.length - a.length);
}

function wordOf({ wordStart, wordLetters, letters }: NameIndex, word: number): string {
  const places = wordLetters.subarray(wordStart[word], wordStart[word + 1]);
  return String.fromCharCode(...Array.from(places, (place) => letters[place] ?? 0));
}
