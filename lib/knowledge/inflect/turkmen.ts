import { countOf, lastOf, type Nature } from './letters.ts';

/**
 * Case endings of Turkmen. Back and front by the last vowel; a rounded
 * genitive only after a single syllable (Oşuň); no assimilation in -da, -dan.
 * Before a vowel final k, p, t, ç of longer words are written g, b, d, j
 * (Bişkegiň); foreign names are left as they are by some: both are given.
 */

const BACK = 'aouy';
const VOWELS = `${BACK}äeiöü`;

const VOICED = new Map(Object.entries({ k: 'g', p: 'b', t: 'd', ç: 'j' }));

export function turkmenForms(word: string, { isPossessive, isPerson }: Nature): string[] {
  const lower = word.toLowerCase();
  const vowel = lastOf(lower, VOWELS);
  if (vowel === undefined) return [];
  const isBack = BACK.includes(vowel);
  const [y, a] = isBack ? ['y', 'a'] : ['i', 'e'];
  const located = isPerson ? [] : [isBack ? 'daky' : 'däki'];
  if (isPossessive) {
    const endings = [
      `n${y}ň`,
      `n${a}`,
      `n${y}`,
      `nd${a}`,
      `nd${a}n`,
      ...located.map((ending) => `n${ending}`),
    ];
    return endings.map((ending) => word + ending);
  }
  const after = [`d${a}`, `d${a}n`, ...located].map((ending) => word + ending);
  if (VOWELS.includes(lower.slice(-1))) return [...beforeVowelEndings(word, y), ...after];
  const isSingle = countOf(lower, VOWELS) === 1;
  const genitive =
    isSingle && 'ou'.includes(vowel) ? 'uň' : isSingle && 'öü'.includes(vowel) ? 'üň' : `${y}ň`;
  const voiced = isSingle ? undefined : VOICED.get(lower.slice(-1));
  const stems = voiced === undefined ? [word] : [word, word.slice(0, -1) + voiced];
  return [...stems.flatMap((stem) => [stem + genitive, stem + a, stem + y]), ...after];
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
