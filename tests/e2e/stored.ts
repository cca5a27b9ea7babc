import type { Tab } from '@/scripts/browser/driver.ts';
import type { Stage } from './stage.ts';

export interface StoredArticle {
  url: string;
  title: string;
  published: string;
  visits: number;
}

/** The reading history as the database holds it, the oldest first. */
export async function storedArticles(stage: Stage, tab: Tab): Promise<StoredArticle[]> {
  const popup = await stage.browser.popup(tab);
  const rows = await popup.evaluate(
    () =>
      new Promise<(StoredArticle & { firstReadAt: number })[]>((done, fail) => {
        const opening = indexedDB.open('tamga');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('articles')) {
            database.close();
            done([]);
            return;
          }
          const reading = database.transaction('articles').objectStore('articles').getAll();
          reading.onsuccess = () => {
            database.close();
            done(reading.result);
          };
        };
      }),
  );
  await popup.close();
  await tab.activate();
  return rows
    .sort((a, b) => a.firstReadAt - b.firstReadAt)
    .map(({ url, title, published, visits }) => ({ url, title, published, visits }));
}
