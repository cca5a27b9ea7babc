import { match } from './match.ts';
import type { NameIndex, Traits } from './name-index.ts';

/** Whether a word is the name of a place, whatever else it may be. */
export function isPlaceName(index: NameIndex, word: string): boolean {
  return isNameOf(index, word, ({ isPlace }) => isPlace === true);
}

/** Whether a word is the name of a person, a surname alone too. */
export function isPersonName(index: NameIndex, word: string): boolean {
  return isNameOf(index, word, ({ person }) => person !== undefined);
}

function isNameOf(index: NameIndex, word: string, isSo: (traits: Traits) => boolean): boolean {
  const { nodeNames, nameEntity, traits } = index;
  return [...match(index, word)].some(({ node }) =>
    nameEntity.subarray(nodeNames[node], nodeNames[node + 1]).some((entity) => {
      const known = traits[entity];
      return known !== undefined && isSo(known);
    }),
  );
}
