import * as v from 'valibot';
import { isPartialDate } from '@/lib/knowledge/partial-date.ts';
import { COUNTRIES } from '@/lib/knowledge/schema.ts';

/** The columns that we compare, of each file of the reference data. */

const cell = v.pipe(v.string(), v.trim());

/** An empty cell says nothing; it is never "no" or "not yet". */
const optional = <T>(schema: v.GenericSchema<string, T>) =>
  v.pipe(
    cell,
    v.transform((text) => (text === '' ? undefined : text)),
    v.optional(schema),
  );

const item = optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'is not a Wikidata item')));
const date = optional(v.pipe(v.string(), v.check(isPartialDate, 'is not a date')));
const year = optional(v.pipe(v.string(), v.regex(/^\d{4}$/, 'is not a year')));
const degrees = v.pipe(cell, v.regex(/^-?\d+(?:\.\d+)?$/, 'is not a number of degrees'), v.transform(Number));

const list = (separator: RegExp) =>
  v.pipe(
    cell,
    v.transform((text) => text.split(separator).flatMap((part) => part.trim() || [])),
  );

const THREE_LETTERS: Readonly<Record<string, string>> = {
  kaz: 'kz',
  kgz: 'kg',
  tjk: 'tj',
  tkm: 'tm',
  uzb: 'uz',
};

/** Two letters or three, in either case. */
const country = v.pipe(
  cell,
  v.toLowerCase(),
  v.transform((code) => THREE_LETTERS[code] ?? code),
  v.picklist(COUNTRIES, 'is not a country of the region'),
);

export const officeholderRow = v.object({
  country,
  qid: item,
  person: cell,
  position: cell,
  start: date,
  end: date,
  gender: optional(v.picklist(['male', 'female'])),
  birth: date,
  death: date,
  enwiki: cell,
});

export const personNamesRow = v.object({ qid: item, names: list(/\|/) });

export const partyRow = v.object({
  country,
  wikidata: item,
  name_en: cell,
  name: cell,
  name_native: cell,
  year_founded_wp: year,
  year_dissolved_wp: year,
});

export const companyRow = v.object({ wikidata: item, name: cell, countries: country, forms: list(/\|/) });

export const wofRow = v.object({
  qa: cell,
  placetype: v.picklist(['country', 'region', 'county', 'locality']),
  country,
  name: cell,
  wikidata: item,
  lat: degrees,
  lon: degrees,
  /** 1 yes, 0 no, -1 not known. */
  is_current: v.picklist(['1', '0', '-1']),
  name_en: cell,
  name_ru: cell,
  name_kk: cell,
  name_ky: cell,
  name_tg: cell,
  name_tk: cell,
  name_uz: cell,
});

export const naturalEarthRow = v.object({
  name: cell,
  namealt: cell,
  country,
  lat: degrees,
  lon: degrees,
  wikidata: item,
  name_en: cell,
  name_ru: cell,
});

export const countryNamesRow = v.object({
  locale: cell,
  KZ: cell,
  KG: cell,
  TJ: cell,
  TM: cell,
  UZ: cell,
  central_asia_143: cell,
});

const government = v.object({
  Capital: v.object({ name: cell }),
  'Executive branch': v.object({ 'chief of state': cell, 'head of government': cell }),
});

export const factbook = v.object({
  KZ: government,
  KG: government,
  TJ: government,
  TM: government,
  UZ: government,
});

export type CountryNamesRow = v.InferOutput<typeof countryNamesRow>;
export type Factbook = v.InferOutput<typeof factbook>;
