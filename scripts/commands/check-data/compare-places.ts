import type { Country, Entity } from '@/lib/knowledge/schema.ts';
import { type Finding, placeOf } from './finding.ts';
import { folded } from './names.ts';
import type { PlaceRow, Reference } from './reference.ts';
import { bySource, rowsOf, type Subject } from './subject.ts';

/** Degrees; the middle of a city is a matter of opinion up to about here. */
const FAR = 0.25;

const STATE_LANGUAGE: Readonly<Record<Country, string>> = {
  kz: 'kk',
  kg: 'ky',
  tj: 'tg',
  tm: 'tk',
  uz: 'uz',
};

/** Coordinates and spellings of a place. */
export function comparePlace(subject: Subject, { places }: Reference): Finding[] {
  if (subject.entity.type !== 'place') return [];
  return bySource(rowsOf(subject, places)).flatMap(([source, rows]) => [
    ...compareCoordinates(subject, rows),
    ...compareSpellings(subject, rows, source),
  ]);
}

function compareCoordinates({ read, entity }: Subject, rows: readonly PlaceRow[]): Finding[] {
  const { coordinates } = entity;
  if (coordinates === undefined) return [];
  const far = ({ lat, lon }: PlaceRow) =>
    Math.max(Math.abs(lat - coordinates.lat), Math.abs(lon - coordinates.lon));
  const [row] = rows.toSorted((a, b) => far(a) - far(b));
  if (row === undefined) return [];
  return [
    {
      outcome: far(row) > FAR ? 'differs' : 'agrees',
      file: read.file,
      field: 'coordinates',
      pack: `${coordinates.lat} ${coordinates.lon}`,
      source: row.source,
      says: `${row.lat} ${row.lon}`,
      row: rowName(entity, 'coordinates'),
      place: placeOf(read, ['coordinates']),
    },
  ];
}

function compareSpellings(subject: Subject, rows: readonly PlaceRow[], source: string): Finding[] {
  const { entity } = subject;
  const languages = ['ru', ...entity.countries.map((country) => STATE_LANGUAGE[country])];
  return languages.flatMap((language) => {
    const spellings = [...new Set(rows.flatMap(({ preferred }) => preferred[language] || []))];
    return spellings.length > 0 ? [compareSpelling(subject, language, spellings, source)] : [];
  });
}

/**
 * Holds a spelling against every name of the entity, under whatever language.
 *
 * @param spellings of one file; it may have a place twice, and one that agrees is enough
 */
export function compareSpelling(
  { read, entity, everyName }: Subject,
  language: string,
  spellings: readonly string[],
  source: string,
): Finding {
  const label = entity.labels[language];
  const says = spellings.join(' or ');
  const stored = label ?? (entity.names.find(({ lang }) => lang === language)?.text || 'nothing');
  return {
    outcome: spellings.some((spelling) => everyName.has(folded(spelling))) ? 'agrees' : 'differs',
    file: read.file,
    field: `names (${language})`,
    pack: stored,
    source,
    says,
    row: rowName(entity, `${language} ${says}`),
    place: placeOf(read, label === undefined ? ['names'] : ['labels', language]),
  };
}

function rowName({ wikidata }: Entity, what: string): string {
  return `${wikidata ?? ''} ${what}`;
}
