import type { TamgaDatabase } from '@/lib/database/database.ts';
import type { AnnotationRecord, ArticleRecord } from '@/lib/database/records.ts';

/** The file of everything: told apart by its format, read by its version. */
export interface Everything {
  format: 'tamga';
  version: 1;
  /** ISO 8601, UTC. */
  savedAt: string;
  articles: ArticleRecord[];
  annotations: AnnotationRecord[];
}

/** All that the reader has, as of one moment: nothing is written meanwhile. */
export function readEverything(database: TamgaDatabase, now: Date): Promise<Everything> {
  return database.transaction('r', database.articles, database.annotations, async () => ({
    format: 'tamga',
    version: 1,
    savedAt: now.toISOString(),
    articles: await database.articles.toArray(),
    annotations: await database.annotations.toArray(),
  }));
}
