import { countLetters } from '@/lib/text/case.ts';

/** A date as somebody wrote it: no more is known than was written. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, a day that exists. */
  day: string;
  /** `HH:MM` or `HH:MM:SS`. */
  time: string | null;
  /** `Z` or `+05:00`. */
  offset: string | null;
}

/**
 * How month names begin, without accents, in English, French, German, Russian,
 * Kazakh, Kyrgyz, Uzbek, Tajik and Turkmen, in both alphabets where there are two.
 */
const MONTHS = [
  /^(?:jan|янв|yan[vw]|қаң|каң|qan)/,
  /^(?:fe[bvw]|фев|ақп|aqp)/,
  /^(?:mar|март|нау|naur|nayr)/,
  /^(?:apr|avr|апр|сәу|sau|say)/,
  /^(?:may|mai|ма[ия]$|мам|mam)/,
  /^(?:jun|juin|июн|мау|maus|mays|iyun)/,
  /^(?:jul|juil|июл|шілд|шилд|shil|iyul)/,
  /^(?:a[uvw]g|aout|авг|там|tam)/,
  /^(?:sep|sen|сен|қыр|кыркү|qyr)/,
  /^(?:o[ck]t|окт|қаз|qaz)/,
  /^(?:nov|noy|ноя|қар|qar)/,
  /^(?:de[czk]|дек|желт|jelt)/,
];

/** A word between day and month that says nothing: `23rd of`, `23-nji`, `1er`. */
const FILLER = /^(?:st|nd|rd|th|of|er|de|e|го|ое|nji|njy|инчи|чи|ші|шы)$/;

const OFFSETS: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  MSK: '+03:00',
  МСК: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CET: '+01:00',
  CEST: '+02:00',
  BST: '+01:00',
};

const two = (number: number | string) => String(number).padStart(2, '0');

/** The day, or null when the calendar has none such: 30 February rolls over. */
function toDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) ? text : null;
}

function toTime(hour: string, minute: string, second?: string, half?: string): string | null {
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return `${two(hours)}:${minute}${second === undefined ? '' : `:${second}`}`;
}

/** `+0500`, `+05`, `+5`, `GMT+5`, `EST` as `+05:00` or `Z`. */
function toOffset(text: string): string | null {
  const figures = /([+\-−])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!figures) return OFFSETS[text.toUpperCase()] ?? null;
  const [, sign, hours = '', minutes = '00'] = figures;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${two(hours)}:${minutes}`;
}

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:(?:T|\s+|,\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z\b|[+\-−]\d{2}:?\d{2}|[+\-−]\d{2}(?!\d))?)?/i;

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;

const SECONDS = /^1\d{9}(?:\d{3})?$/;

function fromParts(
  day: string | null,
  [hour, minute, second, offset]: readonly (string | undefined)[],
): WrittenDate | null {
  if (day === null) return null;
  const time = hour !== undefined && minute !== undefined ? toTime(hour, minute, second) : null;
  return { day, time, offset: time !== null && offset ? toOffset(offset) : null };
}

const CLOCK = /(?<![\d:])(\d{1,2})\s?(?::|h(?=\d))\s?(\d{2})(?::(\d{2}))?(?!\d)\s*([ap]\.?m\b)?/i;

const ZONE =
  /(?:(?:UTC|GMT)\s*)?[+\-−]\d{1,2}:?(?:\d{2})?(?!\d)|\b(?:UTC|GMT|MSK|EST|EDT|CET|CEST|BST|Z)\b|МСК/;

function clockIn(text: string): Pick<WrittenDate, 'time' | 'offset'> {
  const clock = CLOCK.exec(text);
  const time = clock && toTime(clock[1] ?? '', clock[2] ?? '', clock[3], clock[4]);
  if (!clock || !time) return { time: null, offset: null };
  const zone = ZONE.exec(text.slice(clock.index + clock[0].length));
  return { time, offset: zone ? toOffset(zone[0]) : null };
}

const FIGURES = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\.\d)/;

const YEAR_FIRST = /(?<!\d)(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)/;

/** Day first; with strokes only where the figures cannot mean both. */
function dayInFigures(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const parts = FIGURES.exec(text);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const isShort = parts[4]?.length === 2;
  if (isShort && parts[2] !== '.') return null;
  const year = Number(parts[4]) + (isShort ? 2000 : 0);
  if (parts[2] !== '/') return toDay(year, second, first);
  if (first > 12 || first === second) return toDay(year, second, first);
  return second > 12 ? toDay(year, first, second) : null;
}

/** Letters without their accents; й is и then, and Turkmen ý is y. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** A word in small letters or a figure: below U+00C0 and from U+2000 to U+2BFF stand spaces, marks and signs. */
const TOKEN = /(?:[a-z]|[^\0-\xbf\u2000-\u2bff])+|\d+/g;

/** How many words and figures from a month's name its year may stand. */
const YEAR_WITHIN = 5;

function dayInWords(text: string): string | null {
  const tokens = plain(text.replace(CLOCK, ' ')).match(TOKEN) ?? [];
  const isDay = (token: string | undefined) =>
    token !== undefined && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token);
  for (const [at, token] of tokens.entries()) {
    const month = MONTHS.findIndex((name) => name.test(token));
    if (month < 0) continue;
    let before: string | undefined = tokens[at - 1];
    for (let back = 2; back <= 3 && FILLER.test(before ?? ''); back++) before = tokens[at - back];
    const day = isDay(before) ? before : isDay(tokens[at + 1]) ? tokens[at + 1] : undefined;
    if (day === undefined) continue;
    let year: string | undefined;
    for (let away = 1; away <= YEAR_WITHIN && year === undefined; away++) {
      year = [tokens[at + away], tokens[at - away]].find((near) => /^(?:19|20)\d\d$/.test(near ?? ''));
    }
    const found = year === undefined ? null : toDay(Number(year), month + 1, Number(day));
    if (found !== null) return found;
  }
  return null;
}

/**
 * Reads a date in any of the forms that news sites write: ISO 8601 and near to
 * it, RFC 5322, seconds since 1970, figures, and words of the region's languages.
 * «Today» and «yesterday» are no dates.
 *
 * @returns null when there is none, or none that exists
 */
export function readDate(written: string): WrittenDate | null {
  const text = written.trim().slice(0, 200);
  if (SECONDS.test(text)) {
    const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
    return { day: instant.slice(0, 10), time: instant.slice(11, 19), offset: 'Z' };
  }
  const exact = ISO.exec(text) ?? COMPACT.exec(text);
  if (exact) {
    const [, year, month, day, ...rest] = exact;
    return fromParts(toDay(Number(year), Number(month), Number(day)), rest);
  }
  const day = dayInFigures(text) ?? dayInWords(text);
  return day === null ? null : { day, ...clockIn(text) };
}

/** Words that say of the date behind them that it is not the first. */
const LATER =
  /updated?|modified|last\s+edit|обновл|измен[её]н|жаңарт|жаңылан|yangilan|янгилан|навсозӣ|täzelen|mis? à jour|aktualisiert/i;

/** How many letters a line may hold beside its date, with and without a class that speaks of dates. */
const BESIDE = { named: 70, unnamed: 30 } as const;

/**
 * Reads a line that stands beside a headline and is little else than a date.
 *
 * @param isNamed whether its element's class speaks of dates
 */
export function readDateLine(
  line: string,
  isNamed: boolean,
): { published: WrittenDate | null; modified: WrittenDate | null } {
  const letters = countLetters(line);
  const none = { published: null, modified: null };
  if (letters > (isNamed ? BESIDE.named : BESIDE.unnamed)) return none;
  const later = LATER.exec(line);
  if (!later) return { published: readDate(line), modified: null };
  return { published: readDate(line.slice(0, later.index)), modified: readDate(line.slice(later.index)) };
}

/** The date in ISO 8601, to the precision in which it was written. */
export function toIso({ day, time, offset }: WrittenDate): string {
  return time === null ? day : `${day}T${time}${offset ?? ''}`;
}

const IN_PATH = /(?:^|[/_-])((?:19|20)\d\d)(?:([/_-])(\d{2})\2(\d{2})|(\d{2})(\d{2}))(?=[/_.-]|$)/;

/** `/2019/11/23/`, `/2019-11-23/` or `/20191123/` in an address; a month alone is no date. */
export function dayInPath(path: string): string | null {
  const parts = IN_PATH.exec(path);
  if (!parts) return null;
  return toDay(Number(parts[1]), Number(parts[3] ?? parts[5]), Number(parts[4] ?? parts[6]));
}
