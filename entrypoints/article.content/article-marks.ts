import type { AnnotationRecord } from '@/lib/database/records.ts';
import type { Mark } from '@/lib/highlight/marks.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import type { Reading } from '@/lib/messaging.ts';
import type { Why } from '@/lib/recognition/why.ts';

export interface MentionMark extends Mark {
  entity: EntityRef;
  why: Why;
  /** Others that the name could mean, where the article does not decide. */
  alternatives: readonly EntityRef[];
}

export interface NoteMark extends Mark {
  annotation: AnnotationRecord;
}

/** The mentions of a reading as marks, in the order of the text. */
export function toMarks({
  mentions,
  entities,
  whys,
}: Pick<Reading, 'mentions' | 'entities' | 'whys'>): MentionMark[] {
  const taken = whys.map(({ why, alternatives }) => ({
    why,
    alternatives: alternatives.flatMap((place) => entities[place] ?? []),
  }));
  const marks: MentionMark[] = [];
  for (let at = 0; at < mentions.length; at += 4) {
    const [start = 0, end = 0, place = -1, reason = -1] = mentions.slice(at, at + 4);
    const entity = entities[place];
    const how = taken[reason];
    if (entity && how) marks.push({ start, end, paint: `tamga-${entity.type}`, entity, ...how });
  }
  return marks;
}

/** Those of the marks that the reader wants to see underlined. */
export function shownMarks(
  marks: readonly MentionMark[],
  { hiddenTypes, mentions }: Reading['display'],
): MentionMark[] {
  const seen = new Set<string>();
  return marks.filter(({ entity }) => {
    if (hiddenTypes.includes(entity.type)) return false;
    if (mentions === 'all') return true;
    const isFirst = !seen.has(entity.id);
    seen.add(entity.id);
    return isFirst;
  });
}
