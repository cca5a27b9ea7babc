import { countOf, lastOf, type Nature } from './letters.ts';

/**
 * Case endings of Turkmen. Back and front by the last vowel; a rounded
 * genitive only after a single syllable (Oşuň); no assimilation in -da, -dan.
 * Before a vowel final k, p, t, ç of longer words are written g, b, d, j
 * (Bişkegiň); foreign names are left as they are by some: both are given.
 * After the cases stands the copula that ends a list («… we Gazagystandyr»).
 */

const BACK = 'aouy';
const VOWELS = `${BACK}äeiöü`;

const VOICED = new Map(Object.entries({ k: 'g', p: 'b', t: 'd', ç: 'j' }));

/** The vowels that the endings take in one harmony. */
interface Harmony {
  narrow: 'y' | 'i';
  wide: 'a' | 'e';
  /** In -daky, -däki. */
  located: 'daky' | 'däki';
}

const BACK_HARMONY: Harmony = { narrow: 'y', wide: 'a', located: 'daky' };
const FRONT_HARMONY: Harmony = { narrow: 'i', wide: 'e', located: 'däki' };

export function turkmenForms(word: string, nature: Nature): string[] {
  const lower = word.toLowerCase();
  const vowel = lastOf(lower, VOWELS);
  if (vowel === undefined) return [];
  const harmony = BACK.includes(vowel) ? BACK_HARMONY : FRONT_HARMONY;
  if (nature.isPossessive) return possessiveForms(word, harmony, nature.isPerson);
  const forms = plainForms(word, vowel, harmony, nature.isPerson);
  return isTorn(lower, nature.isPerson)
    ? [...forms, ...plainForms(word, vowel, BACK_HARMONY, nature.isPerson)]
    : forms;
}

/** After the possessive of the third person: Mejlisiniň, Mejlisine, Mejlisinde. */
function possessiveForms(word: string, { narrow, wide, located }: Harmony, isPerson: boolean): string[] {
  const endings = [`n${narrow}ň`, `n${wide}`, `n${narrow}`, `nd${wide}`, `nd${wide}n`, `d${narrow}r`];
  return [...endings, ...(isPerson ? [] : [`n${located}`])].map((ending) => word + ending);
}

/** Russian surnames in -in whose stem is back: Tuhbatulliniň by their end, Tuhbatullinyň by their stem. */
function isTorn(lower: string, isPerson: boolean): boolean {
  const stem = /^(.+)in$/.exec(lower)?.[1];
  return isPerson && stem !== undefined && BACK.includes(lastOf(stem, VOWELS) ?? 'e');
}

function plainForms(word: string, vowel: string, harmony: Harmony, isPerson: boolean): string[] {
  const lower = word.toLowerCase();
  const { narrow, wide, located } = harmony;
  // A family goes by its best known: Mirziýoýewler maşgalasy.
  const last = isPerson ? `l${wide}r` : located;
  const endings = [`d${wide}`, `d${wide}n`, `d${narrow}r`, last];
  const after = endings.map((ending) => word + ending);
  if (VOWELS.includes(lower.slice(-1))) return [...beforeVowelEndings(word, narrow), ...after];
  const isSingle = countOf(lower, VOWELS) === 1;
  const genitive =
    isSingle && 'ou'.includes(vowel) ? 'uň' : isSingle && 'öü'.includes(vowel) ? 'üň' : `${narrow}ň`;
  const voiced = isSingle ? undefined : VOICED.get(lower.slice(-1));
  const stems = voiced === undefined ? [word] : [word, word.slice(0, -1) + voiced];
  // The suffix -lyk is Turkmen in every word: Azatlygyň, never Azatlykyň.
  if (/l[yi]k$/.test(lower)) stems.shift();
  return [...stems.flatMap((stem) => [stem + genitive, stem + wide, stem + narrow]), ...after];
}

/**
 * Genitive, dative and accusative of a word in a vowel: -e becomes -ä, and the
 * dative puts -a and -ä in the place of -y and -i (Türkmenbaşa). In -a it is
 * the word itself.
 */
function beforeVowelEndings(word: string, y: string): string[] {
  const stem = word.slice(0, -1);
  const both = (base: string) => [`${base}n${y}ň`, `${base}n${y}`];
  switch (word.slice(-1).toLowerCase()) {
    case 'e':
      return [...both(`${stem}ä`), `${stem}ä`, ...both(word)];
    case 'y':
      return [...both(word), `${stem}a`];
    case 'i':
      return [...both(word), `${stem}ä`];
    default:
      return both(word);
  }
}

/** Letters whose names begin with their vowel (em, er): some write the genitive as after a consonant. */
const NAMED_BY_VOWEL = 'flmnrsh';

/**
 * Acronyms take the endings after a hyphen. The press wavers between the name
 * of the last letter (ŞHG-niň) and the word that it stands for, mostly a
 * possessive (TDG-nyň, for guramasynyň): both harmonies are given. Endings of a
 * single vowel are left out: a space is as good as a hyphen to recognition, and
 * «TAPI a reality» is English. The acronym before them is found all the same.
 */
export function turkmenAcronym(word: string): string[] {
  const cases = ['niň', 'ni', 'de', 'den', 'däki', 'nyň', 'ny', 'da', 'dan', 'daky'];
  const more = NAMED_BY_VOWEL.includes(word.slice(-1).toLowerCase()) ? ['iň', 'yň'] : [];
  return [...cases, ...more].map((ending) => `${word}-${ending}`);
}
