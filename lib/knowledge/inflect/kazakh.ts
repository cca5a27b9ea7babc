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

/** Written after a soft consonant, they sound front whatever the harmony of the word is. */
const SOFT = 'ияё';

/**
 * Usually one. Surnames in -ов and -ев keep the harmony of the Kazakh stem
 * (Тоқаевтың); where the stem is front and the ending back (Бектенов), or the
 * stem is back and ends soft (Бақиев, Мирзиёев, Әблязов), both are written.
 * Elsewhere и after back vowels is front at the end (Кабиридің) and wavers
 * before a consonant (Мажлистің, Салихтың).
 */
function harmoniesOf(word: string): Harmony[] {
  const [, stem = word, suffix] = /^(.+)(ов|ев)$/.exec(word) ?? [];
  const harmony = harmonyOf(stem);
  if (harmony === 'front') return suffix === 'ов' ? ['front', 'back'] : ['front'];
  const last = lastOf(stem, VOWELS + NEUTRAL);
  if (last === 'и' && word.endsWith('и')) return ['front'];
  const wavers = last !== undefined && (suffix === undefined ? last === 'и' : SOFT.includes(last));
  return wavers ? ['front', 'back'] : ['back'];
}

interface Onsets {
  genitive: string;
  /** The dative has қ or к, not ғ or г. */
  isVoiceless: boolean;
  accusative: string;
  locative: string;
  ablative: string;
  instrumental: string;
  plural: string;
}

/** The first consonants of the endings after a sound. */
function onsetsAfter(sound: string): Onsets {
  const voiced = {
    genitive: 'д',
    isVoiceless: false,
    accusative: 'д',
    locative: 'д',
    ablative: 'д',
    instrumental: 'м',
    plural: 'л',
  };
  if (VOWELS.includes(sound)) return { ...voiced, genitive: 'н', accusative: 'н' };
  if ('мнң'.includes(sound)) return { ...voiced, genitive: 'н', ablative: 'н', plural: 'д' };
  if ('зж'.includes(sound)) return { ...voiced, instrumental: 'б', plural: 'д' };
  if (sound === 'л') return { ...voiced, plural: 'д' };
  if ('рйуюи'.includes(sound)) return voiced;
  // Voiceless, and б, в, г, д, which lose their voice at the end of a word.
  return {
    genitive: 'т',
    isVoiceless: true,
    accusative: 'т',
    locative: 'т',
    ablative: 'т',
    instrumental: 'п',
    plural: 'т',
  };
}

/**
 * The cases, and what news put on names beside them: of persons the plural,
 * which is the family (Назарбаевтар), and «without» (Назарбаевсыз); of the rest
 * who and what is there (Алматыдағы, Алматыдағылар) and «such as» (Қазақстандай).
 */
function plainEndings(word: string, isPerson: boolean): string[] {
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
      ...(isPerson
        ? [`${onset.plural}${wide}р`, `с${narrow}з`]
        : [
            `${onset.locative}${wide}${link}${narrow}`,
            `${onset.locative}${wide}${link}${narrow}л${wide}р`,
            `${onset.locative}${wide}й`,
          ]),
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

/** The letters at the end of an acronym, by the harmony of what they are called. */
const BACK_NAMES = 'аәұқоы';
const FRONT_NAMES = 'бгекмиэ';

/** The press follows now the letter's name, now the word that it stands for: ҚДТ-нің, ҚДТ-ның (таңдауы). */
const WAVERING_NAMES = 'дптр';

/** Called «эм», and и, they take other endings than a letter called by a consonant and a vowel. */
const SOUNDS: Readonly<Record<string, string>> = { м: 'ем', и: 'и' };

/**
 * Acronyms take the cases after a hyphen (ҰҚК-нің), in a hurry without one
 * (ҰҚКнің), by the name of their last letter.
 */
export function kazakhAcronym(word: string): string[] {
  const letter = word.slice(-1).toLowerCase();
  const wavers = WAVERING_NAMES.includes(letter);
  const endings = [
    ...(wavers || FRONT_NAMES.includes(letter) ? acronymEndings(SOUNDS[letter] ?? 'е') : []),
    ...(wavers || BACK_NAMES.includes(letter) ? acronymEndings('а') : []),
  ];
  return [...endings.map((ending) => `${word}-${ending}`), ...endings.map((ending) => word + ending)];
}

/** The cases and «which is there»; what else is put on names is not put on acronyms. */
const acronymEndings = (sound: string) => plainEndings(sound, false).slice(0, 7);

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
    с: 's',
    з: 'z',
    л: 'l',
    р: 'r',
    й: 'i',
  }),
);

export function kazakhLatinForms(word: string, nature: Nature): string[] {
  const cyrillic = transliterate(word.toLowerCase(), KAZAKH_LATIN);
  return kazakhForms(cyrillic, nature).map(
    (form) => word + transliterate(form.slice(cyrillic.length), TO_KAZAKH_LATIN),
  );
}

/**
 * Karakalpak writes и where Kazakh has і, «with» is a word of its own, менен,
 * and the plural is -лар and -лер after every sound.
 */
export function karakalpakForms(word: string, nature: Nature): string[] {
  const asKazakh = word.toLowerCase().replaceAll('и', 'і').replaceAll('ў', 'у');
  return kazakhForms(asKazakh, nature)
    .filter((form) => !/[мбп]ен$/.test(form))
    .map((form) => form.slice(asKazakh.length).replaceAll('і', 'и'))
    .map((ending) => word + ending.replace(/^[дт]([ае]р)$/, 'л$1'));
}

const KARAKALPAK_LATIN = map(
  'shш aа áә bб dд eе fф gг ǵғ hҳ xх iи ıы jж kк lл mм nн ńң oо óө pп qқ rр sс tт uу úү vв wў yй zз cц',
);

const TO_KARAKALPAK_LATIN = new Map([
  ...TO_KAZAKH_LATIN,
  ['ы', 'ı'],
  ['и', 'i'],
  ['ғ', 'ǵ'],
  ['ң', 'ń'],
  ['й', 'y'],
]);

export function karakalpakLatinForms(word: string, nature: Nature): string[] {
  const cyrillic = transliterate(word.toLowerCase(), KARAKALPAK_LATIN);
  return karakalpakForms(cyrillic, nature).map(
    (form) => word + transliterate(form.slice(cyrillic.length), TO_KARAKALPAK_LATIN),
  );
}
