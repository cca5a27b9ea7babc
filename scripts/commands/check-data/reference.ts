import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Country, Entity, EntityType } from '@/lib/knowledge/schema.ts';
import { folded, inReadingOrder } from './names.ts';
import { readRows } from './read-rows.ts';
import {
  companyRow,
  type CountryNamesRow,
  countryNamesRow,
  type Factbook,
  factbook,
  naturalEarthRow,
  officeholderRow,
  partyRow,
  personNamesRow,
  wofRow,
} from './row-schemas.ts';

type PlaceKind = NonNullable<Entity['placeKind']>;

/** What every row that stands for an entity has, whatever file it is from. */
export interface Row {
  source: string;
  qid: string | undefined;
  /** The item stands on several rows of its file, so that one of them is wrong. */
  shared: boolean;
  /** Folded. */
  names: readonly string[];
  /** Undefined where the file has none. */
  country: Country | undefined;
  types: readonly EntityType[];
  placeKinds?: readonly PlaceKind[];
}

export interface OfficeRow extends Row {
  position: string;
  start: string | undefined;
  end: string | undefined;
  gender: 'male' | 'female' | undefined;
  birth: string | undefined;
  death: string | undefined;
}

export interface PlaceRow extends Row {
  lat: number;
  lon: number;
  /** The preferred name in each language that has one. */
  preferred: Readonly<Record<string, string>>;
}

export interface PartyRow extends Row {
  founded: string | undefined;
  dissolved: string | undefined;
}

export interface Reference {
  offices: OfficeRow[];
  personNames: Row[];
  places: PlaceRow[];
  parties: PartyRow[];
  companies: Row[];
  countryNames: CountryNamesRow[];
  factbook: Factbook;
}

const SETTLEMENTS: readonly PlaceKind[] = ['capital', 'city', 'town', 'village'];

const KINDS_OF_PLACETYPE: Readonly<
  Record<'country' | 'region' | 'county' | 'locality', readonly PlaceKind[]>
> = {
  country: ['country'],
  region: ['region'],
  county: ['district'],
  locality: SETTLEMENTS,
};

const foldedNames = (...texts: readonly string[]) => texts.map(folded).filter((text) => text !== '');

/**
 * Reads the files that we compare with.
 *
 * @param folder of the reference data
 * @throws Error that names the file and the place in it that is wrong
 */
export async function readReference(folder: string): Promise<Reference> {
  const offices = await readOffices(folder);
  const countryOf = new Map(offices.map(({ qid, country }) => [qid, country]));
  return {
    offices,
    personNames: (await readRows(join(folder, 'person_name_forms.csv'), personNamesRow)).map((row) => ({
      source: 'person_name_forms.csv',
      qid: row.qid,
      shared: false,
      names: foldedNames(...row.names.map(inReadingOrder)),
      country: countryOf.get(row.qid),
      types: ['person'],
    })),
    places: [...(await readWof(folder)), ...(await readNaturalEarth(folder))],
    parties: await readParties(folder),
    companies: (await readRows(join(folder, 'companies_nsi.csv'), companyRow)).map((row) => ({
      source: 'companies_nsi.csv',
      qid: row.wikidata,
      shared: false,
      // Forms are written as OpenStreetMap tags: name:ru=Банк РБК.
      names: foldedNames(row.name, ...row.forms.map((form) => form.slice(form.indexOf('=') + 1))),
      country: row.countries,
      types: ['company', 'institution'],
    })),
    countryNames: await readRows(join(folder, 'country_names_cldr.csv'), countryNamesRow),
    factbook: await readFactbook(join(folder, 'factbook_government.json')),
  };
}

async function readOffices(folder: string): Promise<OfficeRow[]> {
  const rows = await readRows(join(folder, 'officeholders.csv'), officeholderRow);
  return rows.map(({ person, enwiki, ...row }) => ({
    ...row,
    source: 'officeholders.csv',
    shared: false,
    names: foldedNames(inReadingOrder(person), enwiki),
    types: ['person'],
  }));
}

async function readWof(folder: string): Promise<PlaceRow[]> {
  const rows = await readRows(join(folder, 'places_wof.csv'), wofRow);
  return rows
    .filter((row) => row.is_current !== '0')
    .map(({ name, name_en, name_ru, name_kk, name_ky, name_tg, name_tk, name_uz, ...row }) => {
      const preferred = { ru: name_ru, kk: name_kk, ky: name_ky, tg: name_tg, tk: name_tk, uz: name_uz };
      return {
        source: 'places_wof.csv',
        qid: row.wikidata,
        shared: row.qa === 'qid-shared',
        names: foldedNames(name, name_en, ...Object.values(preferred)),
        country: row.country,
        types: ['place'],
        placeKinds: KINDS_OF_PLACETYPE[row.placetype],
        lat: row.lat,
        lon: row.lon,
        preferred,
      };
    });
}

async function readNaturalEarth(folder: string): Promise<PlaceRow[]> {
  const rows = await readRows(join(folder, 'places_naturalearth.csv'), naturalEarthRow);
  return rows.map((row) => ({
    source: 'places_naturalearth.csv',
    qid: row.wikidata,
    shared: false,
    names: foldedNames(row.name, row.namealt, row.name_en, row.name_ru),
    country: row.country,
    types: ['place'],
    placeKinds: SETTLEMENTS,
    lat: row.lat,
    lon: row.lon,
    preferred: { ru: row.name_ru },
  }));
}

async function readParties(folder: string): Promise<PartyRow[]> {
  const rows = await readRows(join(folder, 'parties.csv'), partyRow);
  return rows.map((row) => ({
    source: 'parties.csv',
    qid: row.wikidata,
    shared: false,
    // Some rows name a party twice: "Ata Zhurt / Fatherland".
    names: foldedNames(...[row.name_en, row.name, row.name_native].flatMap((name) => name.split(' / '))),
    country: row.country,
    types: ['party', 'movement'],
    founded: row.year_founded_wp,
    dissolved: row.year_dissolved_wp,
  }));
}

async function readFactbook(file: string): Promise<Factbook> {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  const result = v.safeParse(factbook, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
