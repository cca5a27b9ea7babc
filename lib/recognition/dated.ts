import { isListed } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { tokenise } from './tokenise.ts';

/** «November 25, 2002 » is no longer, in UTF-16 units. */
const LONGEST_DATE = 20;

/** What stands between the parts of a date: «November 25, 2002», «2021–22». */
const BETWEEN = /^(?:, |[-–])$/;

/** A day has one digit or two, and a year four. */
const NUMBER = /^(?:\d{1,2}|\d{4})$/;

/**
 * Where a name begins with the date that stands before it: «the October 2020
 * unrest», «2022 GBAO crackdown». What happened is called by its date too, and no
 * list of names holds every way to give one.
 */
export function withDate({ lexicon }: NameIndex, text: string, start: number): number {
  const from = Math.max(0, start - LONGEST_DATE);
  const before = text.slice(from, start);
  let begins = start;
  for (const { word, start: at, end } of tokenise(before).reverse()) {
    const gap = text.slice(from + end, begins);
    const isNext = gap === ' ' || (begins < start && BETWEEN.test(gap));
    const isDate = NUMBER.test(word) || isListed(lexicon.months, word);
    // A word cut in two by the edge of the window is none.
    if (!isNext || !isDate || (at === 0 && from > 0)) break;
    begins = from + at;
  }
  // A number alone is a year or a count: «12 Zheltoqsan events».
  return /^\d{1,2} $/.test(text.slice(begins, start)) ? start : begins;
}

/** Whether a date before an event is that of another: «the 2023 constitutional referendum» is not that of 2026. */
export function isOfOtherYear(date: string, { first, last }: { first: number; last: number }): boolean {
  const [, from, to] = /(\d{4})(?:[-–](\d{2,4}))?/.exec(date) ?? [];
  if (from === undefined) return false;
  // «2021–22» ends in 2022.
  const until = to === undefined ? from : `${from.slice(0, -to.length)}${to}`;
  return Number(until) < first || Number(from) > last;
}
