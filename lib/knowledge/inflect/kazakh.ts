import { countOf, finalSound, lastOf, type Nature, transliterate } from './letters.ts';

/**
 * Case endings of Kazakh, and of Karakalpak, which differs in letters, in the
 * words of its instrumental and in nothing else here. The assimilation follows
 * the word's last sound, vowel harmony its last syllable.
 */

type Harmony = 'front' | 'back';

const FRONT = 'әөүіеэ';
const BACK = 'аоұыёя';

/** Their harmony is that of the syllable before. */
const NEUTRAL = 'иую';

const VOWELS = FRONT + BACK;

/** The harmony of the last clear vowel; и alone goes with front endings, у with back ones. */
function harmonyOf(word: string): Harmony {
  const clear = lastOf(word, VOWELS);
  if (clear !== undefined) return FRONT.includes(clear) ? 'front' : 'back';
  return lastOf(word, NEUTRAL) === 'и' ? 'front' : 'back';
}

/**
 * Usually one. Surnames in -ов and -ев keep the harmony of the Kazakh stem:
 * Тоқаевтың. Where the stem is front and the ending back (Бектенов), or и
 * follows back vowels (Бақиев), both are written.
 */
function harmoniesOf(word: string): Harmony[] {
  const [, stem = word, suffix] = /^(.+)(ов|ев)$/.exec(word) ?? [];
  const harmony = harmonyOf(stem);
  const isMixed = lastOf(stem, VOWELS + NEUTRAL) === 'и' && harmony === 'back';
  const isTorn = suffix === 'ов' && harmony === 'front';
  return isMixed || isTorn ? ['front', 'back'] : [harmony];
}

interface Onsets {
  genitive: string;
  /** The dative has қ or к, not ғ or г. */
  isVoiceless: boolean;
  accusative: string;
  locative: string;
  ablative: string;
  instrumental: string;
}

/** The first consonants of the endings after a sound. */
function onsetsAfter(sound: string): Onsets {
  const voiced = { genitive: 'д', isVoiceless: false, accusative: 'д', locative: 'д', ablative: 'д' };
  if (VOWELS.includes(sound)) return { ...voiced, genitive: 'н', accusative: 'н', instrumental: 'м' };
  if ('мнң'.includes(sound)) return { ...voiced, genitive: 'н', ablative: 'н', instrumental: 'м' };
  if ('зж'.includes(sound)) return { ...voiced, instrumental: 'б' };
  if ('лрйуюи'.includes(sound)) return { ...voiced, instrumental: 'м' };
  // Voiceless, and б, в, г, д, which lose their voice at the end of a word.
  return {
    genitive: 'т',
    isVoiceless: true,
    accusative: 'т',
    locative: 'т',
    ablative: 'т',
    instrumental: 'п',
  };
}

function plainEndings(word: string, isPerson = false): string[] {
  const onset = onsetsAfter(finalSound(word));
  return harmoniesOf(word).flatMap((harmony) => {
    const [narrow, wide, link] = harmony === 'back' ? 'ыағ' : 'іег';
    const hard = harmony === 'back' ? 'қ' : 'к';
    return [
      `${onset.genitive}${narrow}ң`,
      `${onset.isVoiceless ? hard : link}${wide}`,
      `${onset.accusative}${narrow}`,
      `${onset.locative}${wide}`,
      `${onset.ablative}${wide}н`,
      `${onset.instrumental}ен`,
      ...(isPerson ? [] : [`${onset.locative}${wide}${link}${narrow}`]),
    ];
  });
}

/** After the possessive of the third person: партиясы, партиясына, партиясында. */
function possessiveEndings(word: string, isPerson: boolean): string[] {
  const [narrow, wide, link] = harmonyOf(word) === 'back' ? 'ыағ' : 'іег';
  return [
    `н${narrow}ң`,
    `н${wide}`,
    'н',
    `нд${wide}`,
    `н${wide}н`,
    'мен',
    ...(isPerson ? [] : [`нд${wide}${link}${narrow}`]),
  ];
}

/** Letters whose names end in a vowel, which is where the press agrees on the endings. */
const BACK_NAMES = 'аәұқоы';
const FRONT_NAMES = 'бгдекпт';

/** Acronyms take the endings after a hyphen, by the name of their last letter: ҰҚК-нің. */
export function kazakhAcronym(word: string): string[] {
  const letter = word.slice(-1).toLowerCase();
  const isBack = BACK_NAMES.includes(letter);
  if (!isBack && !FRONT_NAMES.includes(letter)) return [];
  return plainEndings(isBack ? 'а' : 'е').map((ending) => `${word}-${ending}`);
}

export function kazakhForms(word: string, nature: Nature): string[] {
  const lower = word.toLowerCase();
  if (countOf(lower, VOWELS + NEUTRAL) === 0) return [];
  const { isPossessive, isPerson } = nature;
  const endings = isPossessive ? possessiveEndings(lower, isPerson) : plainEndings(lower, isPerson);
  return endings.map((ending) => word + ending);
}

const map = (pairs: string) =>
  new Map(pairs.split(' ').map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]));

/**
 * The Latin alphabets of 2018 (acutes) and 2021 (umlauts, macron), and the
 * spellings with digraphs that readers use meanwhile.
 */
const KAZAKH_LATIN = map(
  'shш chч zhж khх aа äә áә bб cц çч dд eе fф gг ğғ ǵғ hх iі ıі jж kк lл mм nн ñң ńң oо öө óө pп qқ rр sс şш tт uу úү üү ūұ vв wу xх yы ýу zз',
);

/** The endings as the alphabet of 2021 writes them; folding makes those of 2018 of them too. */
const TO_KAZAKH_LATIN = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    ы: 'y',
    і: 'i',
    б: 'b',
    ғ: 'ğ',
    г: 'g',
    д: 'd',
    к: 'k',
    қ: 'q',
    м: 'm',
    н: 'n',
    ң: 'ñ',
    п: 'p',
    т: 't',
  }),
);

export function kazakhLatinForms(word: string, nature: Nature): string[] {
  const cyrillic = transliterate(word.toLowerCase(), KAZAKH_LATIN);
  return kazakhForms(cyrillic, nature).map(
    (form) => word + transliterate(form.slice(cyrillic.length), TO_KAZAKH_LATIN),
  );
}

/** Karakalpak writes и where Kazakh has і, and «with» is a word of its own, менен. */
export function karakalpakForms(word: string, nature: Nature): string[] {
  const asKazakh = word.toLowerCase().replaceAll('и', 'і').replaceAll('ў', 'у');
  return kazakhForms(asKazakh, nature)
    .filter((form) => !/[мбп]ен$/.test(form))
    .map((form) => word + form.slice(asKazakh.length).replaceAll('і', 'и'));
}

const KARAKALPAK_LATIN = map(
  'shш aа áә bб dд eе fф gг ǵғ hҳ xх iи ıы jж kк lл mм nн ńң oо óө pп qқ rр sс tт uу úү vв wў yй zз cц',
);

const TO_KARAKALPAK_LATIN = new Map([...TO_KAZAKH_LATIN, ['ы', 'ı'], ['и', 'i'], ['ғ', 'ǵ'], ['ң', 'ń']]);

export function karakalpakLatinForms(word: string, nature: Nature): string[] {
  const cyrillic = transliterate(word.toLowerCase(), KARAKALPAK_LATIN);
  return karakalpakForms(cyrillic, nature).map(
    (form) => word + transliterate(form.slice(cyrillic.length), TO_KARAKALPAK_LATIN),
  );
}
