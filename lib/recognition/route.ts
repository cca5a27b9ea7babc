import { isCapitalAt } from '@/lib/text/case.ts';
import { isListed } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { within } from './surroundings.ts';
import { tokenise } from './tokenise.ts';

/** A route is named by no more than so many UTF-16 units on each side of one of its ends. */
const LONGEST_ROUTE = 80;

/** Two places are what lies at both ends («the Kyrgyzstan-Tajikistan border»); more are a name. */
const FEWEST_PLACES = 3;

/** So many words may part the places from what they name: «(CKU) gas». */
const BEFORE_ROUTE = 2;

const HYPHEN = /[–-]/;

/** Words and the hyphens that join them to what stands behind. */
const JOINED_BEFORE = /(?:[^\s“”«»"(),.;:!?/–-]+[–-])+$/;

/** Hyphens and the words that they join to what stands before. */
const JOINED_BEHIND = /^(?:[–-][^\s“”«»"(),.;:!?/–-]+)+/;

/** Whether a place is one of those that name a route: «the China-Kyrgyzstan-Uzbekistan railway». */
export function isInRoute({ lexicon }: NameIndex, text: string, start: number, end: number): boolean {
  // Most stand beside no hyphen: they need not be looked at.
  if (!/[-–]/.test(text.charAt(start - 1) + text.charAt(end))) return false;
  const { from, to } = within(text, start, end, LONGEST_ROUTE);
  const left = capitalised((JOINED_BEFORE.exec(text.slice(from, start))?.[0] ?? '').split(HYPHEN).reverse());
  const right = capitalised((JOINED_BEHIND.exec(text.slice(end, to))?.[0] ?? '').split(HYPHEN));
  if (left.length + right.length + 1 < FEWEST_PLACES) return false;
  const goesTo = right.reduce((at, word) => at + 1 + word.length, end);
  const behind = /^[ \u00a0(][^.,;:!?]*/.exec(text.slice(goesTo, to))?.[0] ?? '';
  const words = tokenise(behind).slice(0, BEFORE_ROUTE + 1);
  return words.some(({ word }) => isListed(lexicon.routes, word));
}

/** The words next to a place, nearest first, as far as they have capitals; what lies before the first hyphen is none. */
function capitalised([, ...words]: readonly string[]): string[] {
  const small = words.findIndex((word) => !isCapitalAt(word, 0));
  return small < 0 ? words : words.slice(0, small);
}
