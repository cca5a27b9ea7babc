import type { ReadEntity } from '@/lib/knowledge/read.ts';
import type { Entity } from '@/lib/knowledge/schema.ts';
import { everyName, tellingNames } from './names.ts';
import type { Row } from './reference.ts';

/** An entity, with its names folded once for all comparisons. */
export interface Subject {
  read: ReadEntity;
  entity: Entity;
  everyName: ReadonlySet<string>;
  tellingNames: ReadonlySet<string>;
}

export function subjectOf(read: ReadEntity): Subject {
  const { entity } = read;
  return { read, entity, everyName: everyName(entity), tellingNames: tellingNames(entity) };
}

function kindSuits({ entity }: Subject, { placeKinds }: Row): boolean {
  return (
    placeKinds === undefined || (entity.placeKind !== undefined && placeKinds.includes(entity.placeKind))
  );
}

/** The rows of each file, as Map.groupBy would have them, which Node 20 lacks. */
export function bySource<T extends Row>(rows: readonly T[]): [source: string, rows: T[]][] {
  const sources = new Set(rows.map(({ source }) => source));
  return [...sources].map((source) => [source, rows.filter((row) => row.source === source)]);
}

/** The row has a name of the entity, and neither type nor country speaks against it. */
export function isNamed(subject: Subject, row: Row): boolean {
  const { type, countries } = subject.entity;
  return (
    row.types.includes(type) &&
    (row.country === undefined || countries.includes(row.country)) &&
    kindSuits(subject, row) &&
    row.names.some((name) => subject.tellingNames.has(name))
  );
}

/** The rows that stand for the entity: by item where both have one, else by name. */
export function rowsOf<T extends Row>(subject: Subject, rows: readonly T[]): T[] {
  const { wikidata } = subject.entity;
  return rows.filter((row) =>
    wikidata !== undefined && row.qid !== undefined
      ? row.qid === wikidata && kindSuits(subject, row)
      : isNamed(subject, row),
  );
}
