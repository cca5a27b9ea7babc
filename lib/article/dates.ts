import type { Found, Origin, Refuse, Refused } from './found.ts';
import { readDate, toIso, type WrittenDate } from './written-date.ts';
import { offsetAt } from './zone.ts';

export interface DateClaim {
  value: string;
  from: Origin;
  /** When it was read already. */
  date?: WrittenDate | null;
}

/** Before it there was no news on the web to speak of; such dates are of systems that count from 1970. */
const EARLIEST = '1995';

const DAY = 24 * 60 * 60 * 1000;

/** The moment, or the earliest that it can be when no zone is known. */
function momentOf({ day, time, offset }: WrittenDate): number {
  return Date.parse(`${day}T${time ?? '00:00'}${offset ?? 'Z'}`);
}

function inZone(date: WrittenDate, zone: string | undefined): WrittenDate {
  if (zone === undefined || date.time === null || date.offset !== null) return date;
  return { ...date, offset: offsetAt(`${date.day}T${date.time}`, zone) };
}

/** More is known by `other`, and nothing else: the same day, or the same clock with its zone. */
function refines(date: WrittenDate, other: WrittenDate): boolean {
  if (date.day !== other.day) return false;
  if (date.time === null) return other.time !== null;
  return date.offset === null && other.offset !== null && date.time.slice(0, 5) === other.time?.slice(0, 5);
}

/**
 * The first date that can be believed, with the hour and zone that a later claim
 * adds to it.
 *
 * @param claims in the order of trust
 * @param zone the outlet's, for a clock without one
 */
export function decideDate(
  field: 'published' | 'modified',
  claims: readonly DateClaim[],
  zone: string | undefined,
  now: number,
  refuse: Refuse,
): { found: Found<string>; moment: number } | null {
  let best: { date: WrittenDate; from: Origin } | null = null;
  for (const claim of claims) {
    const { value, from } = claim;
    const date = claim.date === undefined ? readDate(value) : claim.date;
    const no = (reason: Refused['reason']) => refuse({ field, value, from, reason });
    if (date === null) {
      no('no-date');
    } else if (date.day < EARLIEST) {
      no('too-long-ago');
    } else if (momentOf(date) > now + DAY) {
      no('in-the-future');
    } else if (best === null) {
      best = { date, from };
    } else if (refines(best.date, date)) {
      best = { date, from: best.from };
    }
  }
  if (best === null) return null;
  const date = inZone(best.date, zone);
  return { found: { value: toIso(date), from: best.from }, moment: momentOf(date) };
}
