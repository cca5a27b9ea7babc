import { describe, expect, test } from 'vitest';
import { recordVisit, type Visit } from '@/lib/database/history.ts';
import { freshDatabase } from './fresh.ts';

const visit = (at: number, more: Partial<Visit> = {}): Visit => ({
  url: 'https://a.org/x',
  title: 'Title',
  outlet: 'A',
  language: 'en',
  published: '2019-06-09',
  words: 500,
  confidence: 0.9,
  entityIds: ['kazakhstan'],
  at,
  ...more,
});

describe('a visit', () => {
  test('the first is kept with all that is known of the article', async () => {
    const database = freshDatabase();
    await recordVisit(database, visit(1000), true);
    const { at: _, ...known } = visit(1000);
    expect(await database.articles.toArray()).toEqual([
      { ...known, firstReadAt: 1000, lastReadAt: 1000, visits: 1 },
    ]);
  });

  test('the second counts, and brings the newest title and entities', async () => {
    const database = freshDatabase();
    await recordVisit(database, visit(1000), true);
    await recordVisit(database, visit(2000, { title: 'New title', entityIds: ['almaty'] }), true);
    expect(await database.articles.toArray()).toMatchObject([
      { title: 'New title', entityIds: ['almaty'], firstReadAt: 1000, lastReadAt: 2000, visits: 2 },
    ]);
  });

  test('reading the same page again is no visit', async () => {
    const database = freshDatabase();
    await recordVisit(database, visit(1000), true);
    await recordVisit(database, visit(1500, { words: 600 }), false);
    expect(await database.articles.toArray()).toMatchObject([
      { firstReadAt: 1000, lastReadAt: 1500, visits: 1, words: 600 },
    ]);
  });

  test('a page that was never recorded is a first visit, whatever it calls itself', async () => {
    const database = freshDatabase();
    await recordVisit(database, visit(1000), false);
    expect(await database.articles.toArray()).toMatchObject([{ firstReadAt: 1000, visits: 1 }]);
  });

  test('two tabs at once lose none', async () => {
    const database = freshDatabase();
    await Promise.all(Array.from({ length: 10 }, (_, n) => recordVisit(database, visit(1000 + n), true)));
    expect(await database.articles.toArray()).toMatchObject([{ firstReadAt: 1000, visits: 10 }]);
  });

  test('an article is found by an entity that it names', async () => {
    const database = freshDatabase();
    await recordVisit(database, visit(1000, { entityIds: ['almaty', 'kazakhstan'] }), true);
    await recordVisit(database, visit(1000, { url: 'https://a.org/y', entityIds: [] }), true);
    const found = await database.articles.where('entityIds').equals('almaty').toArray();
    expect(found.map(({ url }) => url)).toEqual(['https://a.org/x']);
  });
});
