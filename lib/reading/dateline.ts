import { isSmallAt } from '@/lib/text/case.ts';

/** What may stand between the place and the dash: «(AP)», «, 12 ноября. /КазТАГ/». */
const UP_TO_DASH = /^[^!?\n—–]{0,40}?(?:\s--?\s|\s?[—–])/;

/** Two words in small letters: a sentence, not a day and an agency. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    const small = [isSmallAt(word, word.length - 2), isSmallAt(word, word.length - 1)];
    return [...small, isSmallAt(next, 0), isSmallAt(next, 1)].every(Boolean);
  });
}

/**
 * Whether a name is the place in a dateline («ASTANA – », «Душанбе, 20 октября
 * /Авеста/ — »): where an article was sent from, which is not what it is about.
 *
 * @param opening the first block of the body, UTF-16 offsets
 */
export function isDateline(
  text: string,
  opening: { start: number; end: number } | undefined,
  name: { start: number; end: number },
): boolean {
  if (!opening || name.start !== opening.start) return false;
  const [between] = UP_TO_DASH.exec(text.slice(name.end, opening.end)) ?? [];
  return between !== undefined && !isSentence(between);
}
