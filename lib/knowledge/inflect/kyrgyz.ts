import { finalSound, lastOf, type Nature } from './letters.ts';

/**
 * Case endings of Kyrgyz. Harmony goes by the last vowel, in rounding too:
 * narrow vowels come in four, wide ones in three (о only after о, for у takes
 * а: Ошто, but Нукуста). Russian surnames go by their last letters as they are
 * written: Жапаровдун, Атамбаевдин.
 */

const VOWELS = 'аоуыяёюеиэөү';

const VOICELESS = 'пфктсшщчцх';

/** Voiced as they are written, voiceless as they are said at the end of a word. */
const DEVOICED = 'бгд';

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

type Voice = 'vowel' | 'voiced' | 'voiceless';

function voiceOf(word: string): Voice {
  const sound = finalSound(word);
  if (VOWELS.includes(sound)) return 'vowel';
  return VOICELESS.includes(sound) ? 'voiceless' : 'voiced';
}

function endingsAfter(voice: Voice, [narrow, wide]: [string, string], isPerson: boolean): string[] {
  const d = voice === 'voiceless' ? 'т' : 'д';
  const n = voice === 'vowel' ? 'н' : d;
  return [
    `${n}${narrow}н`,
    `${voice === 'voiceless' ? 'к' : 'г'}${wide}`,
    `${n}${narrow}`,
    `${d}${wide}`,
    `${d}${wide}н`,
    ...(isPerson ? [] : [adjective(`${d}${wide}`, wide)]),
  ];
}

/** The press writes Жалал-Абадга and Жалал-Абадка, Хорогдо and Хорогто. */
function plainEndings(word: string, isPerson = false): string[] {
  const harmony = harmonyOf(word);
  const endings = endingsAfter(voiceOf(word), harmony, isPerson);
  if (!DEVOICED.includes(finalSound(word))) return endings;
  return [...endings, ...endingsAfter('voiceless', harmony, isPerson)];
}

/** After the possessive of the third person: облусунун, облусуна, облусун. */
function possessiveEndings(word: string, isPerson: boolean): string[] {
  const [narrow, wide] = harmonyOf(word);
  const cases = [`н${narrow}н`, `н${wide}`, 'н', `нд${wide}`, `н${wide}н`];
  return isPerson ? cases : [...cases, adjective(`нд${wide}`, wide)];
}

/**
 * A surname in the plural is the family or the camp: Бакиевдер, Матраимовдор.
 * Of Russian surnames only, and in the cases that a sentence about people needs.
 */
function pluralEndings(word: string): string[] {
  if (!/[оеё]в$/.test(word)) return [];
  const [narrow, wide] = harmonyOf(word);
  const plural = `д${wide}р`;
  return [plural, `${plural}д${narrow}н`, `${plural}г${wide}`, `${plural}д${narrow}`];
}

/** Son and daughter of: possessives in form, which the press declines in both ways (уулуна, уулуга). */
const PATRONYMICS = new Set(['уулу', 'кызы']);

export function kyrgyzForms(word: string, { isPossessive, isPerson }: Nature): string[] {
  const lower = word.toLowerCase();
  if (lastOf(lower, VOWELS) === undefined) return [];
  const endings = isPossessive ? possessiveEndings(lower, isPerson) : plainEndings(lower, isPerson);
  if (isPerson && PATRONYMICS.has(lower)) endings.push(...possessiveEndings(lower, isPerson));
  if (isPerson) endings.push(...pluralEndings(lower));
  return [...new Set(endings)].map((ending) => word + ending);
}

/** How a consonant's letter is called, as far as the name decides the ending. */
function letterName(letter: string): string | undefined {
  if ('бвгджптцч'.includes(letter)) return `${letter}е`;
  if ('кхш'.includes(letter)) return `${letter}а`;
  return 'лмнрсф'.includes(letter) ? `э${letter}` : undefined;
}

/**
 * Acronyms take endings without a hyphen. One that ends in a vowel, or in a
 * vowel and a consonant, is read as a word (ШКУнун, ЕАЭБдин, ГЭСтин); others
 * by the name of the last letter: УКМКнын, ИИМдин. Letters whose names end in
 * -е the press often treats as if they ended in -а: КСДПнын beside КСДПнин.
 */
export function kyrgyzAcronym(word: string): string[] {
  const lower = word.toLowerCase();
  const name = letterName(lower.slice(-1));
  const isRead = name === undefined || VOWELS.includes(lower.slice(-2, -1));
  const readings = [isRead ? lower : name];
  if (name?.endsWith('е')) readings.push('а');
  return [...new Set(readings.flatMap((reading) => plainEndings(reading)))].map((ending) => word + ending);
}
