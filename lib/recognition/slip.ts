/**
 * A slip in a given name beside a right surname: «Nursultant Nazarbayev» is one
 * mention of that person, whole. By rule, for every name of the pack, so that
 * no alias need be kept for a misprint.
 */

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
