import { SOFT } from './gap.ts';
import type { Mention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { tokenise } from './tokenise.ts';

/**
 * A slip in a given name beside a right surname: «Nursultant Nazarbayev» is one
 * mention of that person, whole. By rule, for every name of the pack, so that
 * no alias need be kept for a misprint.
 */

/** UTF-16 units before a surname in which its given names stand. */
const BEFORE = 60;

/** A given name shorter than this is too easily another one: Ali, Aly, Ala. */
const SHORTEST = 5;

/** True when one letter put in, left out, changed or swapped makes `a` into `b`. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwap =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isSwap || short.slice(at + 1) === long.slice(at + 1);
}

/** Widens a mention by a bare surname over the misspelt given name before it. */
export function widenOverSlip(index: NameIndex, text: string, mention: Mention, from: number): void {
  const givens = index.givenNames[mention.entity];
  if (!givens) return;
  const start = Math.max(from, mention.start - BEFORE);
  const tokens = tokenise(text.slice(start, mention.end));
  const surname = tokens.pop();
  if (!surname || surname.gap !== SOFT || start + surname.start !== mention.start) return;
  for (const given of givens) {
    const count = given.split(' ').length;
    const own = tokens.slice(-count);
    const first = own[0];
    if (!first || own.length < count || own.slice(1).some((token) => token.gap !== SOFT)) continue;
    const isName = /^\p{Lu}/u.test(text.slice(start + first.start));
    if (given.length < SHORTEST || !isName || !isOneSlipAway(own.map(({ word }) => word).join(' '), given))
      continue;
    mention.start = start + first.start;
    mention.confidence = Math.min(mention.confidence, 0.9);
    mention.why = { code: 'slip' };
    // Whoever else bears the surname has not this given name.
    mention.alternatives = [];
    return;
  }
}
