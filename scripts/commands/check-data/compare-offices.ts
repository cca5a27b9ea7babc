import type { Claim } from '@/lib/knowledge/schema.ts';
import { datesAgree, inYears, nearest } from './dates.ts';
import { type Finding, placeInClaim } from './finding.ts';
import { namesOffice, officeNames } from './office-names.ts';
import type { OfficeRow } from './reference.ts';
import type { Subject } from './subject.ts';

/** Terms that lie further apart than this, in years, are two terms, not one misdated. */
const APART = 1;

/** The dates of the offices that a person held. */
export function compareOffices(subject: Subject, rows: readonly OfficeRow[]): Finding[] {
  return subject.entity.claims.flatMap((claim, index) => {
    if (claim.property !== 'held office') return [];
    const terms = rows.filter((row) => isSameOffice(claim, row) && mayBeSameTerm(claim, row));
    return terms.length === 0 ? [] : compareTerm(subject, claim, index, terms);
  });
}

function isSameOffice({ value }: Claim, { position, country }: OfficeRow): boolean {
  return country !== undefined && namesOffice(value, officeNames(position, country), country);
}

function lastYear(end: string | undefined): number {
  return end === undefined || end === 'ongoing' || end === 'unknown'
    ? Number.POSITIVE_INFINITY
    : inYears(end);
}

function firstYear(start: string | undefined): number {
  return start === undefined ? Number.NEGATIVE_INFINITY : inYears(start);
}

function mayBeSameTerm(claim: Claim, row: OfficeRow): boolean {
  return (
    firstYear(claim.start) <= lastYear(row.end) + APART && firstYear(row.start) <= lastYear(claim.end) + APART
  );
}

/** A term of the pack may be several rows, and a row several terms: one that agrees is enough. */
function compareTerm(subject: Subject, claim: Claim, index: number, terms: readonly OfficeRow[]): Finding[] {
  const finding = (field: 'start' | 'end', pack: string, says: string, row: OfficeRow): Finding => ({
    outcome: datesAgree(pack, says) ? 'agrees' : 'differs',
    file: subject.read.file,
    field: `claims.${index}.${field} (${row.position})`,
    pack,
    source: row.source,
    says,
    row: `${row.qid ?? ''} ${row.position} ${row.start ?? ''}`,
    place: placeInClaim(subject.read, index, field),
  });
  const findings: Finding[] = [];
  const { start, end } = claim;
  if (start !== undefined) {
    const row = best(start, terms, (term) => term.start);
    if (row?.start !== undefined) findings.push(finding('start', start, row.start, row));
  }
  if (end === 'ongoing') {
    const last = terms.toSorted((a, b) => firstYear(b.start) - firstYear(a.start))[0];
    if (last?.end !== undefined) findings.push(finding('end', end, last.end, last));
  } else if (end !== undefined && end !== 'unknown') {
    const row = best(end, terms, (term) => term.end);
    // An open end is the day of the query, so that a term it leaves open may end later.
    const stillOpen = terms.some((term) => term.end === undefined && firstYear(term.start) <= inYears(end));
    if (row?.end !== undefined && (datesAgree(end, row.end) || !stillOpen)) {
      findings.push(finding('end', end, row.end, row));
    }
  }
  return findings;
}

function best(
  date: string,
  terms: readonly OfficeRow[],
  of: (term: OfficeRow) => string | undefined,
): OfficeRow | undefined {
  const dates = terms.flatMap((term) => of(term) ?? []);
  const chosen = dates.find((other) => datesAgree(date, other)) ?? nearest(date, dates);
  return terms.find((term) => of(term) === chosen);
}
