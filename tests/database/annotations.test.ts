import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  addAnnotation,
  annotationsOf,
  changeAnnotation,
  forgetDeleted,
  setAnchorStates,
  setDeleted,
} from '@/lib/database/annotations.ts';
import { annotationSchema } from '@/lib/database/records.ts';
import { freshDatabase, highlight } from './fresh.ts';

describe('adding', () => {
  test('an annotation is read as it was written', async () => {
    const database = freshDatabase();
    const note = highlight('a', { body: 'Тоқаев 👍\n**bold**' });
    await addAnnotation(database, note);
    expect(await annotationsOf(database, note.url)).toEqual([note]);
  });

  test('an id that is taken is refused, and what is there stays', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a'));
    await expect(addAnnotation(database, highlight('a', { body: 'another' }))).rejects.toThrow();
    expect(await annotationsOf(database, 'https://a.org/x')).toEqual([highlight('a')]);
  });

  test('an article has its own, in the order they were made', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a', { createdAt: 3000 }));
    await addAnnotation(database, highlight('b', { createdAt: 2000 }));
    await addAnnotation(database, highlight('other', { url: 'https://a.org/y' }));
    expect((await annotationsOf(database, 'https://a.org/x')).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('changing', () => {
  test('body, colour and tags, and nothing else', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a'));
    const changed = await changeAnnotation(database, 'a', { body: 'new', colour: 'green', tags: [] }, 2000);
    expect(changed).toEqual(highlight('a', { body: 'new', colour: 'green', tags: [], updatedAt: 2000 }));
    expect(await annotationsOf(database, 'https://a.org/x')).toEqual([changed]);
  });

  test('what is not named stays', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a', { colour: 'blue' }));
    expect(await changeAnnotation(database, 'a', { body: 'new' }, 2000)).toMatchObject({
      colour: 'blue',
      tags: ['tag'],
    });
  });

  test.each([
    ['one that is not there', 'b'],
    ['one that is deleted', 'gone'],
  ])('%s is not changed', async (_, id) => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('gone', { deletedAt: 1500 }));
    expect(await changeAnnotation(database, id, { body: 'new' }, 2000)).toBeUndefined();
    expect(await database.annotations.toArray()).toEqual([highlight('gone', { deletedAt: 1500 })]);
  });

  test('two at once both stand', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a'));
    await Promise.all([
      changeAnnotation(database, 'a', { body: 'new' }, 2000),
      changeAnnotation(database, 'a', { colour: 'pink' }, 2001),
    ]);
    expect(await annotationsOf(database, 'https://a.org/x')).toMatchObject([{ body: 'new', colour: 'pink' }]);
  });
});

describe('deleting', () => {
  test('takes it out of the article and keeps it for undo', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a'));
    expect(await setDeleted(database, 'a', true, 2000)).toEqual(
      highlight('a', { deletedAt: 2000, updatedAt: 2000 }),
    );
    expect(await annotationsOf(database, 'https://a.org/x')).toEqual([]);
  });

  test('undo brings it back as it was', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a'));
    await setDeleted(database, 'a', true, 2000);
    expect(await setDeleted(database, 'a', false, 3000)).toEqual(highlight('a', { updatedAt: 3000 }));
    expect(await annotationsOf(database, 'https://a.org/x')).toEqual([highlight('a', { updatedAt: 3000 })]);
  });

  test('one that is not there is not deleted', async () => {
    expect(await setDeleted(freshDatabase(), 'a', true, 2000)).toBeUndefined();
  });
});

describe('forgetting what was deleted', () => {
  const onlyIdAndTimes = { body: '', selectors: null, tags: [], entityIds: [], url: '' };

  test.each([
    ['a note', highlight('a', { deletedAt: 2000 })],
    ['a bare highlight', highlight('a', { deletedAt: 2000, body: '', tags: [] })],
    ['a note on a page', highlight('a', { deletedAt: 2000, kind: 'page note', selectors: null })],
    [
      'a note on a page, with nothing in it',
      highlight('a', { deletedAt: 2000, kind: 'page note', selectors: null, body: '', tags: [] }),
    ],
    ['only its tags', highlight('a', { deletedAt: 2000, selectors: null, body: '' })],
  ])('leaves id and times of %s', async (_, note) => {
    const database = freshDatabase();
    await addAnnotation(database, note);
    expect(await forgetDeleted(database, 3000)).toBe(1);
    expect(await database.annotations.toArray()).toEqual([{ ...note, ...onlyIdAndTimes }]);
  });

  test.each([
    ['what lives', highlight('a')],
    ['what was deleted since', highlight('a', { deletedAt: 3000 })],
  ])('does not touch %s', async (_, note) => {
    const database = freshDatabase();
    await addAnnotation(database, note);
    expect(await forgetDeleted(database, 3000)).toBe(0);
    expect(await database.annotations.toArray()).toEqual([note]);
  });

  test('does nothing twice', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a', { deletedAt: 2000 }));
    expect(await forgetDeleted(database, 3000)).toBe(1);
    expect(await forgetDeleted(database, 3000)).toBe(0);
  });

  test('what is forgotten cannot be taken back', async () => {
    const database = freshDatabase();
    await addAnnotation(database, highlight('a', { deletedAt: 2000 }));
    await forgetDeleted(database, 3000);
    expect(await setDeleted(database, 'a', false, 4000)).toBeUndefined();
    expect((await database.annotations.get('a'))?.deletedAt).toBe(2000);
  });
});

test('anchor states are recorded for the article’s own annotations, and are no change of theirs', async () => {
  const database = freshDatabase();
  await addAnnotation(database, highlight('a'));
  await addAnnotation(database, highlight('b'));
  await addAnnotation(database, highlight('other', { url: 'https://a.org/y' }));
  await setAnchorStates(
    database,
    'https://a.org/x',
    new Map([
      ['a', 'orphaned'],
      ['other', 'orphaned'],
    ]),
  );
  expect(await database.annotations.orderBy('id').toArray()).toEqual([
    highlight('a', { anchorState: 'orphaned' }),
    highlight('b'),
    highlight('other', { url: 'https://a.org/y' }),
  ]);
});

test('everything that these write is a record as the schema has it', async () => {
  const database = freshDatabase();
  await addAnnotation(database, highlight('a'));
  await changeAnnotation(database, 'a', { tags: ['x'] }, 2000);
  await addAnnotation(database, highlight('b', { deletedAt: 2000 }));
  await forgetDeleted(database, 3000);
  for (const row of await database.annotations.toArray())
    expect(v.safeParse(annotationSchema, row).issues).toBeUndefined();
});
