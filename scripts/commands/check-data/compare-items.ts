import { type Finding, placeOf } from './finding.ts';
import type { Reference, Row } from './reference.ts';
import { bySource, isNamed, type Subject } from './subject.ts';

/** Wikidata items, by name: rows of the same name should have the entity's item. */
export function compareItems(subject: Subject, reference: Reference): Finding[] {
  const { offices, personNames, places, parties, companies } = reference;
  const named = [...offices, ...personNames, ...places, ...parties, ...companies].filter(
    (row) => row.qid !== undefined && isNamed(subject, row),
  );
  const { wikidata } = subject.entity;
  return wikidata === undefined ? missingItem(subject, named) : disagreements(subject, wikidata, named);
}

function disagreements(subject: Subject, wikidata: string, named: readonly Row[]): Finding[] {
  return bySource(named).map(([source, rows]) => {
    const agrees = rows.some((row) => row.qid === wikidata);
    return {
      outcome: agrees ? 'agrees' : 'differs',
      ...where(subject, source, rows),
      pack: wikidata,
      says: itemsOf(rows).join(' or '),
    };
  });
}

function missingItem(subject: Subject, named: readonly Row[]): Finding[] {
  const sure = named.filter((row) => !row.shared);
  const [item, ...others] = itemsOf(sure);
  // Two items for one name are two things; which of them ours is, the data cannot say.
  if (item === undefined || others.length > 0) return [];
  const source = [...new Set(sure.map((row) => row.source))].join(', ');
  const says = sure.some((row) => row.country !== undefined) ? item : `${item} (of no stated country)`;
  return [{ outcome: 'missing', ...where(subject, source, sure), pack: '', says }];
}

function where({ read }: Subject, source: string, rows: readonly Row[]) {
  const row = [...itemsOf(rows), ...(rows.every(({ shared }) => shared) ? ['qid-shared'] : [])].join(' ');
  return { file: read.file, field: 'wikidata', source, row, place: placeOf(read, ['wikidata']) };
}

function itemsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ qid }) => qid ?? []))].sort();
}
