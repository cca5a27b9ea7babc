// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageFactsSchema } from '@/lib/article/facts-schema.ts';
import { readFacts } from '@/lib/article/page-facts.ts';
import { pageOf } from './fixture-page.ts';

const BODY = '<div id="body"><p>The river rose by two metres in the night.</p></div>';

/** The facts of a page whose headline is its h1 and whose body is `#body`. */
function facts(html: string, scope?: string) {
  const page = pageOf(html, 'https://a.org/x');
  const within = scope === undefined ? null : page.querySelector(scope);
  const body = (within ?? page).querySelector('#body, .body') ?? page.body;
  return readFacts(page, { body, headline: (within ?? page).querySelector('h1'), part: within });
}

describe('dates', () => {
  test.each([
    [
      'a <time> beside the headline',
      `<h1>It</h1><time datetime="2019-06-09">June</time>${BODY}`,
      ['2019-06-09'],
    ],
    [
      'an element whose class speaks of a date',
      `<h1>It</h1><div class="post-date">9 June 2019</div>${BODY}`,
      ['9 June 2019'],
    ],
    [
      'a line without a name',
      `<h1>It</h1><div><span>9</span> <b>June</b> 2019</div>${BODY}`,
      ['9 June 2019'],
    ],
    ['a text beside a line break', `<div>9.06.2019<br><h1>It</h1></div>${BODY}`, ['9.06.2019']],
    ['not those of teasers', `<article><time datetime="2018-01-01">x</time></article><h1>It</h1>${BODY}`, []],
    [
      'not those of a list beside',
      `<div><h1>It</h1>${BODY}</div><div><h3>Other</h3><time datetime="2018-01-01">x</time></div>`,
      [],
    ],
    [
      'not those of comments',
      `<h1>It</h1>${BODY}<section class="comments"><time datetime="2018-01-01">x</time></section>`,
      [],
    ],
    ['not a long text', `<h1>It</h1><div class="update">${'word '.repeat(100)} 2019</div>${BODY}`, []],
  ])('%s', (_, html, dates) => {
    expect(facts(html).dates.map(({ value, text }) => value || text)).toEqual(dates);
  });

  test('the nearest come first', () => {
    const html = `<div><time datetime="2018-01-01">a</time><div><h1>It</h1><time datetime="2019-06-09">b</time></div>${BODY}</div>`;
    expect(facts(html).dates.map(({ value }) => value)).toEqual(['2019-06-09', '2018-01-01']);
  });
});

test.each([
  [
    'the links to persons in them',
    '<a href="/author/ana">Ana Bek</a> and <a href="/author/cem">Cem Dag</a> in <a href="/x">X</a>',
    ['Ana Bek', 'Cem Dag'],
  ],
  [
    'the whole line, when there are none',
    'By <a href="/1">Ana Bek</a> and Cem Dag',
    ['By Ana Bek and Cem Dag'],
  ],
])('bylines: %s', (_, line, texts) => {
  expect(
    facts(`<h1>It</h1><div class="byline">${line}</div>${BODY}`).bylines.map(({ text }) => text),
  ).toEqual(texts);
});

test('microdata of the article, not of what is listed', () => {
  const html = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">It</h1>
    <span itemprop="author" itemscope><a href="/ana"><b itemprop="name">Ana Bek</b></a></span>
    <meta itemprop="datePublished" content="2019-06-09">${BODY}
    <div itemscope><i itemprop="datePublished">2018-01-01</i></div></div>`;
  expect(facts(html).items).toEqual([
    ['headline', 'It'],
    ['author', 'Ana Bek'],
    ['datePublished', '2019-06-09'],
  ]);
});

test('in a page of several, what stands in the article’s own element', () => {
  const part = (n: number) =>
    `<article id="a${n}" data-url="/n/${n}"><h1>It ${n}</h1><time datetime="2019-06-0${n}">x</time><div class="body"><p>Text</p></div></article>`;
  const read = facts(
    `<head><meta property="og:title" content="It 1"><link rel="canonical" href="/n/1"></head>${part(1)}${part(2)}`,
    '#a2',
  );
  expect(read).toMatchObject({ isPart: true, partAddress: '/n/2', headline: 'It 2', meta: [], links: [] });
  expect(read.dates.map(({ value }) => value)).toEqual(['2019-06-02']);
});

describe('whatever a page holds', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ minLength: 900, maxLength: 3_000 }),
    fc.constant('9 June 2019'),
  );
  const name = fc.constantFrom('og:title', 'date', 'author', 'article:tag', 'x');
  const escape = (raw: string) => raw.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const piece = fc
    .tuple(fc.constantFrom('meta', 'link', 'time', 'byline', 'item', 'ld', 'date', 'p'), name, text)
    .map(([kind, of, raw]) => {
      const said = escape(raw);
      switch (kind) {
        case 'meta':
          return `<meta property="${of}" content="${said}">`;
        case 'link':
          return `<link rel="canonical" href="${said}">`;
        case 'time':
          return `<time datetime="${said}" class="${said}">${said}</time>`;
        case 'byline':
          return `<div class="author ${said}">${said}</div>`;
        case 'item':
          return `<b itemprop="author headline">${said}</b>`;
        case 'ld':
          return `<script type="application/ld+json">{"x":"Article${'x'.repeat(200_000)}"}</script>`;
        case 'date':
          return `<div class="date">${said}</div>`;
        default:
          return `<p>${said}</p>`;
      }
    });

  test('the facts are within the bounds of their schema', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (pieces, times, hasHeadline) => {
          const html = `${hasHeadline ? '<h1>It</h1>' : ''}${pieces
            .filter((one) => one.length < 10_000)
            .join('')
            .repeat(times)}${pieces.join('')}${BODY}`;
          expect(v.safeParse(pageFactsSchema, facts(html)).issues).toBeUndefined();
        },
      ),
      { numRuns: 40 },
    );
  });
});
