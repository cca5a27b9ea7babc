import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { type CaseForms, eachCase, either, formsBeside, joined, unchanged } from './cases.ts';

/**
 * Declines persons' names, each part by its own rules, through lvovich; where
 * its answer is wrong for the region's names, the rule stands here.
 */

type Gender = 'male' | 'female';

export type RussianPersonParadigm = 'surname' | 'given-name';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

const PATRONYMIC = /(?:[оеё]вич|[иь]ич|[оеё]вна|ична)$/;

/** «Son of» and «daughter of»: neither they nor the father's name before them decline. */
const CHILD_OF = /^(?:уулу|кызы|оглы|оглу|огли|угли|улы|кизи|гызы)$/i;

/** Vowels in which a surname does not decline (Шевченко, Кабири, Туркменбаши). */
const STAYS = /[оеиуыэюё]$/;

export function declinePerson(text: string, gender: Gender, paradigm?: RussianPersonParadigm): string[] {
  if (!/^[\p{Script=Cyrillic}'’ʼ. -]+$/u.test(text)) return [];
  const words = text.split(' ');
  if (words.length === 1) return formsBeside(text, declineBare(text, gender, paradigm));
  const whole = joined(
    words.map((word, at) => declinePart(words, at, word, gender)),
    ' ',
  );
  const forms = formsBeside(text, whole);
  const last = words.at(-1) ?? '';
  if (gender !== 'male' || !/з(?:о|а)да$/.test(last) || words.length === 1) return forms;
  // Кохира Расулзоды by the rule, Кохира Расулзода in most of the press.
  const given = words.slice(0, -1).map((word, at) => declinePart(words, at, word, gender));
  return [...forms, ...formsBeside(text, joined([...given, unchanged(last)], ' '))];
}

function declineBare(word: string, gender: Gender, paradigm?: RussianPersonParadigm): CaseForms {
  if (paradigm === 'given-name') return declineGiven(word, gender);
  // Касым-Жомарт is a given name; a double surname shows it by its endings.
  const isDouble = word.includes('-') && !/(?:[оеё]в|[иы]н)а?$/.test(word);
  if (isDouble && paradigm === undefined) return declineGiven(word, gender);
  if (paradigm === 'surname' || gender === 'male') return declineSurname(word, gender);
  return /(?:[оеё]в|[иы]н|ск|цк)ая?$/.test(word) ? declineSurname(word, gender) : declineGiven(word, gender);
}

function declinePart(words: readonly string[], at: number, word: string, gender: Gender): CaseForms {
  const isInitial = word.endsWith('.');
  if (isInitial || CHILD_OF.test(word) || CHILD_OF.test(words[at + 1] ?? '')) return unchanged(word);
  if (PATRONYMIC.test(word)) return by(inclineMiddlename, word, gender);
  return at === surnameAt(words) ? declineSurname(word, gender) : declineGiven(word, gender);
}

/**
 * The surname is last, unless a patronymic is: then it is first (Отунбаева
 * Роза Исаковна), and missing where but one word stands before (Дарига
 * Нурсултановна).
 */
function surnameAt(words: readonly string[]): number {
  const last = words.at(-1) ?? '';
  if (PATRONYMIC.test(last)) return words.length > 2 ? 0 : -1;
  if (CHILD_OF.test(last)) return words.length > 3 ? 0 : -1;
  return words.length - 1;
}

const by = (
  incline: (word: string, oblique: (typeof CASES)[number], gender: Gender) => string,
  word: string,
  gender: Gender,
): CaseForms => eachCase((oblique) => [incline(word, CASES[oblique], gender)]);

function declineSurname(word: string, gender: Gender): CaseForms {
  if (STAYS.test(word)) return unchanged(word);
  const isForeign = gender === 'male' && (/[иуэе]ддин$/.test(word) || /[^гкхжшчщн]их$/.test(word));
  // Not Russian possessives: Мухриддином, as Чаплином; nor the
  // old genitive plural, which has -их after velars, sibilants and н alone: Солиха.
  return isForeign ? by(inclineFirstname, word, gender) : by(inclineLastname, word, gender);
}

function declineGiven(word: string, gender: Gender): CaseForms {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const first = word.slice(0, hyphen);
    const last = declineGiven(word.slice(hyphen + 1), gender);
    // Касыма-Жомарта by the rule for given names, Касым-Жомарта in most of the press.
    return either(joined([unchanged(first), last], '-'), joined([declineGiven(first, gender), last], '-'));
  }
  if (STAYS.test(word)) return unchanged(word);
  const forms = by(inclineFirstname, word, gender);
  if (gender === 'male' || !word.endsWith('ь')) return forms;
  // Гузель, Айгуль: declined as Нинель is, or left as they are; lvovich knows one way for each.
  const stem = word.slice(0, -1);
  return either(
    unchanged(word),
    eachCase((oblique) => [stem + (['и', 'и', 'ь', 'ью', 'и'][oblique] ?? '')]),
  );
}
