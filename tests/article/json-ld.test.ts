import { describe, expect, test } from 'vitest';
import { readJsonLd } from '@/lib/article/json-ld.ts';

const LONGEST = 1_000;

const all = (...blocks: string[]) => readJsonLd(blocks, LONGEST);

const read = (...blocks: string[]) => all(...blocks).articles[0] ?? null;

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
    publisherUrl: undefined,
    published: '2019-06-09',
    modified: undefined,
    language: 'ru',
    section: 'Central Asia',
    keywords: ['one', 'two', 'three'],
    addresses: [],
  });
});

test('keywords that are empty are none', () => {
  expect(read('{"@type":"Article","keywords":"one,, ,two,"}')?.keywords).toEqual(['one', 'two']);
});

describe('a block that no parser takes', () => {
  test.each([
    ['a line break in a string', '{"@type":"Article","headline":"One\ntwo"}', 'One two'],
    ['a tab in a string', '{"@type":"Article","headline":"One\ttwo"}', 'One two'],
    ['a comma too many', '{"@type":["Article",],"headline":"One two",}', 'One two'],
    ['a comment around', '<!-- {"@type":"Article","headline":"One two"} -->', 'One two'],
    ['a semicolon behind', '{"@type":"Article","headline":"One two"};', 'One two'],
    ['an escaped quote is left', '{"@type":"Article",\n"headline":"One \\"two\\"\n"}', 'One "two"'],
  ])('is mended: %s', (_, block, headline) => {
    expect(read(block)?.headline).toBe(headline);
  });

  const unquoted =
    '{"@type":"NewsArticle","headline":"A "quoted" word","datePublished":"2019-06-09T10:00:00Z"}';

  test('tells its date all the same, and is named', () => {
    const { articles, salvaged, problems } = all(unquoted);
    expect(articles).toEqual([]);
    expect(salvaged?.published).toBe('2019-06-09T10:00:00Z');
    expect(problems).toEqual(['json-ld-broken']);
  });

  test('tells no date that may be another’s', () => {
    expect(
      all(`${unquoted.slice(0, -1)},"x":{"datePublished":"2018-01-01"}}`).salvaged?.published,
    ).toBeUndefined();
  });

  test('is told from one that was cut', () => {
    expect(all(`{"x":"${'x'.repeat(LONGEST)}`).problems).toEqual(['json-ld-cut']);
  });
});

describe('a reference by id', () => {
  test('is followed, into another block too', () => {
    const article = read(
      '{"@graph":[{"@type":"Person","@id":"#b","name":"B"},{"@type":"Article","author":{"@id":"#a"},"publisher":{"@id":"#o"}}]}',
      '[{"@type":"Person","@id":"#a","name":"A"},{"@type":"Organization","@id":"#o","name":"O","url":"https://o.org/"}]',
    );
    expect(article).toMatchObject({ authors: ['A'], publisher: 'O', publisherUrl: 'https://o.org/' });
  });

  test('in a circle ends', () => {
    expect(
      read('[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":{"@id":"#a"}}]')
        ?.authors,
    ).toEqual([]);
  });
});

test('HTML’s escapes stand for what they mean', () => {
  expect(read('{"@type":"Article","headline":"A&#8217;s &laquo;B&raquo; &amp; C &unknown;"}')?.headline).toBe(
    'A’s «B» & C &unknown;',
  );
});

test('things within things within things end', () => {
  expect(read(`${'{"@graph":['.repeat(400)}${']}'.repeat(400)}`)).toBeNull();
});
