import type { Country } from '@/lib/knowledge/schema.ts';
import { folded } from './names.ts';

/**
 * One office under the names that the pack and the data give it. Applied to
 * folded text, in this order.
 */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bthe /g, ''],
  [/\b(?:chairman|chairperson|chairwoman|speaker)\b/g, 'chair'],
  [/\bdefense\b/g, 'defence'],
  [/\blabor\b/g, 'labour'],
  [/^foreign minister\b/, 'minister of foreign affairs'],
  [/^minister for\b/, 'minister of'],
  [/\binterior\b/g, 'internal affairs'],
  [/\bjogorku kenesh\b|\bparliament of kyrgyzstan\b/g, 'supreme council'],
  [/\bmejlis\b/g, 'assembly'],
  [/\bmajlisi milli\b/g, 'national assembly'],
  [/^akim\b/, 'mayor'],
  [/^deputy of\b/, 'member of'],
];

const COUNTRY_NAMES: Readonly<Record<Country, string>> = {
  kz: 'kazakhstan',
  kg: 'kyrgyzstan',
  tj: 'tajikistan',
  tm: 'turkmenistan',
  uz: 'uzbekistan',
};

/** What may follow the office in a value without making it another one. */
const GOES_ON = /^(?:and|for|under|in|at|until|since|from)\b/;

function plain(text: string): string {
  return SAME.reduce((result, [from, to]) => result.replace(from, to), folded(text));
}

/** "Chairman of the Cabinet of Ministers (Prime Minister)" is two names of one office. */
export function officeNames(position: string, country: Country): string[] {
  return position
    .split(/[(),]/u)
    .map((name) => plain(name).replace(new RegExp(` of ${COUNTRY_NAMES[country]}$`), ''))
    .filter((name) => name !== '');
}

/**
 * True when the value of a claim begins with the office and means this
 * country's: not a deputy's, not an acting one's, not that of the Kazakh SSR.
 */
export function namesOffice(value: string, offices: readonly string[], country: Country): boolean {
  const withoutGloss = value.replace(/ \(\p{L}+\)/gu, '');
  const head = plain(withoutGloss.split(/[,;:(—–]/u)[0] ?? '');
  return offices.some((office) => {
    if (head === office) return true;
    if (!head.startsWith(`${office} `)) return false;
    const rest = head.slice(office.length + 1).replace(/^of (?:independent )?/, 'of ');
    return (
      rest === `of ${COUNTRY_NAMES[country]}` ||
      rest.startsWith(`of ${COUNTRY_NAMES[country]} `) ||
      GOES_ON.test(rest)
    );
  });
}
