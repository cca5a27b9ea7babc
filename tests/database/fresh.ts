import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { TamgaDatabase } from '@/lib/database/database.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';

const open: TamgaDatabase[] = [];
let count = 0;

/** A database of its own for a test; gone when the test is. */
export function freshDatabase(): TamgaDatabase {
  const database = new TamgaDatabase(`test-${count++}`);
  open.push(database);
  return database;
}

afterEach(async () => {
  for (const database of open.splice(0)) await database.delete();
});

/** A living highlight, changed as a test wants it. */
export function highlight(id: string, more: Partial<AnnotationRecord> = {}): AnnotationRecord {
  return {
    id,
    url: 'https://a.org/x',
    kind: 'highlight',
    selectors: [
      { type: 'TextPositionSelector', start: 4, end: 7 },
      { type: 'TextQuoteSelector', exact: 'two', prefix: 'one ', suffix: ' three' },
    ],
    colour: 'yellow',
    body: 'a note',
    tags: ['tag'],
    entityIds: ['kazakhstan'],
    anchorState: 'anchored',
    createdAt: 1000,
    updatedAt: 1000,
    deletedAt: 0,
    ...more,
  };
}
