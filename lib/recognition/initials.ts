import { isCapitalAt, isLetterAt, isSmallAt, isWordAt } from '@/lib/text/case.ts';

/*
 * Initials beside a surname, one to three of them, with spaces and hyphens
 * between: «К.-Ж. Токаев», «Sh.M. Mirziyoyev», «Назарбаев Н. А.».
 */

/** So many UTF-16 units initials take at most. */
const LONGEST = 14;

/** A person has no more of them. */
const MOST = 3;

/** An initial has so many small letters at most: Yu., Dzh.; behind a surname one, or it is the next word. */
const SMALL = { before: 2, behind: 1 };

const VOWELS = 'AEIOUАЕИОУЫЭЮЯ';

const isSpaceAt = (text: string, at: number) => text.charAt(at) === ' ' || text.charAt(at) === '\u00a0';

/** Where the initials begin that end at an offset; null where none do. UTF-16 offsets. */
export function initialsBefore(text: string, end: number): number | null {
  const least = Math.max(0, end - LONGEST);
  let found: number | null = null;
  for (let count = 0, at = end; count < MOST; count++) {
    const start = startOfInitial(text, at, least);
    if (start === null) break;
    if (start === least || !isWordAt(text, start - 1)) found = start;
    at = start;
  }
  return found;
}

function startOfInitial(text: string, end: number, least: number): number | null {
  let at = end;
  if (text.charAt(at - 1) === '-') at--;
  if (isSpaceAt(text, at - 1)) at--;
  if (text.charAt(--at) !== '.') return null;
  for (let small = 0; small < SMALL.before && isSmallAt(text, at - 1); small++) at--;
  return at > least && isCapitalAt(text, at - 1) ? at - 1 : null;
}

/** Where the initials end that stand behind an offset and a space; null where none do. UTF-16 offsets. */
export function initialsBehind(text: string, start: number): number | null {
  if (!isSpaceAt(text, start)) return null;
  const most = Math.min(text.length, start + LONGEST);
  let found: number | null = null;
  for (let count = 0, at = start + 1; count < MOST; count++) {
    const stop = stopOfInitial(text, at);
    if (stop === null || stop > most) break;
    at = stop;
    if (at < most && isSpaceAt(text, at)) at++;
    if (at < most && text.charAt(at) === '-') at++;
    // «K. Tokayev»: a word may follow behind a space, not without one.
    if (at > stop || at === most || !isLetterAt(text, at)) found = stop;
  }
  return found;
}

function stopOfInitial(text: string, start: number): number | null {
  if (!isCapitalAt(text, start)) return null;
  let at = start + 1;
  if (isSmallAt(text, at)) at += SMALL.behind;
  return text.charAt(at) === '.' ? at + 1 : null;
}

/** «St.» behind a surname is no initial of anybody's. */
export function isOneLetter(initials: string): boolean {
  return isCapitalAt(initials, 0) && initials.charAt(1) === '.';
}

/**
 * «…in Osh. Tokayev»: a short name may end the sentence before. An initial of
 * two letters stands for one sound (Sh., Дж., Yu.), one of three is seldom.
 */
export function mayEndSentence(initials: string): boolean {
  const stop = initials.indexOf('.');
  if (initials.length !== stop + 2 || !isSpaceAt(initials, stop + 1)) return false;
  const isLong = stop === 3 && isCapitalAt(initials, 0) && isSmallAt(initials, 2);
  const isShort = stop === 2 && VOWELS.includes(initials.charAt(0));
  return (isLong || isShort) && isSmallAt(initials, 1);
}
