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

/** Whether a place is one of those that name a route: «the China-Kyrgyzstan-Uzbekistan railway». */
export function isInRoute({ lexicon }: NameIndex, text: string, start: number, end: number): boolean {
  // Most stand beside no hyphen: they need not be looked at.
  if (!/[-–]/.test(text.charAt(start - 1) + text.charAt(end))) return false;
  const { from, to } = within(text, start, end, LONGEST_ROUTE);
  const left = /(?:\p{Lu}\p{L}*[-–])+$/u.exec(text.slice(from, start))?.[0] ?? '';
  const right = /^(?:[-–]\p{Lu}\p{L}*)+/u.exec(text.slice(end, to))?.[0] ?? '';
  const places = (left + right).split(/[-–]/).length;
  if (places < FEWEST_PLACES) return false;
  const behind = /^[ \u00a0(][^.,;:!?]*/u.exec(text.slice(end + right.length, to))?.[0] ?? '';
  const words = tokenise(behind).slice(0, BEFORE_ROUTE + 1);
  return words.some(({ word }) => isListed(lexicon.routes, word));
}
