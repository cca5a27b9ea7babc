import { expect, test } from 'vitest';
import { addAnnotation } from '@/lib/database/annotations.ts';
import type { ArticleRecord } from '@/lib/database/records.ts';
import { readEverything } from '@/lib/portability/everything.ts';
import { freshDatabase, highlight } from '@/tests/database/fresh.ts';

const article = (url: string): ArticleRecord => ({
  url,
  title: 'Title',
  outlet: 'A',
  language: 'en',
  published: '',
  firstReadAt: 1,
  lastReadAt: 2,
  visits: 1,
  words: 3,
  confidence: 1,
  entityIds: ['kazakhstan'],
});

const now = new Date('2026-11-22T10:00:00Z');

test('an empty database is an empty file, and says what it is', async () => {
  expect(await readEverything(freshDatabase(), now)).toEqual({
    format: 'tamga',
    version: 1,
    savedAt: '2026-11-22T10:00:00.000Z',
    articles: [],
    annotations: [],
  });
});

test('every row is in it as it is, deleted ones too', async () => {
  const database = freshDatabase();
  const notes = [
    highlight('a', { body: 'Тоқаев 👍' }),
    highlight('b', { deletedAt: 5 }),
    highlight('c', { selectors: null, kind: 'page note' }),
  ];
  for (const note of notes) await addAnnotation(database, note);
  await database.articles.bulkAdd([article('https://a.org/x'), article('https://a.org/y')]);
  const everything = await readEverything(database, now);
  expect(everything.annotations).toEqual(notes);
  expect(everything.articles).toEqual([article('https://a.org/x'), article('https://a.org/y')]);
});

test('written as JSON and read again it is the same', async () => {
  const database = freshDatabase();
  await addAnnotation(database, highlight('a', { body: 'line\nline\u2028"quoted" \\ 👍' }));
  const everything = await readEverything(database, now);
  expect(JSON.parse(JSON.stringify(everything))).toEqual(everything);
});

test('it is of one moment: what is written meanwhile is in it whole or not at all', async () => {
  const database = freshDatabase();
  await database.open();
  const write = () =>
    database.transaction('rw', database.articles, database.annotations, async () => {
      await database.articles.add(article('https://a.org/x'));
      await database.annotations.add(highlight('a'));
    });
  const [before, , after] = await Promise.all([
    readEverything(database, now),
    write(),
    readEverything(database, now),
  ]);
  expect([before.articles.length, before.annotations.length]).toEqual([0, 0]);
  expect([after.articles.length, after.annotations.length]).toEqual([1, 1]);
});
