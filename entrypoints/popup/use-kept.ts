import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { TamgaDatabase } from '@/lib/database/database.ts';
import { reasonOf } from '@/lib/database/outcome.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';
import { type SearchDocument, searchDocuments } from '@/lib/search/documents.ts';

export const database = new TamgaDatabase();

export interface Kept {
  documents: SearchDocument[];
  annotations: AnnotationRecord[];
}

/** What the reader kept, always as it is now; or why it cannot be read. */
export function useKept(): { kept: Kept | null; failure: string | null } {
  const [kept, setKept] = useState<Kept | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const fail = (error: unknown) => setFailure(reasonOf(error));
    // A live query keeps silent about a database that does not open.
    database.open().catch(fail);
    const subscription = liveQuery(async () => {
      const [articles, all] = await Promise.all([
        database.articles.toArray(),
        database.annotations.toArray(),
      ]);
      const annotations = all.filter(({ deletedAt }) => deletedAt === 0);
      return { documents: searchDocuments(articles, annotations), annotations };
    }).subscribe({
      next: (now) => {
        setKept(now);
        setFailure(null);
      },
      error: fail,
    });
    return () => subscription.unsubscribe();
  }, []);
  return { kept, failure };
}
