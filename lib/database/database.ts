import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AnnotationRecord, ArticleRecord } from './records.ts';

/** The stores of version 1; a later version adds its own and never edits this. */
export const STORES_1 = {
  articles: 'url, lastReadAt, outlet, *entityIds',
  annotations: 'id, url, updatedAt, deletedAt, *tags, *entityIds',
} as const;

export const DATABASE_NAME = 'tamga';

/**
 * The reader's database, in the extension's origin. Only the background
 * writes; the extension's pages read.
 */
export class TamgaDatabase extends Dexie {
  readonly articles!: EntityTable<ArticleRecord, 'url'>;
  readonly annotations!: Table<AnnotationRecord, string>;

  constructor(name = DATABASE_NAME) {
    // What was acknowledged to the reader is on the disk.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(STORES_1);
  }
}
