const NO_BREAK_SPACE = '\u00a0';

/**
 * Whether a text could be about the pack's region at all. Runs in the page on
 * every article of a listed site, so that the background sleeps through those
 * that hold no stem. Plain `includes` over the lower-cased text: on 400,000
 * characters a regular expression of the same stems takes twenty times as
 * long, and the fold table would have to be built in every page.
 *
 * @param stems parts of words, in lower case, as sites write them
 */
export function opensGate(text: string, stems: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return stems.some((stem) => lower.includes(stem) || lower.includes(stem.replaceAll(' ', NO_BREAK_SPACE)));
}
