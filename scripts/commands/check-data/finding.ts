import type { ReadEntity } from '@/lib/knowledge/read.ts';

/** One thing in the pack that was held against the reference data. */
export interface Finding {
  outcome: 'agrees' | 'differs' | 'missing';
  file: string;
  field: string;
  /** What the pack says. */
  pack: string;
  /** The reference file, by its name. */
  source: string;
  /** What the reference file says. */
  says: string;
  /** The row that says it, as known-defects.ts names rows. */
  row: string;
  /** Where in the entity file a comment about it would stand. */
  place: Place;
}

export interface Place {
  /** Lines, from 1, between which the field and what it belongs to stand. */
  from: number;
  to: number;
  /** Set for a part of a list: the line on which the next part begins. */
  next?: number;
}

/** A field of the entity, or the line on which it would stand. */
export function placeOf(read: ReadEntity, path: readonly PropertyKey[]): Place {
  const line = read.lineOf(path);
  return { from: line, to: line };
}

/** A field of a claim, whose comment may stand anywhere in the claim or above it. */
export function placeInClaim(read: ReadEntity, claim: number, field: string): Place {
  const last = claim + 1 >= read.entity.claims.length;
  return {
    from: read.lineOf(['claims', claim]),
    to: read.lineOf(['claims', claim, field]),
    next: last ? Number.POSITIVE_INFINITY : read.lineOf(['claims', claim + 1]),
  };
}

export function formatFinding({ outcome, file, field, pack, source, says }: Finding): string {
  return outcome === 'missing'
    ? `${file}: ${field}: missing wikidata, ${source} says ${says}`
    : `${file}: ${field}: the pack says ${pack}, ${source} says ${says}`;
}
