/**
 * Names that end in a possessive of the third person («party of …»), after
 * which the cases have an н: партиясына, облусунда, Mejlisiniň.
 */

/** The letters in which it ends, by language and script. */
const ENDING: Readonly<Record<string, RegExp>> = {
  'kk-Cyrl': /[ыі]$/,
  'kk-Latn': /[yi]$/,
  // Not the verbal nouns in -уу and -үү (атышуу).
  'ky-Cyrl': /[ыи]$|(?:^|[^у])у$|(?:^|[^ү])ү$/,
  'tk-Latn': /[yi]$/,
  'kaa-Cyrl': /[ыи]$/,
  'kaa-Latn': /[ıi]$/,
};

/**
 * The last word of a name of several is a possessive when it is a common noun,
 * which a small letter shows (not аль-Ислами); of those that are written with a capital, these.
 */
const CAPITALISED = new Set(
  `республикасы мәжілісі кеңесі партиясы радиосы кеңеши жыйыны respublikasy respublikası eriktileri
  tandaýy ūıymy partiasy partiýasy partiyasy radiosy maslahaty mejlisi geňeşi`.split(/\s+/),
);

/** Single words that hold one: елбасы is ел and бас. */
const COMPOUNDS = new Set(['елбасы', 'elbasy']);

export type EndsIn = 'possessive' | 'plain' | 'unclear';

export function endsInPossessive(text: string, script: string): EndsIn {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (COMPOUNDS.has(text.toLowerCase())) return 'possessive';
  if (last === text || !ENDING[script]?.test(last)) return 'plain';
  if (CAPITALISED.has(last.toLowerCase()) || /^\p{Ll}[^-]*$/u.test(last)) return 'possessive';
  return 'unclear';
}
