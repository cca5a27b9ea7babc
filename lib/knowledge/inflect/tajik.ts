/**
 * Tajik has no cases: a name takes the izafa -и before what qualifies it
 * (Тоҷикистони соҳибистиқлол) and the object's -ро. A final ӣ is written и
 * before an ending (Кабирии, Кабириро). Acronyms take both after a hyphen.
 */

export function tajikForms(word: string): string[] {
  const stem = word.endsWith('ӣ') ? `${word.slice(0, -1)}и` : word;
  // Миллии has its izafa already.
  return stem.endsWith('ии') && stem === word ? [`${stem}ро`] : [`${stem}и`, `${stem}ро`];
}

export const tajikAcronym = (word: string): string[] => [`${word}-и`, `${word}-ро`];
