import type { TamgaDatabase } from './database.ts';
import type { ArticleRecord } from './records.ts';

/** What a visit adds to the reading history; times are ms, UTC. */
export type Visit = Omit<ArticleRecord, 'firstReadAt' | 'lastReadAt' | 'visits'> & { at: number };

/**
 * Records a visit: one row an article, its latest title and entities.
 *
 * @param isNew false when the same page is read again (it changed, or the
 *   background was woken anew): the row is refreshed and no visit is counted
 */
export async function recordVisit(
  database: TamgaDatabase,
  { at, ...article }: Visit,
  isNew: boolean,
): Promise<void> {
  await database.transaction('rw', database.articles, async () => {
    const known = await database.articles.get(article.url);
    await database.articles.put({
      ...article,
      firstReadAt: known?.firstReadAt ?? at,
      lastReadAt: at,
      visits: known ? known.visits + (isNew ? 1 : 0) : 1,
    });
  });
}
