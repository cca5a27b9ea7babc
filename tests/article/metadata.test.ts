// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '@/lib/article/facts-schema.ts';
import { decideMetadata, type Metadata, type Surroundings } from '@/lib/article/metadata.ts';
import type { KnownOutlet } from '@/lib/article/outlet.ts';
import { fixturePage, pageOf } from './fixture-page.ts';
import { readOutletPage } from './read-outlet-page.ts';

const ADDRESS = 'https://a.org/news/a-day-in-almaty';

const NOTHING: PageFacts = {
  address: ADDRESS,
  loadedAs: ADDRESS,
  partAddress: '',
  isPart: false,
  lang: '',
  documentTitle: '',
  headline: '',
  jsonLd: [],
  meta: [],
  links: [],
  items: [],
  dates: [],
  bylines: [],
};

const ALMATY: KnownOutlet = { name: 'A', hosts: ['a.org', 'a.kz'], languages: ['ru'], zone: 'Asia/Almaty' };

/** What is decided of a page that says this, on the day on which the tests were written. */
function decide(facts: Partial<PageFacts>, around: Partial<Surroundings> = {}): Metadata {
  return decideMetadata(
    { ...NOTHING, ...facts },
    { address: ADDRESS, outlet: null, text: '', now: Date.parse('2026-11-22T12:00:00Z'), ...around },
  );
}

const ld = (thing: object) => JSON.stringify({ '@type': 'NewsArticle', ...thing });

const canonical = (href: string) => ({ rel: 'canonical', href });

const line = (text: string, hint = 'date', level = 1) => ({ isTime: false, value: '', text, hint, level });

const time = (value: string, level = 1) => ({ isTime: true, value, text: '', hint: '', level });

const byline = (text: string, level = 1) => ({ text, hint: 'byline', level });

/** Why a value was refused. */
const refusal = ({ refused }: Metadata, value: string) => refused.find((one) => one.value === value)?.reason;

describe('each fixture page', () => {
  test.each<[string, Partial<Record<keyof Metadata, unknown>>]>([
    [
      'sample.html',
      {
        title: 'Small Crowds, Long Shadows: Kazakhstan’s Season of Protest',
        outlet: 'The Diplomat',
        authors: ['Mara Linden'],
        published: '2019-11-14T10:05:00-05:00',
        modified: '2019-11-14T16:40:00-05:00',
        day: '2019-11-14',
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
        outlet: 'Radio Azattyq',
        authors: ['Ольга Брандт'],
        published: '2019-11-20T06:00:00Z',
        modified: '2019-11-20T09:15:00Z',
        day: '2019-11-20',
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
    ['front.html', { language: 'en', saysArticle: false, outlet: 'The Diplomat' }],
    [
      'empty.html',
      { published: undefined, saysArticle: false, canonical: 'https://thediplomat.com/2019/11/gallery/' },
    ],
  ])('%s', (file, expected) => {
    const page = fixturePage(file);
    // The fixtures are served over http; what they say of themselves is https.
    const { metadata } = readOutletPage(page, page.URL.replace(/^http:/, 'https:'));
    const values = Object.fromEntries(
      Object.entries(metadata).map(([key, found]) => [
        key,
        found && typeof found === 'object' && 'value' in found ? found.value : (found ?? undefined),
      ]),
    );
    expect(values).toMatchObject(expected);
  });
});

describe('the title', () => {
  test.each<[string, Partial<PageFacts>, string, string]>([
    [
      'the headline as it is read',
      { headline: ' It\u00a0 is\u00ad so ', jsonLd: [ld({ headline: 'B' })] },
      'It is so',
      'headline',
    ],
    ['JSON-LD', { jsonLd: [ld({ headline: 'B' })], meta: [['og:title', 'C']] }, 'B', 'json-ld'],
    ['OpenGraph', { meta: [['og:title', 'C']], documentTitle: 'D' }, 'C', 'meta'],
    [
      'OpenGraph without the site’s name',
      {
        meta: [
          ['og:title', 'C - d | Site.org'],
          ['og:site_name', 'Site.org'],
        ],
      },
      'C - d',
      'meta',
    ],
    [
      'the document',
      { documentTitle: 'D » The Site', meta: [['og:site_name', 'The Site']] },
      'D',
      'document',
    ],
    [
      'the document with the name before',
      { documentTitle: 'The Site: D — e', meta: [['og:site_name', 'The Site']] },
      'The Site: D — e',
      'document',
    ],
    [
      'the document with the name before a dash',
      { documentTitle: 'The Site — D — e', meta: [['og:site_name', 'The Site']] },
      'D — e',
      'document',
    ],
    ['microdata', { items: [['headline', 'E']], documentTitle: 'D' }, 'E', 'microdata'],
    [
      'not a headline that is the site’s name',
      { headline: 'The Site', documentTitle: 'D', meta: [['og:site_name', 'The site']] },
      'D',
      'document',
    ],
    ['nothing', {}, '', 'document'],
  ])('%s', (_, facts, value, from) => {
    expect(decide(facts).title).toEqual({ value, from });
  });
});

describe('the date of publication', () => {
  test.each<[string, Partial<PageFacts>, string | undefined, string | undefined]>([
    [
      'JSON-LD first',
      { jsonLd: [ld({ datePublished: '2019-06-09' })], meta: [['article:published_time', '2020-01-01']] },
      '2019-06-09',
      'json-ld',
    ],
    [
      'then OpenGraph',
      { meta: [['article:published_time', '2019-06-09T10:00:00Z']] },
      '2019-06-09T10:00:00Z',
      'meta',
    ],
    [
      'then microdata',
      { items: [['datePublished', '2019-06-09T10:00+05:00']], dates: [time('2018-01-01')] },
      '2019-06-09T10:00+05:00',
      'microdata',
    ],
    [
      'then <time>, the nearest',
      { dates: [time('2019-06-09'), time('2018-01-01', 4)] },
      '2019-06-09',
      'time',
    ],
    ['then what is shown', { dates: [line('9 июня 2019, 14:05')] }, '2019-06-09T14:05', 'shown'],
    [
      'what says that it was changed is not it',
      { dates: [line('Обновлено: 10 июня 2019'), line('9 июня 2019')] },
      '2019-06-09',
      'shown',
    ],
    ['today is no date', { dates: [line('сегодня, 14:05'), line('вчера')] }, undefined, undefined],
    [
      'a sentence with a date in it is none',
      {
        dates: [
          line(
            'В Алматы 9 июня 2019 года прошли выборы, на которых победил действующий глава государства',
            '',
          ),
        ],
      },
      undefined,
      undefined,
    ],
    [
      'a date that is none is passed over',
      { jsonLd: [ld({ datePublished: 'yesterday' })], meta: [['article:published_time', '2019-06-09']] },
      '2019-06-09',
      'meta',
    ],
    [
      'a day that does not exist is passed over',
      { meta: [['article:published_time', '2019-02-30']] },
      undefined,
      undefined,
    ],
    [
      'the hour is taken from who has it',
      {
        jsonLd: [ld({ datePublished: '2019-06-09' })],
        meta: [['article:published_time', '2019-06-09T10:00:00+05:00']],
      },
      '2019-06-09T10:00:00+05:00',
      'json-ld',
    ],
    [
      'not from one of another day',
      {
        jsonLd: [ld({ datePublished: '2019-06-09' })],
        meta: [['article:published_time', '2019-06-10T10:00:00+05:00']],
      },
      '2019-06-09',
      'json-ld',
    ],
    [
      'the zone is taken from who has it',
      {
        jsonLd: [ld({ datePublished: '2019-06-09T10:00:00' })],
        meta: [['article:published_time', '2019-06-09T10:00:00+05:00']],
      },
      '2019-06-09T10:00:00+05:00',
      'json-ld',
    ],
    ['nothing', {}, undefined, undefined],
  ])('%s', (_, facts, value, from) => {
    const { published } = decide(facts);
    expect([published?.value, published?.from]).toEqual([value, from]);
  });

  test.each<[string, string, string | undefined]>([
    ['in the address', 'https://a.org/2019/06/09/name/', '2019-06-09'],
    ['in the address with hyphens', 'https://a.org/news-2019-06-09', '2019-06-09'],
    ['in the address as one number', 'https://a.org/20190609/name', '2019-06-09'],
    ['a month in the address is no date', 'https://a.org/2019/06/name/', undefined],
    ['numbers in the address that are no date', 'https://a.org/2019/13/45/name', undefined],
    ['a longer number in the address', 'https://a.org/12019/06/091/', undefined],
  ])('%s', (_, address, value) => {
    expect(decide({}, { address }).published?.value).toBe(value);
  });

  test.each<[string, string, string]>([
    ['in the future', '2026-11-24T12:00:01Z', 'in-the-future'],
    ['in the future, by the day', '2026-11-24', 'in-the-future'],
    ['before there was news on the web', '1970-01-01T00:00:00Z', 'too-long-ago'],
    ['no date', 'soon', 'no-date'],
  ])('%s is refused', (_, datePublished, reason) => {
    const metadata = decide({
      jsonLd: [ld({ datePublished })],
      meta: [['article:published_time', '2019-06-09']],
    });
    expect(metadata.published).toEqual({ value: '2019-06-09', from: 'meta' });
    expect(refusal(metadata, datePublished)).toBe(reason);
  });

  test('of the next day is a zone’s, and passes', () => {
    expect(decide({ jsonLd: [ld({ datePublished: '2026-11-23' })] }).published?.value).toBe('2026-11-23');
  });

  test('a change before it is refused', () => {
    const metadata = decide({
      jsonLd: [ld({ datePublished: '2019-06-09T10:00:00Z', dateModified: '2019-06-08T10:00:00Z' })],
    });
    expect(metadata.published?.value).toBe('2019-06-09T10:00:00Z');
    expect(metadata.modified).toBeNull();
    expect(refusal(metadata, '2019-06-08T10:00:00Z')).toBe('before-published');
  });
});

describe('the zone', () => {
  test.each<[string, string, string, string]>([
    ['of the date itself', '2019-06-09T23:30:00+03:00', '2019-06-09T23:30:00+03:00', '2019-06-10'],
    ['UTC is that moment', '2019-06-09T20:00:00Z', '2019-06-09T20:00:00Z', '2019-06-10'],
    ['the outlet’s, as it was then', '2019-06-09T23:30:00', '2019-06-09T23:30:00+06:00', '2019-06-09'],
    ['the outlet’s, as it is since 2024', '2025-06-09T23:30:00', '2025-06-09T23:30:00+05:00', '2025-06-09'],
    ['a day has none', '2019-06-09', '2019-06-09', '2019-06-09'],
  ])('%s', (_, datePublished, value, day) => {
    const metadata = decide({ jsonLd: [ld({ datePublished })] }, { outlet: ALMATY });
    expect(metadata.published?.value).toBe(value);
    expect(metadata.day).toBe(day);
  });

  test('of nobody: the day is as it was written', () => {
    expect(decide({ jsonLd: [ld({ datePublished: '2019-06-09T23:30:00-08:00' })] }).day).toBe('2019-06-09');
    expect(decide({}).day).toBe('');
  });
});

const RUSSIAN =
  'В Алматы на площади собрались люди, и не все из них знали, что это будет за день, но о нём говорят до сих пор. '.repeat(
    3,
  );
const ENGLISH =
  'The people who had come to the square of the city were not sure what the day would be, and it is still talked of. '.repeat(
    3,
  );
const FRENCH =
  'Les gens qui sont venus sur la place de la ville ne savaient pas ce que serait le jour, et on en parle encore dans le pays. '.repeat(
    3,
  );

describe('the language', () => {
  test.each<[string, Partial<PageFacts>, string, string | undefined, string | undefined]>([
    ['JSON-LD first', { lang: 'en', jsonLd: [ld({ inLanguage: 'ru-RU' })] }, '', 'ru', 'json-ld'],
    ['then the page', { lang: 'uz-Latn', meta: [['og:locale', 'ru_RU']] }, '', 'uz', 'document'],
    ['then OpenGraph', { meta: [['og:locale', 'kk_KZ']] }, '', 'kk', 'meta'],
    ['with its script where that is not the usual one', { lang: 'uz-Cyrl-UZ' }, '', 'uz-Cyrl', 'document'],
    ['a country’s code', { lang: 'kz' }, '', 'kk', 'document'],
    [
      'the text, when the page says another',
      { lang: 'en', meta: [['og:locale', 'en_US']] },
      RUSSIAN,
      'ru',
      'text',
    ],
    [
      'the claim that the text bears out',
      { lang: 'en', meta: [['og:locale', 'ru_RU']] },
      RUSSIAN,
      'ru',
      'meta',
    ],
    ['the text, when the page says nothing', {}, ENGLISH, 'en', 'text'],
    ['a language that is only claimed', { lang: 'fr' }, FRENCH, 'fr', 'document'],
    ['what is no language is passed over', { lang: '???' }, ENGLISH, 'en', 'text'],
    ['nothing', {}, '', undefined, undefined],
  ])('%s', (_, facts, text, value, from) => {
    const { language } = decide(facts, { text });
    expect([language?.value, language?.from]).toEqual([value, from]);
  });
});

describe('the identity', () => {
  test.each<[string, Partial<PageFacts>, string, string, string | undefined]>([
    [
      'the canonical link',
      { links: [canonical('/x')], meta: [['og:url', 'https://a.org/y']] },
      'https://a.org/x',
      'link',
      undefined,
    ],
    ['OpenGraph', { meta: [['og:url', 'https://a.org/x']] }, 'https://a.org/x', 'meta', undefined],
    [
      'JSON-LD',
      { jsonLd: [ld({ mainEntityOfPage: { '@id': 'https://a.org/x' } })] },
      'https://a.org/x',
      'json-ld',
      undefined,
    ],
    ['not the front', { links: [canonical('https://a.org/')] }, ADDRESS, 'address', 'front'],
    ['not another domain', { links: [canonical('https://b.org/x')] }, ADDRESS, 'address', 'another-site'],
    ['not what is no address', { links: [canonical('http://')] }, ADDRESS, 'address', 'no-address'],
    [
      'not what was loaded before',
      { loadedAs: 'https://a.org/old', links: [canonical('https://a.org/old')] },
      ADDRESS,
      'address',
      'of-what-was-loaded-before',
    ],
  ])('%s', (_, facts, value, from, reason) => {
    const metadata = decide(facts);
    expect(metadata.canonical).toEqual({ value, from });
    expect(metadata.refused.find(({ field }) => field === 'canonical')?.reason).toBe(reason);
  });

  test('may be on another domain of the outlet', () => {
    expect(decide({ links: [canonical('https://en.a.kz/x')] }, { outlet: ALMATY }).canonical.value).toBe(
      'https://en.a.kz/x',
    );
  });

  test('has aliases: as opened, AMP, mobile; one on another site is none', () => {
    const { canonical: it, aliases } = decide(
      {
        links: [
          canonical('https://a.org/x'),
          { rel: 'amphtml', href: 'https://amp.a.org/x' },
          { rel: 'alternate', href: 'https://m.a.org/x' },
          { rel: 'amphtml', href: 'https://amp.b.org/x' },
        ],
      },
      { address: 'https://www.a.org/x?utm_source=t&id=5' },
    );
    expect(it.value).toBe('https://a.org/x');
    expect(aliases).toEqual(['https://www.a.org/x?id=5', 'https://amp.a.org/x', 'https://m.a.org/x']);
  });

  test('of an AMP page that names none', () => {
    expect(decide({}, { address: 'https://a.org/x/amp/' }).canonical.value).toBe('https://a.org/x/');
  });
});

describe('the authors', () => {
  test.each<[string, Partial<PageFacts>, string[]]>([
    ['a list', { jsonLd: [ld({ author: [{ name: 'Ana Bek' }, 'Cem Dag'] })] }, ['Ana Bek', 'Cem Dag']],
    [
      'the outlet is none',
      {
        jsonLd: [ld({ author: { '@type': 'Organization', name: 'The Site' } })],
        meta: [['og:site_name', 'The Site']],
        bylines: [byline('By Ana Bek')],
      },
      ['Ana Bek'],
    ],
    [
      'an address is none',
      {
        meta: [
          ['article:author', 'https://facebook.com/a'],
          ['author', 'ana@a.org'],
        ],
        bylines: [byline('By Ana Bek')],
      },
      ['Ana Bek'],
    ],
    [
      'one without a name is none',
      {
        jsonLd: [ld({ author: { '@type': 'Person', url: 'https://a.org/ana' } })],
        items: [['author', 'Ana Bek']],
      },
      ['Ana Bek'],
    ],
    ['the desk is none', { meta: [['author', 'Редакция']] }, []],
    ['two in a line', { bylines: [byline('By Ana Bek and Cem Dag in Almaty')] }, ['Ana Bek', 'Cem Dag']],
    ['with a word before', { bylines: [byline('Автор: Ольга Брандт')] }, ['Ольга Брандт']],
    ['the nearest alone', { bylines: [byline('Ana Bek'), byline('Cem Dag', 4)] }, ['Ana Bek']],
    [
      'more by a byline than by markup that names one of them',
      { jsonLd: [ld({ author: 'Ana Bek' })], bylines: [byline('Ana Bek and Cem Dag')] },
      ['Ana Bek', 'Cem Dag'],
    ],
    [
      'a service of the outlet is none',
      {
        meta: [
          ['og:site_name', 'Bee'],
          ['author', 'Bee Kyrgyz Service'],
        ],
      },
      [],
    ],
    [
      'the outlet in another alphabet is none',
      { meta: [['og:site_name', 'Vlast']], bylines: [byline('Ана Бек, Власть')] },
      ['Ана Бек'],
    ],
    ['a sentence about one is none', { bylines: [byline('Ana Bek is a writer based in Osh')] }, []],
    ['nobody', {}, []],
  ])('%s', (_, facts, names) => {
    expect(decide(facts).authors.value).toEqual(names);
  });
});

describe('the outlet', () => {
  test.each<[string, Partial<PageFacts>, string, string]>([
    [
      'a publisher with this host’s address',
      { jsonLd: [ld({ publisher: { name: 'B', url: 'https://www.a.org/' } })] },
      'B',
      'json-ld',
    ],
    [
      'a publisher that the page calls its site too',
      { jsonLd: [ld({ publisher: 'The Bee' })], meta: [['og:site_name', 'The Bee']] },
      'The Bee',
      'json-ld',
    ],
    [
      'a publisher of another host is refused',
      {
        jsonLd: [ld({ publisher: { name: 'Reuters', url: 'https://reuters.com' } })],
        meta: [['og:site_name', 'Bee']],
      },
      'Bee',
      'meta',
    ],
    [
      'a publisher for whom nothing speaks is refused',
      { jsonLd: [ld({ publisher: 'Reuters' })] },
      'a.org',
      'address',
    ],
    ['the host', {}, 'a.org', 'address'],
  ])('%s', (_, facts, value, from) => {
    expect(decide(facts).outlet).toEqual({ value, from });
  });

  test('by the look of its host', () => {
    const facts = { jsonLd: [ld({ publisher: 'The Steppe Times' })] };
    expect(decide(facts, { address: 'https://www.steppetimes.com/x' }).outlet.value).toBe('The Steppe Times');
  });

  test('is the pack’s on a site that it lists', () => {
    expect(decide({ jsonLd: [ld({ publisher: 'Reuters' })] }, { outlet: ALMATY }).outlet).toEqual({
      value: 'A',
      from: 'pack',
    });
  });
});

describe('which article JSON-LD speaks of', () => {
  const own = ld({ headline: 'A day in Almaty', url: ADDRESS, datePublished: '2019-06-09' });
  const other = ld({ headline: 'Another', url: 'https://a.org/another', datePublished: '2018-01-01' });

  test('the one with the address', () => {
    expect(decide({ jsonLd: [other, own] }).published?.value).toBe('2019-06-09');
  });

  test('the one with the headline', () => {
    const facts = {
      headline: 'A day in Almaty',
      jsonLd: [other, ld({ headline: 'A day in Almaty', datePublished: '2019-06-09' })],
    };
    expect(decide(facts).published?.value).toBe('2019-06-09');
  });

  test('none, when address and headline are another’s', () => {
    const metadata = decide({ headline: 'A day in Almaty', jsonLd: [other] });
    expect(metadata.published).toBeNull();
    expect(refusal(metadata, 'Another')).toBe('of-another-article');
  });

  test('in a page of several: the one of the part, and nothing of the head', () => {
    const facts = {
      isPart: true,
      partAddress: '/news/second',
      headline: 'The second',
      jsonLd: [own, ld({ url: 'https://a.org/news/second', datePublished: '2017-05-05' })],
    };
    const metadata = decide(facts);
    expect(metadata.published?.value).toBe('2017-05-05');
    expect(metadata.canonical.value).toBe('https://a.org/news/second');
    expect(decide({ ...facts, jsonLd: [own] }).published).toBeNull();
  });
});

describe('bad input', () => {
  test('JSON-LD of two million units', () => {
    const { metadata } = readOutletPage(
      pageOf(
        `<script type="application/ld+json">${ld({ datePublished: '2019-06-09', articleBody: 'x'.repeat(2_000_000) })}</script>`,
        ADDRESS,
      ),
      ADDRESS,
    );
    expect(metadata.published?.value).toBe('2019-06-09');
    expect(metadata.refused.map(({ reason }) => reason)).toContain('json-ld-cut');
  });

  test('ten thousand meta tags', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => `<meta property="article:tag" content="${at}"><meta name="x-date-${at}" content="1">`,
    );
    const page = pageOf(
      `<head><meta property="article:published_time" content="2019-06-09">${many.join('')}</head>`,
      ADDRESS,
    );
    expect(readOutletPage(page, ADDRESS).metadata.published?.value).toBe('2019-06-09');
  });

  test('everything is wrong at once', () => {
    const metadata = decide({
      lang: 'xx-not-a-language-at-all',
      documentTitle: ' ',
      jsonLd: [
        '{',
        '[1,null,"x"]',
        ld({ headline: 5, author: [{}, 5, null], publisher: [], datePublished: {}, mainEntityOfPage: [[]] }),
      ],
      meta: [
        ['article:published_time', ''],
        ['og:url', 'http://['],
      ],
      links: [canonical('//'), canonical('data:text/html,x')],
      items: [['datePublished', '2019-99-99']],
      dates: [line('99 ноября 99999')],
    });
    expect(metadata).toMatchObject({
      published: null,
      modified: null,
      language: null,
      authors: { value: [] },
      canonical: { value: ADDRESS },
    });
  });
});

describe('whether the page says that it is an article', () => {
  test.each<[string, Partial<PageFacts>, boolean]>([
    ['JSON-LD', { jsonLd: [ld({})] }, true],
    ['broken JSON-LD', { jsonLd: ['{"@type":"NewsArticle","x":"a"b"}'] }, true],
    ['og:type article', { meta: [['og:type', 'article']] }, true],
    ['a time of publication', { meta: [['article:published_time', '2019-06-09']] }, true],
    ['microdata', { items: [['datePublished', '2019-06-09']] }, true],
    ['og:type website', { meta: [['og:type', 'website']] }, false],
    ['JSON-LD of another thing', { jsonLd: ['{"@type":"WebSite","name":"Article"}'] }, false],
    ['nothing', {}, false],
  ])('%s', (_, facts, expected) => {
    expect(decide(facts).saysArticle).toBe(expected);
  });
});
