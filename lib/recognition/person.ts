import { isCapitalAt, isCyrillicAt, isLetterAt } from '@/lib/text/case.ts';
import { fold } from '@/lib/text/fold.ts';
import type { Article } from './article.ts';
import { SOFT } from './gap.ts';
import { initialsBefore, initialsBehind, isOneLetter, mayEndSentence } from './initials.ts';
import {
  type Lexicon,
  SHORTEST_STEM,
  endsAs,
  isListed,
  isListedInAnyCase,
  speaksOfCountry,
} from './lexicon.ts';
import { INFLECTED, type NameIndex } from './name-index.ts';
import { isPlaceName } from './known-name.ts';
import type { Candidate } from './read-names.ts';
import { isOneSlipAway } from './slip.ts';
import { isCapitalised, isFirstOfSentence, isTitleCase, type Neighbour } from './surroundings.ts';

/** What stands beside a surname, and whose it makes it. */
export type Beside =
  /** Nothing that says whose. */
  | { of: 'anyone' }
  /** Another's given name or initials: the surname is not this person's. */
  | { of: 'another' }
  /** Given name, patronymic or initials of this person: one mention with them. */
  | { of: 'this'; start: number; end: number; isSlip?: boolean };

const ANYONE: Beside = { of: 'anyone' };
const ANOTHER: Beside = { of: 'another' };

/** A given name shorter than this is too easily another one by a slip: Ali, Aly, Ala. */
const SHORTEST_SLIP = 5;

/**
 * Reads what stands beside a surname alone. «К.-Ж. Токаев», «Нурсултана
 * Абишевича Назарбаева», «Назарбаев Нурсултан» are mentions of one person as a
 * whole; «боксёр Бауыржан Назарбаев» is somebody else.
 */
export function readBeside(
  index: NameIndex,
  article: Article,
  { start, end, entity, flags }: Candidate,
): Beside {
  const { text } = article;
  const isMans = (flags & INFLECTED) !== 0 && index.traits[entity]?.person === 'male';
  if (isMans && isBehindWoman(index, article, start, end)) return ANOTHER;
  const givens = index.givenNames[entity] ?? [];
  const from = initialsBefore(text, start);
  const initials = from === null ? '' : text.slice(from, start);
  if (from !== null && !isListed(index.lexicon.titles, letters(initials))) {
    if (agree(initials, givens)) return { of: 'this', start: from, end };
    // «Nursultan A. Nazarbayev».
    const given = givenAt(article.around(from, end).before, 0, givens);
    if (given) return { of: 'this', start: given.start, end };
    return mayEndSentence(initials) ? ANYONE : ANOTHER;
  }
  const to = initialsBehind(text, end);
  if (to !== null) {
    const behind = text.slice(end + 1, to);
    if (agree(behind, givens)) return { of: 'this', start, end: to };
    if (isOneLetter(behind)) return ANOTHER;
  }
  return besideWords(index, article, { start, end }, givens);
}

/**
 * «Медсестра Каримова» is no form of Каримов: what a woman does stands right
 * before her surname, in its case. Who she is to a man is none of these: «вдова Каримова».
 */
function isBehindWoman({ lexicon }: NameIndex, article: Article, start: number, end: number): boolean {
  const [near] = article.around(start, end).before;
  return near?.gap === SOFT && isListed(lexicon.women, near.word);
}

const letters = (initials: string) => fold(initials).text.replaceAll(' ', '');

/** Whether initials are those of one of the given names; the patronymic's are not known. */
function agree(initials: string, givens: readonly string[]): boolean {
  const parts = fold(initials.replaceAll('.', ' ')).text.split(' ');
  return givens.some((given) => given.startsWith(parts[0] ?? ' '));
}

function besideWords(
  index: NameIndex,
  article: Article,
  { start, end }: { start: number; end: number },
  givens: readonly string[],
): Beside {
  const { lexicon } = index;
  const { text } = article;
  const { before, after } = article.around(start, end);
  const [near] = before;
  const given = givenAt(before, 0, givens);
  if (given) return { of: 'this', start: given.start, end };
  if (near?.gap === SOFT && isCapitalised(near.surface) && endsAs(lexicon.patronymics, near.word)) {
    const own = givenAt(before, 1, givens);
    return own ? { of: 'this', start: own.start, end } : ANOTHER;
  }
  const [next] = after;
  if (next?.gap === SOFT && isCapitalised(next.surface) && endsAs(lexicon.patronymics, next.word)) {
    // «Озода Эмомалиевна»; but in «Эмомали Шарипович» Rustam Emomali's surname is a given name.
    const own = { word: fold(text.slice(start, end)).text, surface: text.slice(start, end) };
    return isGiven(own, givens) ? { of: 'this', start, end: next.end } : ANOTHER;
  }
  const behind = givenBehind(after, givens);
  const last = after[behind - 1];
  if (last) {
    const more = after[behind];
    const isPatronymic = more?.gap === SOFT && endsAs(lexicon.patronymics, more.word);
    return { of: 'this', start, end: isPatronymic ? more.end : last.end };
  }
  if (!article.isEnglish && isBeforeAnothersGiven(lexicon, after)) return ANOTHER;
  // «Сердар Аннаниязов» is none of the Serdars that are known.
  if (next?.gap === SOFT && isCapitalised(next.surface) && endsAs(lexicon.surnames, next.word)) {
    const own = fold(text.slice(start, end)).text;
    if (givens.includes(own) || lexicon.givenNames.includes(own)) return ANOTHER;
  }
  if (!near || near.gap !== SOFT) return ANYONE;
  const slip = isListedInAnyCase(lexicon.givenNames, near.word) ? null : slipAt(before, givens);
  if (slip) return { of: 'this', start: slip.start, end, isSlip: true };
  return isAnothersGiven(index, article, before) ? ANOTHER : ANYONE;
}

/** The words of a given name («Касым-Жомарт» is two) as they stand before a surname, nearest first. */
function wordsOf(before: readonly Neighbour[], from: number, count: number): Neighbour[] | null {
  const words = before.slice(from, from + count);
  const isJoined = words.length === count && words.every(({ gap }) => gap === SOFT);
  return isJoined && isCapitalAt(words.at(-1)?.surface ?? '', 0) ? words : null;
}

/** The first word of a given name of this person, where one ends `from` words before the surname. */
function givenAt(before: readonly Neighbour[], from: number, givens: readonly string[]): Neighbour | null {
  // Most are another's: theirs are not even taken apart.
  const beginning = before[from]?.word.slice(0, SHORTEST_STEM);
  if (beginning === undefined) return null;
  for (const given of givens) {
    if (!given.includes(beginning)) continue;
    const parts = given.split(' ').reverse();
    const words = wordsOf(before, from, parts.length);
    if (words?.every((word, at) => isGiven(word, [parts[at] ?? '']))) return words.at(-1) ?? null;
  }
  return null;
}

/** How many words behind a surname are a given name of this person: «Тоқаев Қасым-Жомарт». */
function givenBehind(after: readonly Neighbour[], givens: readonly string[]): number {
  const beginning = after[0]?.word.slice(0, SHORTEST_STEM);
  if (beginning === undefined) return 0;
  for (const given of givens) {
    if (!given.includes(beginning)) continue;
    const parts = given.split(' ');
    const isAll = parts.every((part, at) => {
      const word = after[at];
      return word?.gap === SOFT && isCapitalised(word.surface) && isGiven(word, [part]);
    });
    if (isAll) return parts.length;
  }
  return 0;
}

/** «Усманов Ильшат», «Каримов Олег Иванович»: the surname stands first, and the given name is another's. */
function isBeforeAnothersGiven(
  { givenNames, patronymics }: Lexicon,
  [next, more]: readonly Neighbour[],
): boolean {
  if (next?.gap !== SOFT || !isCapitalised(next.surface)) return false;
  if (more?.gap !== SOFT || !isCapitalised(more.surface)) return givenNames.includes(next.word);
  return endsAs(patronymics, more.word);
}

/** A given name before a surname, with one slip of the pen in it. */
function slipAt(before: readonly Neighbour[], givens: readonly string[]): Neighbour | null {
  for (const given of givens) {
    const words = given.length < SHORTEST_SLIP ? null : wordsOf(before, 0, given.split(' ').length);
    const written = words?.map(({ word }) => word).reverse();
    if (written && isOneSlipAway(written.join(' '), given)) return words?.at(-1) ?? null;
  }
  return null;
}

/** A given name of this person; in Cyrillic in any case of Russian: the stem is the same. */
function isGiven({ word, surface }: Pick<Neighbour, 'word' | 'surface'>, givens: readonly string[]): boolean {
  if (!isLetterAt(surface, 0)) return false;
  return givens.some((given) => {
    if (word === given) return true;
    if (!isCyrillicAt(surface, 0)) return false;
    const stem = given.slice(0, Math.max(SHORTEST_STEM, given.length - 1));
    return given.length > SHORTEST_STEM && word.startsWith(stem) && word.length <= given.length + 2;
  });
}

/**
 * A word in capitals before a surname is most often a given name. At the start
 * of a sentence any word has one, so there it must be known as such.
 */
function isAnothersGiven(
  index: NameIndex,
  { text, isEnglish, isRussian }: Article,
  [near, far]: readonly Neighbour[],
): boolean {
  if (!near) return false;
  const { lexicon } = index;
  const { word, surface, start, end } = near;
  const isAfterPlaceWord = far?.gap === SOFT && isListed(lexicon.inPlaces, far.word);
  if (isListed(lexicon.anyone, word)) return true;
  if (!isCapitalised(surface) || isListed(lexicon.titles, word)) return false;
  if (isListedInAnyCase(lexicon.givenNames, word)) return true;
  const isOther = speaksOfCountry(word, lexicon) || endsAs(lexicon.surnames, word) || /['’]s$/.test(surface);
  if (isFirstOfSentence(text, start) || isOther) return false;
  // In English a capital before a surname is hardly anything but a given name's.
  if (isEnglish) return !isTitleCase(text, start, end);
  // Where words stand in a free order («вчера в Москве Токаев», «Астанада Тоқаев») it may be a place's.
  if (isAfterPlaceWord && isCyrillicAt(surface, 0)) return false;
  // «Бабамырата Мередова»: a Russian genitive ends as a Kazakh locative does; but «мэр Ташкента Каримов».
  return isRussian ? !isPlaceName(index, surface) : !endsAs(lexicon.placeEndings, word);
}
