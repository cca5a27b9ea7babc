import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { annotationsOf } from '@/lib/database/annotations.ts';
import { DATABASE_NAME, STORES_1, TamgaDatabase } from '@/lib/database/database.ts';
import { recordVisit } from '@/lib/database/history.ts';
import { orFailure } from '@/lib/database/outcome.ts';
import { annotationSchema } from '@/lib/database/records.ts';

afterEach(() => Dexie.delete(DATABASE_NAME));

describe('a database of version 1', () => {
  const fixture = v.parse(
    v.object({
      stores: v.record(v.string(), v.string()),
      articles: v.array(v.looseObject({ url: v.string(), lastReadAt: v.number() })),
      annotations: v.array(annotationSchema),
    }),
    JSON.parse(readFileSync('tests/fixtures/database/version-1.json', 'utf8')),
  );

  /** As version 1 left it on the reader's disk: its stores and rows, by none of today's code. */
  async function leaveVersion1(): Promise<void> {
    const old = new Dexie(DATABASE_NAME);
    old.version(1).stores(fixture.stores);
    await old.table('articles').bulkAdd(fixture.articles);
    await old.table('annotations').bulkAdd(fixture.annotations);
    old.close();
  }

  test('its stores are never edited', () => {
    expect(STORES_1).toEqual(fixture.stores);
  });

  test('opens, and every row reads whole', async () => {
    await leaveVersion1();
    const database = new TamgaDatabase();
    const byUrl = [...fixture.articles].sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(await database.articles.toArray()).toEqual(byUrl);
    expect(await database.annotations.toArray()).toEqual(fixture.annotations);
    database.close();
  });

  test('answers as its own would', async () => {
    await leaveVersion1();
    const database = new TamgaDatabase();
    const latest = await database.articles.orderBy('lastReadAt').reverse().toArray();
    expect(latest.map(({ lastReadAt }) => lastReadAt)).toEqual([1795431600000, 1795345200000]);
    const [first] = fixture.annotations;
    const notes = await annotationsOf(database, first?.url ?? '');
    expect(notes).toEqual(fixture.annotations.filter(({ deletedAt }) => deletedAt === 0));
    const tagged = await database.annotations.where('tags').equals('exile').toArray();
    expect(tagged).toEqual([first]);
    database.close();
  });

  test('and opens a second time', async () => {
    await leaveVersion1();
    for (let times = 0; times < 2; times++) {
      const database = new TamgaDatabase();
      expect(await database.annotations.count()).toBe(fixture.annotations.length);
      database.close();
    }
  });
});

describe('what goes wrong is something to tell the reader', () => {
  test('work that succeeds is its own answer', async () => {
    expect(await orFailure(() => Promise.resolve([1]))).toEqual([1]);
  });

  test('a database that cannot be opened', async () => {
    const database = new TamgaDatabase();
    // Dexie says on the console that it tries again.
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('the disk image is malformed', 'UnknownError');
    });
    const answer = await orFailure(() => annotationsOf(database, 'https://a.org/x'));
    vi.restoreAllMocks();
    database.close();
    expect(answer).toEqual({
      failed: 'database',
      detail: expect.stringContaining('the disk image is malformed'),
    });
    expect(answer).not.toHaveProperty('stack');
  });

  test('a disk that is full', async () => {
    const database = new TamgaDatabase();
    database.articles.hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const answer = await orFailure(() =>
      recordVisit(
        database,
        {
          url: 'u',
          title: '',
          outlet: '',
          language: '',
          published: '',
          words: 0,
          confidence: 0,
          entityIds: [],
          at: 1,
        },
        true,
      ),
    );
    expect(answer).toEqual({ failed: 'database', detail: expect.stringContaining('QuotaExceededError') });
    expect(await database.articles.count()).toBe(0);
    database.close();
  });

  test('a thing thrown that is no error', async () => {
    expect(await orFailure(() => Promise.reject('odd'))).toEqual({ failed: 'database', detail: 'odd' });
  });
});
