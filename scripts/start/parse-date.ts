const months = [
  ['january', 'jan', 'января'],
  ['february', 'feb', 'февраля'],
  ['march', 'mar', 'марта'],
  ['april', 'apr', 'апреля'],
  ['may', 'мая'],
  ['june', 'jun', 'июня'],
  ['july', 'jul', 'июля'],
  ['august', 'aug', 'августа'],
  ['september', 'sept', 'sep', 'сентября'],
  ['october', 'oct', 'октября'],
  ['november', 'nov', 'ноября'],
  ['december', 'dec', 'декабря'],
] as const;

const before = String.raw`(?:(?:published|posted|опубликовано)\s*(?:on|:)?\s*)?(?:\p{L}+day,\s*)?`;
// A time of day may follow, with whatever a site sets between.
const after = String.raw`(?:\s*(?:г\.?|года))?(?:\s*[,|·–-]?\s*(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20})?`;
const iso = new RegExp(
  String.raw`^${before}(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T\S*)?${after}$`,
  'iu',
);
const dayFirst = new RegExp(
  String.raw`^${before}(?<day>\d{1,2})\s+(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})${after}$`,
  'iu',
);
const monthFirst = new RegExp(
  String.raw`^${before}(?<name>\p{L}+)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})${after}$`,
  'iu',
);

function monthNumber(name: string): number {
  return months.findIndex((names) => names.some((known) => known === name.toLowerCase())) + 1;
}

/** The date, YYYY-MM-DD, of a line that holds a date of publication and nothing else; undefined otherwise. */
export function parseDateLine(line: string): string | undefined {
  const groups = (iso.exec(line) ?? dayFirst.exec(line) ?? monthFirst.exec(line))?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups['year']);
  const month = groups['name'] === undefined ? Number(groups['month']) : monthNumber(groups['name']);
  const day = Number(groups['day']);
  const date = new Date(Date.UTC(year, month - 1, day));
  // A date that does not exist, such as 31 February, comes out as another.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
