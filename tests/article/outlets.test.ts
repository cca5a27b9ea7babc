// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { COLUMNS, compare, offsetOf, plain } from './compare-page.ts';
import { pageOf } from './fixture-page.ts';
import { outletPages } from './outlet-pages.ts';
import { readOutletPage } from './read-outlet-page.ts';

/** Where a paragraph more or less is meant. */
const LEFT_OUT: Readonly<Record<string, { count: number; why: string }>> = {
  'substack-en': { count: 1, why: 'a pull quote is set apart, and is no part of the text' },
  'lemonde-fr': {
    count: -1,
    why: 'nothing but its class tells a quotation that repeats from one that does not',
  },
};

describe.each(outletPages())('$name: $expected.why', ({ name, html, expected }) => {
  const read = () =>
    readOutletPage(pageOf(html, expected.url), expected.url, expected.standfirst ? 'apart' : 'paragraph');

  test('title, date, language, address, first and last paragraph, no furniture', () => {
    const got = read();
    const right = compare(got, expected);
    const wrong = COLUMNS.filter((column) => !right[column]);
    expect({ wrong, got: wrong.length > 0 ? { ...got, text: undefined } : null }).toEqual({
      wrong: [],
      got: null,
    });
  });

  test('the date in the zone in which the page has it', () => {
    const offset = offsetOf(read().published);
    // What a page gives in UTC stays so; its day is the outlet's all the same.
    if (offset !== 'Z') expect(offset).toBe(offsetOf(expected.published ?? ''));
  });

  test('every author, and every paragraph', () => {
    const { authors, paragraphs } = read();
    expect(authors.map(plain)).toEqual(expected.authors.map(plain));
    const left = LEFT_OUT[name]?.count ?? 0;
    expect(paragraphs.length + left, paragraphs.join('\n')).toBe(expected.paragraphs);
  });
});
