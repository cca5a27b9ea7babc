import { isCapitalAt } from '@/lib/text/case.ts';
import { SOFT } from './gap.ts';
import { isListed, speaksOfCountry } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { within } from './surroundings.ts';
import { tokenise } from './tokenise.ts';

/** A list of regions goes on no longer than this behind a name, in UTF-16 units. */
const LONGEST_LIST = 140;

/** The name of a region has no more words than this. */
const LONGEST_NAME = 2;

/**
 * Whether a place stands in a list of regions that are named after places:
 * «Osh, Batken and Chui regions». It ends in a word for several regions, and a
 * comma or a word that joins stands between the names. A country is a region of
 * nothing, and some cities have none. «Tashkent and the regions» is no list: a
 * region's own name stands right before the word for several.
 */
export function isInRegionList({ lexicon }: NameIndex, text: string, start: number, end: number): boolean {
  const [own] = tokenise(text.slice(start, end));
  if (!own || speaksOfCountry(own.word, lexicon) || isListed(lexicon.noRegions, own.word)) return false;
  const list = text.slice(end, within(text, start, end, LONGEST_LIST).to);
  // Until something joins, any word more would go on with the name itself.
  let words = LONGEST_NAME;
  let isJoined = false;
  let isBehindAnd = false;
  let last = 0;
  for (const token of tokenise(list)) {
    const gap = list.slice(last, token.start);
    last = token.end;
    const isComma = gap === ', ';
    if (isComma) words = 0;
    else if (token.gap !== SOFT && gap !== ' ') return false;
    if (isListed(lexicon.ands, token.word)) {
      isJoined = true;
      isBehindAnd = true;
      words = 0;
      continue;
    }
    if (isListed(lexicon.regions, token.word)) {
      return !isBehindAnd && (isJoined || list.slice(0, token.start) === ' ');
    }
    isBehindAnd = false;
    if (!isCapitalAt(list, token.start) || ++words > LONGEST_NAME) {
      return false;
    }
  }
  return false;
}
