import type { PartialDate } from '@/lib/knowledge/partial-date.ts';
import type { CardText } from '@/lib/catalogues.ts';

/**
 * A partial date in words, no more exact than it is: «2018», «March 2018».
 * After a preposition Russian declines the month: «март», but «с марта».
 */
export function formatDate(date: PartialDate, language: string, afterPreposition = false): string {
  const [year, month = '01', day = '01'] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length > 4) options.month = date.length > 7 ? 'short' : 'long';
  // Intl declines a month only beside a day, which is then taken off again.
  const isDeclined = afterPreposition && date.length === 7;
  if (date.length > 7 || isDeclined) options.day = 'numeric';
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // British order, or en alone would give the American one.
  const locale = language === 'en' ? 'en-GB' : language;
  const words = new Intl.DateTimeFormat(locale, options).format(instant);
  return isDeclined ? words.replace(/^1 /, '') : words;
}

/** When a claim held. An end that is not known is said to be not known. */
export function formatPeriod(
  start: PartialDate | undefined,
  end: string | undefined,
  text: CardText,
): string {
  const declined = (date: PartialDate) => formatDate(date, text.language, true);
  const from = start === undefined ? undefined : formatDate(start, text.language);
  if (end === undefined) return from ?? text('date.undated');
  if (end === 'ongoing') return start ? text('date.since', { date: declined(start) }) : text('date.undated');
  if (end === 'unknown') return from ? text('date.lastKnown', { date: from }) : text('date.undated');
  const to = formatDate(end, text.language);
  if (!from) return text('date.until', { date: declined(end) });
  return from === to ? from : `${from} – ${to}`;
}
