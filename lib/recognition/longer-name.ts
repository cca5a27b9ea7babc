import {
  beginsWithCapital,
  hasInRow,
  isCapitalAt,
  isCyrillicAt,
  isLetterAt,
  isSmallAt,
} from '@/lib/text/case.ts';
import { fold } from '@/lib/text/fold.ts';
import type { Article } from './article.ts';
import { SOFT } from './gap.ts';
import { endsAs, isListed, type Lexicon, speaksOfCountry } from './lexicon.ts';
import { BARE, INFLECTED, type NameIndex } from './name-index.ts';
import { isPersonName, isPlaceName } from './known-name.ts';
import type { Candidate } from './read-names.ts';
import { isInRegionList } from './region-list.ts';
import { isInRoute } from './route.ts';
import { isCapitalised, isFirstOfSentence, isTitleCase, joined, type Neighbour } from './surroundings.ts';

/** A title in quotes has no more words than this; what is longer was said by somebody. */
const LONGEST_TITLE = 4;

/** The name of one end of a route has no more words. */
const LONGEST_END = 2;

/** What has fewer letters is written small in titles too. */
const LONG_WORD = 4;

/** Endings of Russian names that are the same in every case. */
const INDECLINABLE = 'еёиоуыэю';

/** Endings of Russian cases that are none of whose something is: «банк Казахстану не поможет». */
const NO_GENITIVE = 'уюем';

/** How far a pair of quotes may reach to hold a title, in UTF-16 units. */
const QUOTES = 100;

/** A hyphen and years, or a dash and years that a quote closes; and how many units they take at most. */
const YEARS_BEHIND = /^(?:[-–]20\d\d(?!\d)|\s?[–—-]\s?20\d\d[»”"])/;
const YEARS = 9;

/** A name goes on for no more words than this behind a part of it. */
const LONGEST_TAIL = 4;

/**
 * Whether a name is only a part of a longer one that the pack does not know:
 * «Nazarbayev University», «Osh Region», «Egemen Qazaqstan». Such a part names
 * nothing by itself (DESIGN: the longest name wins).
 */
export function isPartOfLonger(index: NameIndex, article: Article, candidate: Candidate): boolean {
  const { lexicon, traits } = index;
  const { text } = article;
  const { start, end, entity } = candidate;
  const { before, after } = article.around(start, end);
  const [last, ...earlier] = before;
  const trait = traits[entity];
  // A club, a ship, an airport: «Астана», «Нурсултан Назарбаев».
  const isNamed = trait?.isPlace || trait?.person !== undefined;
  if (isNamed && !candidate.hasContext && isInGuillemets(text, start, end)) return true;
  const [next] = after;
  if (next?.gap === SOFT && isListed(lexicon.after, next.word)) {
    const isThing = isSmallAt(text, next.start) && isListed(lexicon.things, next.word);
    if (!isThing || trait?.person !== undefined) return true;
  }
  if (last?.gap === SOFT) {
    if (isListed(lexicon.before, last.word)) return true;
    if (trait?.person !== undefined && isListed(lexicon.namedAfter, last.word)) return true;
    if (trait?.isPlace) {
      // «Mohammad Osh» is a man; «Рахмон Бишкекке келди» tells of one who came there.
      const isGiven = isCapitalised(last.surface) && isListed(lexicon.givenNames, last.word);
      if (isGiven && !isPersonName(index, last.surface)) return true;
      if (isOfUnion(lexicon, text.charAt(end - 1), before)) return true;
      if (endsClub(index, article, { start, end }, last, earlier)) return true;
    }
  }
  if (trait?.isPlace && !candidate.hasContext) {
    if (isInRegionList(index, text, start, end) || isInRoute(index, text, start, end)) return true;
    const isUndeclined = article.isEnglish || (article.isRussian && wouldDecline(candidate, text));
    if (isUndeclined && isBehindNamesake(lexicon, text, start, last)) return true;
  }
  if (isNamed && isToldNamesake(lexicon, text, end, after)) return true;
  // «Kazakhstan-2050», «Узбекистан – 2030» is a strategy, whose years stand with it.
  if (trait?.isPlace && YEARS_BEHIND.test(text.slice(end, end + YEARS))) return true;
  return isPartOfTitle(text, start, end) || goesOn(index, article, candidate, after);
}

/**
 * In English a capital right behind a name goes on with it: «Rahmon Nabiyev»,
 * «Astana International Financial Centre». Not where it begins an office, of
 * which the place is the country («Uzbekistan Foreign Ministry»), or a day.
 */
function goesOn(
  { lexicon, traits }: NameIndex,
  { text, isEnglish }: Article,
  { start, end, entity, flags }: Candidate,
  after: readonly Neighbour[],
): boolean {
  const trait = traits[entity];
  if (!isEnglish) return false;
  const tail = joined(after, LONGEST_TAIL, ({ surface }) => isCapitalAt(surface, 0));
  const [next] = tail;
  if (!next || !/^[ \u00a0]$/.test(text.slice(end, next.start)) || isTitleCase(text, start, end))
    return false;
  const isPlace = trait?.isPlace === true;
  if (isPlace && tail.some(({ word }) => isListed(lexicon.courts, word))) return false;
  if (tail.some(({ word }) => isListed(lexicon.after, word))) return true;
  if (isPlace && isListed(lexicon.fields, next.word)) {
    // «Kazakhstan Finance Minister», but «Astana Finance».
    const heads = [lexicon.offices, lexicon.titles];
    return !tail.slice(1).some(({ word }) => heads.some((list) => isListed(list, word)));
  }
  if (!isCapitalised(next.surface) || isListed(lexicon.titles, next.word)) return false;
  if (trait?.person !== undefined) return (flags & BARE) !== 0;
  if (!isPlace) return tail.some(({ word }) => isListed(lexicon.firms, word));
  return !isListed(lexicon.offices, next.word) && !speaksOfCountry(next.word, lexicon);
}

/**
 * «Lokomotiv Tashkent», «Hilton Almaty»: in English a capital right before a
 * place is a club's or a firm's, unless it says which part or time of the place
 * is meant («Soviet Kazakhstan», «Northern Kyrgyzstan»), when it was («In May
 * Kazakhstan»), who was there («Under Karimov Uzbekistan»).
 */
function endsClub(
  index: NameIndex,
  { text, isEnglish }: Article,
  { start, end }: { start: number; end: number },
  last: Neighbour,
  [earlier]: readonly Neighbour[],
): boolean {
  const { lexicon } = index;
  const name = text.slice(start, end);
  if (!isEnglish || /\s/.test(name) || !/^[ \u00a0]$/.test(text.slice(last.end, start))) return false;
  if (!isCapitalised(last.surface) || isFirstOfSentence(text, last.start) || isTitleCase(text, start, end))
    return false;
  const lists = [lexicon.offices, lexicon.fields, lexicon.titles, lexicon.inPlaces, lexicon.parts];
  if (lists.some((list) => isListed(list, last.word))) return false;
  const endings = [lexicon.adjectives, lexicon.surnames];
  if (speaksOfCountry(last.word, lexicon) || endings.some((list) => endsAs(list, last.word))) return false;
  // An address: «Ashgabat Turkmenistan».
  if (isPlaceName(index, last.surface)) return false;
  // «In Moscow Kazakhstan said», «in Paris Kazakhstan's athletes»; a club is sooner named after a city.
  const isAfterPlaceWord = earlier?.gap === SOFT && isListed(lexicon.inPlaces, earlier.word);
  return !(isAfterPlaceWord && speaksOfCountry(fold(name).text, lexicon));
}

/**
 * Of a place a Russian noun takes the genitive («команда Астаны»): a name that
 * could take one and has not is the noun's own («команда Астана»).
 */
function wouldDecline({ end, flags }: Candidate, text: string): boolean {
  const last = text.charAt(end - 1);
  return (flags & INFLECTED) === 0 && isCyrillicAt(last, 0) && !INDECLINABLE.includes(last);
}

/** «The channel Uzbekistan», «the poem “Uzbekistan”», «гостиница Узбекистан». */
function isBehindNamesake(
  lexicon: Lexicon,
  text: string,
  start: number,
  last: Neighbour | undefined,
): boolean {
  if (!last || !/^[ \u00a0][“"‘]?$/u.test(text.slice(last.end, start))) return false;
  return isSmallAt(text, last.start) && isListed(lexicon.namesakes, last.word);
}

/** «Arkadag, the club». */
function isToldNamesake(
  lexicon: Lexicon,
  text: string,
  end: number,
  [article, noun]: readonly Neighbour[],
): boolean {
  if (!article || !noun || text.slice(end, article.start) !== ', ') return false;
  return isListed(lexicon.articles, article.word) && isListed(lexicon.namesakes, noun.word);
}

/** «Communist Party of Kazakhstan», «Коммунистическая партия Казахстана»: no body of state, but a name of its own. */
function isOfUnion(lexicon: Lexicon, lastLetter: string, before: readonly Neighbour[]): boolean {
  // «Bank of the Republic of Kazakhstan».
  const isArticle = before[0] && isListed(lexicon.articles, before[0].word);
  const [last, ...earlier] = isArticle ? before.slice(1) : before;
  if (last?.gap !== SOFT) return false;
  // «The World Bank told the government of Kazakhstan» is no name: a small word parts the two.
  const joining = [lexicon.unions, lexicon.ofs, lexicon.articles, lexicon.ands];
  const near = joined(
    earlier,
    LONGEST_TAIL + 1,
    ({ word, surface }) => isCapitalised(surface) || joining.some((list) => isListed(list, word)),
  );
  const isGenitive = isCyrillicAt(last.surface, 0) && !NO_GENITIVE.includes(lastLetter);
  const words = isListed(lexicon.ofs, last.word) ? near : isGenitive ? [last, ...near.slice(0, 1)] : [];
  const at = words.findIndex(({ word }) => isListed(lexicon.unions, word));
  if (at < 0) return false;
  return words.slice(at, at + 2).some(({ surface }) => isCapitalised(surface));
}

/** «Астана», «Астана-финанс». */
function isInGuillemets(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '«' && /^(?:[-–][^\s«»]+)?»/.test(text.slice(end, end + QUOTES));
}

/** Inside quotes that hold more words: a newspaper, a film, a party; by few words or by capitals throughout. */
function isPartOfTitle(text: string, start: number, end: number): boolean {
  const left = Math.max(0, start - QUOTES);
  const opening = text.slice(left, start).search(/[«“„"][^«»“”„"\n]*$/);
  if (opening < 0) return false;
  const from = left + opening + 1;
  const length = text.slice(end, end + QUOTES).search(/[»”“"\n]/);
  if (length < 0 || text.charAt(end + length) === '\n') return false;
  const title = text.slice(from, end + length);
  const words = title.trim().split(/\s+/);
  if (title.trim().length === end - start || words.length < 2 || !isCapitalAt(title, 0)) return false;
  if (words.length <= LONGEST_TITLE) return !/[.,:;?—–]/.test(title) || isRoute(title);
  const long = words.filter((word) => hasInRow(word, LONG_WORD));
  return isRoute(title) || long.every(beginsWithCapital);
}

/** «Средняя Азия — Центр», «Ташкент — Самарканд»: names on both sides of a dash, and no word more. */
function isRoute(title: string): boolean {
  const ends = title.split(/ [—–-] /);
  const isWord = (word: string) =>
    word !== '' && Array.from(word).every((char) => char === '-' || isLetterAt(char, 0));
  return (
    ends.length > 1 &&
    ends.every((end) => {
      const words = end.split(' ');
      return words.length <= LONGEST_END && words.every(isWord) && isCapitalAt(end, 0);
    })
  );
}
