import type { Article } from './article.ts';
import { SOFT } from './gap.ts';
import { isListed } from './lexicon.ts';
import { BARE, type NameIndex } from './name-index.ts';
import type { Candidate } from './read-names.ts';
import { isCapitalised, isTitleCase, surroundingsOf } from './surroundings.ts';

/** A title in quotes has no more words than this; what is longer was said by somebody. */
const LONGEST_TITLE = 4;

/** How far a pair of quotes may reach to hold a title, in UTF-16 units. */
const QUOTES = 48;

/**
 * Whether a name is only a part of a longer one that the pack does not know:
 * «Nazarbayev University», «Osh Region», «Egemen Qazaqstan». Such a part names
 * nothing by itself (DESIGN: the longest name wins).
 */
export function isPartOfLonger(
  index: NameIndex,
  { text, isEnglish }: Article,
  candidate: Candidate,
): boolean {
  const { lexicon, traits } = index;
  const { start, end, entity, flags } = candidate;
  const { before, after } = surroundingsOf(text, start, end);
  const [next] = after;
  const [last] = before;
  if (next?.gap === SOFT && isListed(lexicon.after, next.word)) return true;
  if (last?.gap === SOFT && isListed(lexicon.before, last.word)) return true;
  const isPerson = traits[entity]?.person !== undefined;
  if (isPerson && last?.gap === SOFT && isListed(lexicon.namedAfter, last.word)) return true;
  if (isPartOfTitle(text, start, end)) return true;
  // «Mohammad Osh» is a man.
  if (traits[entity]?.isPlace && last?.gap === SOFT && isCapitalised(last.surface)) {
    if (isListed(lexicon.givenNames, last.word)) return true;
  }
  // «Rahmon Nabiyev», «Karimov Street»: in English a capital right behind a bare name goes on with it.
  const isBare = isPerson && (flags & BARE) !== 0;
  const goesOn =
    next?.gap === SOFT && isCapitalised(next.surface) && /^[ \u00a0]$/.test(text.slice(end, next.start));
  return (
    isBare && goesOn && isEnglish && !isTitleCase(text, start, end) && !isListed(lexicon.titles, next.word)
  );
}

/** Inside quotes that hold a few words more, the first of them with a capital: a newspaper, a film, a party. */
function isPartOfTitle(text: string, start: number, end: number): boolean {
  const opening = text.slice(Math.max(0, start - QUOTES), start).search(/[«“„"][^«»“”„"\n]*$/);
  if (opening < 0) return false;
  const from = Math.max(0, start - QUOTES) + opening + 1;
  const length = text.slice(end, end + QUOTES).search(/[»”“"\n]/);
  if (length < 0 || text.charAt(end + length) === '\n') return false;
  const title = text.slice(from, end + length);
  if (title.trim().length === end - start || /[.,:;?—–]/.test(title)) return false;
  const words = title.trim().split(/\s+/);
  return words.length > 1 && words.length <= LONGEST_TITLE && /^\p{Lu}/u.test(title);
}
