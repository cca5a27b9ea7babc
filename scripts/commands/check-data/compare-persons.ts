import type { Claim } from '@/lib/knowledge/schema.ts';
import { compareOffices } from './compare-offices.ts';
import { datesAgree } from './dates.ts';
import { type Finding, placeInClaim, placeOf } from './finding.ts';
import type { OfficeRow, Reference } from './reference.ts';
import { rowsOf, type Subject } from './subject.ts';

const SOURCE = 'officeholders.csv';

/** Birth, death, gender and offices of a person. */
export function comparePerson(subject: Subject, { offices }: Reference): Finding[] {
  if (subject.entity.type !== 'person') return [];
  const rows = rowsOf(subject, offices);
  // Two persons of one name: the rows of neither can be told to be ours.
  if (new Set(rows.map(({ qid }) => qid)).size > 1) return [];
  const known = (of: (row: OfficeRow) => string | undefined) => [
    ...new Set(rows.flatMap((row) => of(row) ?? [])),
  ];
  return [
    ...compareGender(
      subject,
      known(({ gender }) => gender),
    ),
    ...compareLife(
      subject,
      ['born'],
      known(({ birth }) => birth),
    ),
    ...compareLife(
      subject,
      ['died', 'killed'],
      known(({ death }) => death),
    ),
    ...compareOffices(subject, rows),
  ];
}

function compareGender({ read, entity }: Subject, genders: readonly string[]): Finding[] {
  const { gender } = entity;
  if (gender === undefined) return [];
  return genders.map((says) => ({
    outcome: says === gender ? 'agrees' : 'differs',
    file: read.file,
    field: 'gender',
    pack: gender,
    source: SOURCE,
    says,
    row: `${entity.wikidata ?? ''} gender`,
    place: placeOf(read, ['gender']),
  }));
}

/** Where the pack gives two dates, both sourced, one that agrees is enough. */
function compareLife(
  { read, entity }: Subject,
  properties: readonly Claim['property'][],
  dates: readonly string[],
): Finding[] {
  const claims = entity.claims.flatMap(({ property, start }, index) =>
    properties.includes(property) && start !== undefined ? [{ property, start, index }] : [],
  );
  const [first] = claims;
  if (first === undefined) return [];
  return dates.map((says) => {
    const claim = claims.find(({ start }) => datesAgree(start, says));
    return {
      outcome: claim ? 'agrees' : 'differs',
      file: read.file,
      field: `claims.${first.index}.start (${first.property})`,
      pack: claims.map(({ start }) => start).join(' and '),
      source: SOURCE,
      says,
      row: `${entity.wikidata ?? ''} ${first.property} ${says}`,
      place: placeInClaim(read, first.index, 'start'),
    };
  });
}
