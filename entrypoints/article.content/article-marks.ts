import type { AnnotationRecord } from '@/lib/database/records.ts';
import type { Mark } from '@/lib/highlight/marks.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import type { Reading } from '@/lib/messaging.ts';

export interface MentionMark extends Mark {
  entity: EntityRef;
}

export interface NoteMark extends Mark {
  annotation: AnnotationRecord;
}

/** The mentions of a reading as marks, in the order of the text. */
export function toMarks({ mentions, entities }: Pick<Reading, 'mentions' | 'entities'>): MentionMark[] {
  const marks: MentionMark[] = [];
  for (let at = 0; at + 2 < mentions.length; at += 3) {
    const entity = entities[mentions[at + 2] ?? -1];
    if (!entity) continue;
    const [start = 0, end = 0] = mentions.slice(at, at + 2);
    marks.push({ start, end, paint: `tamga-${entity.type}`, entity });
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
