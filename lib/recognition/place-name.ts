import { match } from './match.ts';
import type { NameIndex } from './name-index.ts';

/** Whether a word is the name of a place, whatever else it may be. */
export function isPlaceName(index: NameIndex, word: string): boolean {
  const { nodeNames, nameEntity, traits } = index;
  return [...match(index, word)].some(({ node }) =>
    nameEntity.subarray(nodeNames[node], nodeNames[node + 1]).some((entity) => traits[entity]?.isPlace),
  );
}
