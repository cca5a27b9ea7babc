// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Metadata, readMetadata } from '@/lib/article/metadata.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { fixturePage, pageOf } from './fixture-page.ts';

describe('each fixture page', () => {
  test.each<[string, Partial<Metadata>]>([
    [
      'sample.html',
      {
        title: 'Small Crowds, Long Shadows: Kazakhstan’s Season of Protest',
        outlet: 'The Diplomat',
        authors: ['Mara Linden'],
        published: '2019-11-14T10:05:00-05:00',
        modified: '2019-11-14T16:40:00-05:00',
        language: 'en',
        canonical: 'https://thediplomat.com/2019/11/small-crowds-long-shadows-kazakhstans-season-of-protest/',
        section: 'Central Asia',
        keywords: ['Kazakhstan', 'protest', 'Kassym-Jomart Tokayev'],
        saysArticle: true,
      },
    ],
    [
      'eurasianet.html',
      {
        title: 'After January, Kazakhstan’s old guard learns to be quiet',
        outlet: 'Eurasianet',
        published: '2022-02-03T08:00:00-05:00',
        modified: '2022-02-03T11:30:00-05:00',
        language: 'en',
        canonical: 'https://eurasianet.org/after-january-kazakhstans-old-guard-learns-to-be-quiet',
        saysArticle: true,
      },
    ],
    [
      'inline.html',
      {
        title: 'Notes on Names in Central Asia',
        outlet: 'The Diplomat',
        published: '2020-06-08T09:00:00-04:00',
        language: 'en',
        canonical: 'https://thediplomat.com/2020/06/notes-on-names-in-central-asia/',
        saysArticle: true,
      },
    ],
    [
      'russian.html',
      {
        title: 'Два митинга и одно обещание: как в Казахстане слушают площадь',
        outlet: 'Радио Азаттык',
        authors: ['Ольга Брандт'],
        published: '2019-11-20T06:00:00Z',
        modified: '2019-11-20T09:15:00Z',
        language: 'ru',
        canonical: 'https://rus.azattyq.org/a/kazakhstan-two-rallies-and-a-promise/30280001.html',
        saysArticle: true,
      },
    ],
    [
      'cambodia.html',
      {
        title: 'Cambodia’s Opposition and the Closed Door',
        published: '2019-11-15T09:20:00-05:00',
        language: 'en',
        section: 'Southeast Asia',
        saysArticle: true,
      },
    ],
    [
      'front.html',
      { language: 'en', published: undefined, saysArticle: false, outlet: 'The Diplomat', authors: [] },
    ],
    [
      'empty.html',
      {
        title: '',
        published: undefined,
        saysArticle: false,
        canonical: 'https://thediplomat.com/2019/11/gallery/',
      },
    ],
  ])('%s', (file, expected) => {
    const page = fixturePage(file);
    expect(readMetadata(page, findArticleRoot(page)?.headline ?? null)).toMatchObject(expected);
  });
});

/** What a page with this head says. */
function said(head: string, url?: string): Metadata {
  return readMetadata(pageOf(`<html><head>${head}</head><body></body></html>`, url), null);
}

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

describe('the title', () => {
  test('is what the reader sees, before what the markup says', () => {
    const page = pageOf(`<head>${meta('og:title', 'Markup')}</head><body><h1> It\n is </h1></body>`);
    expect(readMetadata(page, page.querySelector('h1')).title).toBe('It is');
  });

  test.each([
    ['JSON-LD', `<title>D</title>${meta('og:title', 'C')}${ld('{"@type":"Article","headline":"B"}')}`, 'B'],
    ['OpenGraph', `<title>D</title>${meta('og:title', 'C')}`, 'C'],
    ['the document', '<title> D </title>', 'D'],
    ['nothing', '', ''],
  ])('comes from %s', (_, head, title) => {
    expect(said(head).title).toBe(title);
  });
});

describe('the date of publication', () => {
  test.each<[string, string, string, string | undefined]>([
    [
      'JSON-LD first',
      ld('{"@type":"NewsArticle","datePublished":"2019-06-09"}') +
        meta('article:published_time', '2020-01-01'),
      '',
      '2019-06-09',
    ],
    ['then OpenGraph', meta('article:published_time', '2019-06-09T10:00:00Z'), '', '2019-06-09T10:00:00Z'],
    [
      'then microdata',
      '<meta itemprop="datePublished" content="2019-06-09T10:00+05:00">',
      '',
      '2019-06-09T10:00+05:00',
    ],
    [
      'a date that is none is passed over',
      ld('{"@type":"Article","datePublished":"yesterday"}') + meta('article:published_time', '2019-06-09'),
      '',
      '2019-06-09',
    ],
    ['a day that does not exist is passed over', meta('article:published_time', '2019-02-30'), '', undefined],
    ['the address last', '', 'https://a.org/2019/06/09/name/', '2019-06-09'],
    ['the address with hyphens', '', 'https://a.org/news-2019-06-09', '2019-06-09'],
    ['a month in the address is no date', '', 'https://a.org/2019/06/name/', undefined],
    ['numbers in the address that are no date', '', 'https://a.org/2019/13/45/name', undefined],
    ['a longer number in the address', '', 'https://a.org/12019/06/091/', undefined],
    [
      'a zone without a colon',
      meta('article:published_time', '2019-06-09T10:00:00+0500'),
      '',
      '2019-06-09T10:00:00+0500',
    ],
    ['nothing', '', '', undefined],
  ])('%s', (_, head, url, published) => {
    expect(said(head, url || undefined).published).toBe(published);
  });

  test.each([
    ['<time itemprop>', '<time itemprop="datePublished" datetime="2019-06-09">June</time>'],
    ['a <time> of the article', '<article><time datetime="2019-06-09">June</time></article>'],
    ['<time pubdate>', '<time pubdate datetime="2019-06-09">June</time>'],
  ])('comes from %s', (_, body) => {
    expect(readMetadata(pageOf(body), null).published).toBe('2019-06-09');
  });

  test('is not that of any other article on the page', () => {
    expect(
      readMetadata(pageOf('<div class="card"><time datetime="2019-06-09">June</time></div>'), null).published,
    ).toBeUndefined();
  });
});

describe('the language', () => {
  test.each<[string, string, string | undefined]>([
    [
      'JSON-LD first',
      `<html lang="en"><head>${ld('{"@type":"Article","inLanguage":"ru-RU"}')}</head>`,
      'ru-ru',
    ],
    ['then the page', `<html lang="uz-Latn"><head>${meta('og:locale', 'ru_RU')}</head>`, 'uz-latn'],
    ['then OpenGraph', `<html><head>${meta('og:locale', 'ru_RU')}</head>`, 'ru-ru'],
    ['an empty attribute says nothing', `<html lang=""><head>${meta('og:locale', 'kk_KZ')}</head>`, 'kk-kz'],
    ['nothing', '<html>', undefined],
  ])('%s', (_, html, language) => {
    expect(readMetadata(pageOf(html), null).language).toBe(language);
  });
});

describe('the canonical address', () => {
  const url = 'http://a.org/b/c';

  test.each<[string, string, string | undefined]>([
    ['absolute', '<link rel="canonical" href="https://a.org/x">', 'https://a.org/x'],
    ['relative', '<link rel="canonical" href="/x?y=1">', 'http://a.org/x?y=1'],
    [
      'an empty one is passed over',
      '<link rel="canonical" href=" "><link rel="canonical" href="/x">',
      'http://a.org/x',
    ],
    ['OpenGraph', meta('og:url', 'https://a.org/x'), 'https://a.org/x'],
    ['no address', '<link rel="canonical" href="http://">', undefined],
    ['none', '', undefined],
  ])('%s', (_, head, canonical) => {
    expect(said(head, url).canonical).toBe(canonical);
  });
});

describe('whether the page says that it is an article', () => {
  test.each([
    ['JSON-LD', ld('{"@type":"NewsArticle"}'), true],
    ['og:type article', meta('og:type', 'article'), true],
    ['a time of publication', meta('article:published_time', '2019-06-09'), true],
    ['og:type website', meta('og:type', 'website'), false],
    ['JSON-LD of another thing', ld('{"@type":"WebSite","name":"A"}'), false],
    ['nothing', '', false],
  ])('%s', (_, head, expected) => {
    expect(said(head).saysArticle).toBe(expected);
  });
});
