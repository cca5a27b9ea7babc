import { compareSpelling } from './compare-places.ts';
import type { Finding } from './finding.ts';
import type { Reference } from './reference.ts';
import type { CountryNamesRow } from './row-schemas.ts';
import type { Subject } from './subject.ts';

const LANGUAGES = new Set(['kk', 'ky', 'tg', 'tk', 'uz', 'ru', 'en']);

/** Names of the five countries, and of the region, in the languages of the region. */
export function compareCountry(subject: Subject, { countryNames }: Reference): Finding[] {
  const nameIn = columnOf(subject);
  if (nameIn === undefined) return [];
  return countryNames.flatMap((row) => {
    const says = nameIn(row);
    return LANGUAGES.has(row.locale) && says !== ''
      ? [compareSpelling(subject, row.locale, [says], 'country_names_cldr.csv')]
      : [];
  });
}

const COLUMNS = { kz: 'KZ', kg: 'KG', tj: 'TJ', tm: 'TM', uz: 'UZ' } as const;

function columnOf({ entity }: Subject): ((row: CountryNamesRow) => string) | undefined {
  const [country] = entity.countries;
  if (entity.placeKind === 'country' && country) return (row) => row[COLUMNS[country]];
  const all = entity.countries.length === Object.keys(COLUMNS).length;
  if (entity.placeKind === 'region of the world' && all) return (row) => row.central_asia_143;
  return undefined;
}
