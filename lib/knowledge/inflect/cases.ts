/**
 * The five oblique cases of Russian, in the order of its grammars: genitive,
 * dative, accusative, instrumental, prepositional. Each is a list, because the
 * press writes some in two ways (Касым-Жомарта, Касыма-Жомарта).
 */
export type CaseForms = readonly [Forms, Forms, Forms, Forms, Forms];

type Forms = readonly string[];

export type Case = 0 | 1 | 2 | 3 | 4;

export function eachCase(formsOf: (oblique: Case) => Forms): CaseForms {
  return [formsOf(0), formsOf(1), formsOf(2), formsOf(3), formsOf(4)];
}

/** The same form in every case. */
export const unchanged = (text: string): CaseForms => eachCase(() => [text]);

/** Stem and five endings, one for each case. */
export function withEndings(stem: string, endings: readonly [string, string, string, string, string]) {
  return eachCase((oblique) => [stem + endings[oblique]]);
}

/** Words of one name put together again: case agrees, variants go with each other. */
export function joined(parts: readonly CaseForms[], separator: string): CaseForms {
  return eachCase((oblique) =>
    parts
      .map((part) => part[oblique])
      .reduce((whole, part) => whole.flatMap((left) => part.map((right) => left + separator + right))),
  );
}

/** Two ways to decline the same thing. */
export const either = (one: CaseForms, other: CaseForms): CaseForms =>
  eachCase((oblique) => [...one[oblique], ...other[oblique]]);

/** All forms, each once, the dictionary form left out. */
export function formsBeside(text: string, forms: CaseForms): string[] {
  const all = new Set(forms.flat());
  all.delete(text);
  return [...all];
}
