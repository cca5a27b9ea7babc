// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { jsonLdArticle } from '@/lib/article/json-ld.ts';
import { pageOf } from './fixture-page.ts';

const read = (...scripts: string[]) =>
  jsonLdArticle(
    pageOf(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')),
  );

describe('the article is found', () => {
  test.each([
    ['at the top', '{"@type":"NewsArticle","headline":"It"}'],
    ['in an array', '[{"@type":"WebSite"},{"@type":"Article","headline":"It"}]'],
    [
      'in a graph',
      '{"@graph":[{"@type":"WebPage","headline":"No"},{"@type":"ReportageNewsArticle","headline":"It"}]}',
    ],
    ['in an array in a graph', '{"@graph":[[{"@type":"BlogPosting","headline":"It"}]]}'],
    ['by one of several types', '{"@type":["Thing","OpinionNewsArticle"],"headline":"It"}'],
    ['as a report', '{"@type":"Report","headline":" It "}'],
  ])('%s', (_, json) => {
    expect(read(json)?.headline).toBe('It');
  });

  test('in the second script, when the first is broken', () => {
    expect(read('{"@type":"Article",', '{"@type":"Article","headline":"It"}')?.headline).toBe('It');
  });
});

describe('there is none', () => {
  test.each([
    ['in a page without markup', []],
    ['in broken markup', ['{']],
    ['in markup of something else', ['{"@type":"Organization"}']],
    ['in markup without a type', ['{"headline":"It"}']],
    ['in null', ['null']],
    ['in a text', ['"Article"']],
    ['in a number', ['1']],
    ['in a type that is no text', ['{"@type":{"x":1}}']],
  ])('%s', (_, scripts) => {
    expect(read(...scripts)).toBeNull();
  });
});

test('every field, in the shapes that sites give them', () => {
  const json = JSON.stringify({
    '@type': 'NewsArticle',
    headline: ['It'],
    author: [{ name: 'A' }, 'B', { '@type': 'Person' }, null],
    publisher: { '@type': 'Organization', name: { name: 'Outlet' } },
    datePublished: '2019-06-09',
    dateModified: '',
    inLanguage: { '@type': 'Language', name: 'ru' },
    articleSection: ['Central Asia', 'Politics'],
    keywords: ['one, two', 'three'],
  });
  expect(read(json)).toEqual({
    headline: 'It',
    authors: ['A', 'B'],
    publisher: 'Outlet',
    published: '2019-06-09',
    modified: undefined,
    language: 'ru',
    section: 'Central Asia',
    keywords: ['one', 'two', 'three'],
  });
});

test('keywords that are empty are none', () => {
  expect(read('{"@type":"Article","keywords":"one,, ,two,"}')?.keywords).toEqual(['one', 'two']);
});
