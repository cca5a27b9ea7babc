/**
 * Dates of the pack: `2018`, `2018-03` or `2018-03-13`, proleptic Gregorian.
 * How much is known is said by the shape alone, so that a date and its
 * precision cannot contradict each other (ISO 8601-1 reduced precision).
 */
export type PartialDate = string;

export type Precision = 'day' | 'month' | 'year';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** True for a date that exists: 2019-02-30 does not. */
export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  const days = daysIn(Number(year), Number(month));
  if (days === 0) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= days);
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day that the date may mean, as `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date may mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const year = date.slice(0, 4);
  const month = date.length === 7 ? date.slice(5, 7) : '12';
  const day = String(daysIn(Number(year), Number(month))).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

/** True when `end` lies before `start` whatever the unknown days are. */
export function endsBeforeStart(start: PartialDate, end: PartialDate): boolean {
  return latestDay(end) < earliestDay(start);
}
