import type { TamgaDatabase } from './database.ts';
import type { AnchorState, AnnotationRecord } from './records.ts';

/** What the reader may change of an annotation. */
export type AnnotationChange = Partial<Pick<AnnotationRecord, 'body' | 'colour' | 'tags'>>;

export async function addAnnotation(database: TamgaDatabase, annotation: AnnotationRecord): Promise<void> {
  await database.annotations.add(annotation);
}

/** @returns the annotation as it is now, or undefined when there is none to change */
export async function changeAnnotation(
  database: TamgaDatabase,
  id: string,
  change: AnnotationChange,
  now: number,
): Promise<AnnotationRecord | undefined> {
  return database.transaction('rw', database.annotations, async () => {
    const known = await database.annotations.get(id);
    if (!known || known.deletedAt > 0) return undefined;
    const changed = { ...known, ...change, updatedAt: now };
    await database.annotations.put(changed);
    return changed;
  });
}

/** Marks as deleted or, with `deleted` false, takes that back (undo). */
export async function setDeleted(
  database: TamgaDatabase,
  id: string,
  deleted: boolean,
  now: number,
): Promise<AnnotationRecord | undefined> {
  return database.transaction('rw', database.annotations, async () => {
    const known = await database.annotations.get(id);
    if (!known || isForgotten(known)) return undefined;
    const changed = { ...known, deletedAt: deleted ? now : 0, updatedAt: now };
    await database.annotations.put(changed);
    return changed;
  });
}

/**
 * Leaves of what was deleted before `before` (ms) its id and times: no text.
 * Devices that share the notes one day must learn of the deletion.
 */
export async function forgetDeleted(database: TamgaDatabase, before: number): Promise<number> {
  return database.annotations
    .where('deletedAt')
    .between(1, before)
    .filter((annotation) => !isForgotten(annotation))
    .modify({ body: '', selectors: null, tags: [], entityIds: [], url: '' });
}

/** What was forgotten has no article any more. */
function isForgotten({ url }: AnnotationRecord): boolean {
  return url === '';
}

/** The living annotations of an article, in the order they were made. */
export async function annotationsOf(database: TamgaDatabase, url: string): Promise<AnnotationRecord[]> {
  const all = await database.annotations.where('url').equals(url).toArray();
  return all.filter(({ deletedAt }) => deletedAt === 0).sort((a, b) => a.createdAt - b.createdAt);
}

/** Records where the annotations of an article were, or were not, found again. */
export async function setAnchorStates(
  database: TamgaDatabase,
  url: string,
  states: ReadonlyMap<string, AnchorState>,
): Promise<void> {
  await database.annotations
    .where('url')
    .equals(url)
    .modify((annotation) => {
      const state = states.get(annotation.id);
      if (state) annotation.anchorState = state;
    });
}
