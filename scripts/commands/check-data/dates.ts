/** Dates agree when they are the same as far as both say: 2019 and 2019-06-09 do. */
export function datesAgree(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

/** A partial date as a fraction of years, for telling which of several is nearest. */
export function inYears(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** The date of the list that lies nearest to `date`. */
export function nearest(date: string, dates: readonly string[]): string | undefined {
  const distance = (other: string) => Math.abs(inYears(other) - inYears(date));
  return dates.toSorted((a, b) => distance(a) - distance(b))[0];
}
