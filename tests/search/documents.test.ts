import { expect, test } from 'vitest';
import type { ArticleRecord } from '@/lib/database/records.ts';
import { searchDocuments } from '@/lib/search/documents.ts';
import { highlight } from '@/tests/database/fresh.ts';

const article: ArticleRecord = {
  url: 'https://a.org/x',
  title: 'Title',
  outlet: 'Outlet',
  language: 'en',
  published: '',
  firstReadAt: 1,
  lastReadAt: 50,
  visits: 1,
  words: 1,
  confidence: 1,
  entityIds: [],
};

test('an article and its notes are documents, the latest first', () => {
  const notes = [highlight('old', { updatedAt: 10 }), highlight('new', { updatedAt: 90 })];
  expect(searchDocuments([article], notes).map(({ key }) => key)).toEqual([
    'note:new',
    'article:https://a.org/x',
    'note:old',
  ]);
});

test('a note has what it says and what its article is called', () => {
  expect(searchDocuments([article], [highlight('a', { updatedAt: 90 })])[0]).toEqual({
    key: 'note:a',
    kind: 'highlight',
    url: 'https://a.org/x',
    annotationId: 'a',
    title: 'Title',
    outlet: 'Outlet',
    quote: 'two',
    body: 'a note',
    tags: ['tag'],
    at: 90,
  });
});

test('an article has no note’s words', () => {
  expect(searchDocuments([article], [])).toEqual([
    {
      key: 'article:https://a.org/x',
      kind: 'article',
      url: 'https://a.org/x',
      annotationId: null,
      title: 'Title',
      outlet: 'Outlet',
      quote: '',
      body: '',
      tags: [],
      at: 50,
    },
  ]);
});

test('a note whose article is not in the history is called by its address', () => {
  expect(searchDocuments([], [highlight('a')])[0]).toMatchObject({ title: 'https://a.org/x', outlet: '' });
});

test('a note on a page has no quote', () => {
  expect(searchDocuments([], [highlight('a', { kind: 'page note', selectors: null })])[0]).toMatchObject({
    quote: '',
    kind: 'page note',
  });
});

test('what is deleted is not found', () => {
  expect(searchDocuments([], [highlight('a', { deletedAt: 5 })])).toEqual([]);
});
