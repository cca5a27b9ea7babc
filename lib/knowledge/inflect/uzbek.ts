import type { Nature } from './letters.ts';

/**
 * Endings of Uzbek: without harmony, and the same after a possessive. Only the
 * dative changes, to -ka after k and -qa after q, and there the press wavers
 * (Bishkekka, Bishkekga). Acronyms are written together with their endings
 * (DXXning).
 *
 * Left out, because news hardly has them: -mi, -cha, -siz, -niki, -dagilar,
 * cases after -lik and -lar. A stem never changes before these endings: k
 * and q soften only before a possessive, which names of places and people do
 * not take.
 */
interface Endings {
  genitive: string;
  /** Accusative, locative, ablative. */
  cases: readonly string[];
  dative: string;
  /** The dative of words in k and in q. */
  afterK: readonly [last: string, dative: string];
  afterQ: readonly [last: string, dative: string];
  /** «Who is in», of anything but persons. */
  located: string;
  /** «As far as» follows the dative: Toshkentgacha, Bishkekkacha. */
  limit: string;
  /** «Of that place»: a small letter within a sentence, a capital where one begins. */
  dweller: string;
  /** The family, and «such as he». */
  ofPersons: readonly string[];
  /** A country's body, by what its last letter stands for: qoʻmita, xizmat, vazirlik, partiya. */
  body: RegExp;
  possessive: string;
}

const LATIN: Endings = {
  genitive: 'ning',
  cases: ['ni', 'da', 'dan'],
  dative: 'ga',
  afterK: ['k', 'ka'],
  afterQ: ['q', 'qa'],
  located: 'dagi',
  limit: 'cha',
  dweller: 'lik',
  ofPersons: ['lar', 'dek'],
  body: /^[A-Z]{2,}[QXVP]$/,
  possessive: 'si',
};

const CYRILLIC: Endings = {
  genitive: 'нинг',
  cases: ['ни', 'да', 'дан'],
  dative: 'га',
  afterK: ['к', 'ка'],
  afterQ: ['қ', 'қа'],
  located: 'даги',
  limit: 'ча',
  dweller: 'лик',
  ofPersons: ['лар', 'дек'],
  body: /^\p{Lu}{2,}[ҚХВП]$/u,
  possessive: 'си',
};

export const uzbekLatinForms = (word: string, nature?: Nature): string[] => forms(word, LATIN, nature);

export const uzbekCyrillicForms = (word: string, nature?: Nature): string[] => forms(word, CYRILLIC, nature);

/** @param nature none of an acronym */
function forms(word: string, endings: Endings, nature?: Nature): string[] {
  const { genitive, cases, located, limit, dweller, possessive } = endings;
  const datives = dativesOf(word, endings);
  const added = [genitive, ...datives, ...cases];
  if (nature?.isPerson === true) added.push(...endings.ofPersons);
  else added.push(located);
  if (nature?.isPerson === false && isProperNoun(word)) {
    added.push(datives[0] + limit);
    if (!word.endsWith(dweller)) added.push(dweller);
  }
  // Two countries' committees have one acronym, so the country stands before it: Qirgʻiziston MXDQsi.
  if (!nature && endings.body.test(word)) {
    added.push(...['', genitive, endings.dative, ...cases].map((ending) => possessive + ending));
  }
  return added.map((ending) => word + ending);
}

function dativesOf(word: string, { dative, afterK, afterQ }: Endings): [string, ...string[]] {
  const last = word.slice(-1).toLowerCase();
  const own = [afterK, afterQ].find(([letter]) => letter === last)?.[1];
  return own === undefined ? [dative] : [own, dative];
}

/** Not the noun that ends «Ozodlik radiosi», an initialism such as OʻzLiDeP, or Kun.uz. */
const isProperNoun = (word: string) => /^\p{Lu}[^\p{Lu}.]+(?:-\p{Lu}[^\p{Lu}.]+)?$/u.test(word);
