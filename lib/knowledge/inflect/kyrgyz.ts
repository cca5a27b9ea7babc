import { finalSound, lastOf, type Nature } from './letters.ts';

/**
 * Case endings of Kyrgyz. Harmony goes by the last vowel, in rounding too:
 * narrow vowels come in four, wide ones in three (о only after о, for у takes
 * а: Ошто, but Нукуста). Russian surnames go by their last letters as they are
 * written: Жапаровдун, Атамбаевдин.
 */

const VOWELS = 'аоуыяёюеиэөү';

const VOICELESS = 'пфктсшщчцх';

/** The narrow and the wide vowel that follow the last one. */
function harmonyOf(word: string): [narrow: string, wide: string] {
  const last = lastOf(word, VOWELS) ?? 'е';
  if ('аыя'.includes(last)) return ['ы', 'а'];
  if ('оё'.includes(last)) return ['у', 'о'];
  if ('ую'.includes(last)) return ['у', 'а'];
  return 'өү'.includes(last) ? ['ү', 'ө'] : ['и', 'е'];
}

/** -дагы, and rounded after о and ө: -догу, -дөгү. */
function adjective(locative: string, wide: string): string {
  if (wide === 'о') return `${locative}гу`;
  if (wide === 'ө') return `${locative}гү`;
  return `${locative}г${wide === 'а' ? 'ы' : 'и'}`;
}

function plainEndings(word: string, isPerson = false): string[] {
  const [narrow, wide] = harmonyOf(word);
  const sound = finalSound(word);
  const isVowel = VOWELS.includes(sound);
  const isVoiceless = VOICELESS.includes(sound);
  const d = isVoiceless ? 'т' : 'д';
  const n = isVowel ? 'н' : d;
  return [
    `${n}${narrow}н`,
    `${isVoiceless ? 'к' : 'г'}${wide}`,
    `${n}${narrow}`,
    `${d}${wide}`,
    `${d}${wide}н`,
    ...(isPerson ? [] : [adjective(`${d}${wide}`, wide)]),
  ];
}

/** After the possessive of the third person: облусунун, облусуна, облусун. */
function possessiveEndings(word: string, isPerson: boolean): string[] {
  const [narrow, wide] = harmonyOf(word);
  const cases = [`н${narrow}н`, `н${wide}`, 'н', `нд${wide}`, `н${wide}н`];
  return isPerson ? cases : [...cases, adjective(`нд${wide}`, wide)];
}

export function kyrgyzForms(word: string, { isPossessive, isPerson }: Nature): string[] {
  const lower = word.toLowerCase();
  if (lastOf(lower, VOWELS) === undefined) return [];
  const endings = isPossessive ? possessiveEndings(lower, isPerson) : plainEndings(lower, isPerson);
  return endings.map((ending) => word + ending);
}

/** Acronyms take endings without a hyphen, by the name of the last letter (ка, эм): УКМКнын. */
export function kyrgyzAcronym(word: string): string[] {
  const letter = word.slice(-1).toLowerCase();
  if ('кха'.includes(letter)) return plainEndings('а').map((ending) => word + ending);
  return 'бвгджптце'.includes(letter) ? plainEndings('е').map((ending) => word + ending) : [];
}
