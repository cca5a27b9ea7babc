import type { Claim } from '@/lib/knowledge/schema.ts';
import { datesAgree } from './dates.ts';
import { type Finding, placeInClaim } from './finding.ts';
import type { Reference } from './reference.ts';
import { rowsOf, type Subject } from './subject.ts';

/** The years in which a party or movement was founded and dissolved. */
export function compareParty(subject: Subject, { parties }: Reference): Finding[] {
  return rowsOf(subject, parties).flatMap((row) => [
    ...compareYear(subject, 'founded', row.founded, row.qid),
    ...compareYear(subject, 'dissolved', row.dissolved, row.qid),
  ]);
}

/** Where the pack gives several foundings, one that agrees is enough. */
function compareYear(
  { read, entity }: Subject,
  property: Claim['property'],
  says: string | undefined,
  qid: string | undefined,
): Finding[] {
  const claims = entity.claims.flatMap((claim, index) =>
    claim.property === property && claim.start !== undefined ? [{ start: claim.start, index }] : [],
  );
  const [first] = claims;
  if (first === undefined || says === undefined) return [];
  return [
    {
      outcome: claims.some(({ start }) => datesAgree(start, says)) ? 'agrees' : 'differs',
      file: read.file,
      field: `claims.${first.index}.start (${property})`,
      pack: claims.map(({ start }) => start).join(' and '),
      source: 'parties.csv',
      says,
      row: `${qid ?? ''} ${property} ${says}`,
      place: placeInClaim(read, first.index, 'start'),
    },
  ];
}
