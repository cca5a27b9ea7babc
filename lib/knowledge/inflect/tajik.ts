/**
 * Tajik has no cases: a name takes the izafa -и before what qualifies it
 * (Тоҷикистони соҳибистиқлол), the object's -ро, and the «and» that is written
 * together with the first of two (Тоҷикистону Қирғизистон). Never two of them
 * at once, so the set stays small. A final ӣ is written и before an ending
 * (Кабирии, Кабириро).
 *
 * Left out because news hardly has them on names: -е before a clause, -аст,
 * the possessive -амон. The adjective in -ӣ (тоҷикистонӣ) is another word.
 */

const VOWEL = /[аоуӯиеёэюя]$/i;

/** The surnames that stand for a family (Каримовҳо); with an ending after that they are too rare to store. */
const SURNAME = /[оеё]в$/;

export function tajikForms(word: string): string[] {
  const stem = word.endsWith('ӣ') ? `${word.slice(0, -1)}и` : word;
  // Миллии has its izafa already, and what is qualified is not yet at its end.
  if (stem === word && stem.endsWith('ии')) return [`${stem}ро`];
  const plural = SURNAME.test(word) ? [`${word}ҳо`] : [];
  return [`${stem}и`, `${stem}ро`, ...joinedByAnd(stem), ...plural];
}

/**
 * Acronyms: the spelling rules want a hyphen before what is added, and the
 * press does not always write it (КДАМ-ро, КДАМро).
 */
export function tajikAcronym(word: string): string[] {
  const and = VOWEL.test(word) ? ['ву', 'ю'] : ['у'];
  return ['-', ''].flatMap((hyphen) => ['и', 'ро', ...and].map((ending) => word + hyphen + ending));
}

/** The rules have -ву after a vowel, older and freer writers -ю; й melts into the latter. */
function joinedByAnd(stem: string): string[] {
  if (stem.endsWith('й')) return [`${stem.slice(0, -1)}ю`];
  return VOWEL.test(stem) ? [`${stem}ву`, `${stem}ю`] : [`${stem}у`];
}
