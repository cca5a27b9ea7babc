import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Article } from '@/lib/recognition/article.ts';
import { buildIndex, type NameEntry } from '@/lib/recognition/build-index.ts';
import type { Mention } from '@/lib/recognition/mention.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { named } from './names.ts';

/** Entities of the cases below, by number. */
const [KAZAKHSTAN, ASTANA, DVK, ALMATY, SERDAR, GURBANGULY, UNIVERSITY, OSH, PARTY] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
];

function resolved(names: readonly NameEntry[], text: string): Mention[] {
  const index = buildIndex(names);
  return resolve(index, new Article(text));
}

/** Mentions as `surface=entity`: short enough for a table. */
function said(names: readonly NameEntry[], text: string): string[] {
  return resolved(names, text).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
}

describe('capitals', () => {
  const osh = named('Osh', OSH);
  const dvk = named('DVK', DVK, { caseSensitive: true });
  const hyphen = named('Nur-Sultan', ASTANA);
  const law = named('law on peaceful assemblies', PARTY);

  test.each<[string, NameEntry, string, string[]]>([
    ['as stored', osh, 'a street in Osh', ['Osh=7']],
    ['the dish is not the city', osh, 'a plate of osh', []],
    ['a headline in capitals', osh, 'UNREST IN OSH', ['OSH=7']],
    ['one of several is enough', hyphen, 'Nur-sultan', ['Nur-sultan=1']],
    ['none of several', hyphen, 'nur-sultan', []],
    ['capitals in other places than stored', osh, 'oSH', []],
    [
      'a name stored without any may come as it likes',
      law,
      'the Law on Peaceful Assemblies',
      ['Law on Peaceful Assemblies=8'],
    ],
    ['a case-sensitive acronym', dvk, 'supporters of DVK', ['DVK=2']],
    ['a case-sensitive acronym, written as a word', dvk, 'Dvk', []],
    ['a case-sensitive acronym in small letters', dvk, 'dvk', []],
    ['a case-sensitive acronym with a possessive', dvk, 'DVK’s leader', ['DVK=2']],
    ['a case-sensitive acronym with a soft hyphen', dvk, 'D\u00adVK', ['D\u00adVK=2']],
    ['Cyrillic', named('Ош', OSH), 'в ОШЕ и в Оше, а в Ош', ['Ош=7']],
  ])('%s', (_, name, text, expected) => {
    expect(said([name], text)).toEqual(expected);
  });

  test('of names that fold alike, each answers for its own capitals', () => {
    const names = [
      named('VERNY', PARTY, { caseSensitive: true }),
      named('Verny', ALMATY, { caseSensitive: true }),
    ];
    expect(said(names, 'Verny and VERNY')).toEqual(['Verny=3', 'VERNY=8']);
  });
});

describe('what a name needs', () => {
  const kazakhstan = named('Kazakhstan', KAZAKHSTAN);
  const needy = named('Respublika', PARTY, { needsEntities: [KAZAKHSTAN] });
  const worded = named('Alga', PARTY, { needsWords: ['opposition party', 'banned'] });
  const surname = named('Karimov', SERDAR, { needsEntities: [SERDAR] });
  const full = named('Islam Karimov', SERDAR);

  test.each<[string, NameEntry[], string, string[]]>([
    [
      'an entity that is named',
      [kazakhstan, needy],
      'Respublika in Kazakhstan',
      ['Respublika=8', 'Kazakhstan=0'],
    ],
    [
      'an entity that is named later, in another block',
      [kazakhstan, needy],
      'Respublika\n\nKazakhstan',
      ['Respublika=8', 'Kazakhstan=0'],
    ],
    ['an entity that is not named', [kazakhstan, needy], 'Respublika in Kyrgyzstan', []],
    ['a word that stands there, in whatever capitals', [worded], 'Alga, a Banned group', ['Alga=8']],
    ['a word of two words', [worded], 'the opposition party Alga', ['Alga=8']],
    ['a word of two words of which one stands there', [worded], 'the party Alga', []],
    ['a word that is part of another', [worded], 'Alga was unbanned', []],
    [
      'the person named in full',
      [full, surname],
      'Karimov, that is Islam Karimov',
      ['Karimov=4', 'Islam Karimov=4'],
    ],
    ['a surname alone', [full, surname], 'Karimov and Karimov', []],
    [
      'met through another name that has needs itself',
      [
        kazakhstan,
        named('Akorda', ASTANA, { needsEntities: [KAZAKHSTAN] }),
        named('palace', OSH, { needsEntities: [ASTANA] }),
      ],
      'palace, Akorda, Kazakhstan',
      ['palace=7', 'Akorda=1', 'Kazakhstan=0'],
    ],
    [
      'each needing the other is no evidence',
      [named('Akorda', ASTANA, { needsEntities: [OSH] }), named('Palace', OSH, { needsEntities: [ASTANA] })],
      'Akorda and Palace',
      [],
    ],
    [
      'a name inside a longer one is evidence too',
      [kazakhstan, named('Democratic Choice of Kazakhstan', DVK), needy],
      'Democratic Choice of Kazakhstan and Respublika',
      ['Democratic Choice of Kazakhstan=2', 'Respublika=8'],
    ],
    [
      'either an entity or a word',
      [kazakhstan, named('Alga', PARTY, { needsEntities: [KAZAKHSTAN], needsWords: ['banned'] })],
      'Alga was banned',
      ['Alga=8'],
    ],
    [
      'what a neighbour ruled out is no evidence',
      [named('Almaty', ALMATY, { not: ['Region'] }), named('Verny', PARTY, { needsEntities: [ALMATY] })],
      'Verny lies in Almaty Region',
      [],
    ],
    [
      'what is not written as a name is no evidence',
      [named('Osh', OSH), named('Alga', PARTY, { needsEntities: [OSH] })],
      'Alga served osh',
      [],
    ],
  ])('%s', (_, names, text, expected) => {
    expect(said(names, text)).toEqual(expected);
  });
});

describe('neighbours that rule a name out', () => {
  const almaty = named('Almaty', ALMATY, { not: ['Region', 'облысы', 'of the south', 'Old'] });

  test.each<[string, string, string[]]>([
    ['right after it', 'in Almaty Region', []],
    ['right before it', 'in Old Almaty', []],
    ['folded', 'in Almaty RE\u00adGION', []],
    ['in another script', 'Almaty облысы', []],
    ['of several words', 'Almaty of the South', []],
    ['joined by a hyphen', 'the Almaty-Region border', []],
    ['one word further on', 'Almaty and its Region', ['Almaty=3']],
    ['as part of another word', 'Almaty Regional Council', ['Almaty=3']],
    ['as part of another word before', 'Bold Almaty', ['Almaty=3']],
    ['half of several words', 'Almaty of the north', ['Almaty=3']],
    ['in the next block', 'in Almaty\nRegion by region', ['Almaty=3']],
    ['in the block before', 'Young and Old\nAlmaty is a city', ['Almaty=3']],
    ['at the edge of the text', 'Almaty', ['Almaty=3']],
    ['in the next sentence', 'in Almaty. Region by region', ['Almaty=3']],
    ['in the sentence before', 'unrest across the region. Almaty saw most of it', ['Almaty=3']],
    ['beyond a comma', 'Almaty Region, Almaty', ['Almaty=3']],
  ])('%s', (_, text, expected) => {
    expect(said([almaty], text)).toEqual(expected);
  });
});

describe('the longest name wins', () => {
  const president = named('Nazarbayev', SERDAR);
  const university = named('Nazarbayev University', UNIVERSITY);
  const kazakhstan = named('Kazakhstan', KAZAKHSTAN);
  const choice = named('Democratic Choice of Kazakhstan', DVK);

  test.each<[string, NameEntry[], string, string[]]>([
    ['at its start', [president, university], 'at Nazarbayev University', ['Nazarbayev University=6']],
    [
      'at its end',
      [kazakhstan, choice],
      'the Democratic Choice of Kazakhstan',
      ['Democratic Choice of Kazakhstan=2'],
    ],
    [
      'and what stands elsewhere counts',
      [president, university],
      'Nazarbayev at Nazarbayev University',
      ['Nazarbayev=4', 'Nazarbayev University=6'],
    ],
    [
      'of two that overlap, the one that begins first',
      [named('Choice of Kazakhstan', DVK), named('Kazakhstan Today', PARTY)],
      'Choice of Kazakhstan Today',
      ['Choice of Kazakhstan=2'],
    ],
    [
      'unless its needs are not met',
      [president, named('Nazarbayev University', UNIVERSITY, { needsEntities: [ASTANA] })],
      'at Nazarbayev University',
      ['Nazarbayev=4'],
    ],
    [
      'unless a neighbour rules it out',
      [president, named('Nazarbayev University', UNIVERSITY, { not: ['Press'] })],
      'Nazarbayev University Press',
      ['Nazarbayev=4'],
    ],
    [
      'unless it is not written so',
      [president, named('Nazarbayev UNIVERSITY', UNIVERSITY, { caseSensitive: true })],
      'Nazarbayev University',
      ['Nazarbayev=4'],
    ],
    [
      'a shorter one inside a longer one that fails, further in',
      [kazakhstan, named('Choice of Kazakhstan', DVK, { needsWords: ['banned'] })],
      'a Choice of Kazakhstan',
      ['Kazakhstan=0'],
    ],
  ])('%s', (_, names, text, expected) => {
    expect(said(names, text)).toEqual(expected);
  });
});

describe('possessives stay outside', () => {
  const names = [named('Kazakhstan', KAZAKHSTAN), named('Nur-Sultan', ASTANA), named('Levi’s', PARTY)];

  test.each<[string, string[]]>([
    ['Kazakhstan’s leaders', ['Kazakhstan=0']],
    ["Kazakhstan's leaders", ['Kazakhstan=0']],
    ['KAZAKHSTAN’S LEADERS', ['KAZAKHSTAN=0']],
    ['Nur-Sultan’s inability', ['Nur-Sultan=1']],
    ['Kazakh\u00adstan’\u00ads courts', ['Kazakh\u00adstan=0']],
    ['Levi’s', ['Levi’s=8']],
    ['‘This is Kazakhstan’s’', ['Kazakhstan=0']],
    ['Kazakhstans', []],
    ['Kazakhstan’st', []],
  ])('%s', (text, expected) => {
    expect(said(names, text)).toEqual(expected);
  });
});

describe('gaps within a name', () => {
  const plain = named('Nur Otan', PARTY);
  const comma = named('Oyan, Qazaqstan', DVK);

  test.each<[string, NameEntry, string, string[]]>([
    ['a hyphen for a space', plain, 'Nur-Otan', ['Nur-Otan=8']],
    ['a no-break space', plain, 'Nur\u00a0Otan', ['Nur\u00a0Otan=8']],
    ['a non-breaking hyphen', plain, 'Nur\u2011Otan', ['Nur\u2011Otan=8']],
    ['a comma where the name has none', plain, 'Nur, Otan', []],
    ['a full stop', plain, 'Nur. Otan', []],
    ['the next block', plain, 'Nur\nOtan', []],
    ['more white space than a line has', plain, 'Nur            Otan', []],
    ['the comma that the name has', comma, 'Oyan, Qazaqstan', ['Oyan, Qazaqstan=2']],
    ['a comma left out', comma, 'Oyan Qazaqstan', ['Oyan Qazaqstan=2']],
    ['another mark in its place', comma, 'Oyan! Qazaqstan', ['Oyan! Qazaqstan=2']],
    ['marks around it', comma, '«Oyan, Qazaqstan!»', ['Oyan, Qazaqstan=2']],
    ['a comma, but the next block', comma, 'Oyan,\nQazaqstan', []],
  ])('%s', (_, name, text, expected) => {
    expect(said([name], text)).toEqual(expected);
  });
});

describe('a name that several share', () => {
  const shared = [named('Berdimuhamedow', GURBANGULY), named('Berdimuhamedow', SERDAR)];
  const whole = [named('Serdar Berdimuhamedow', SERDAR), named('Gurbanguly Berdimuhamedow', GURBANGULY)];
  const last = (mentions: readonly Mention[]) => mentions.at(-1);

  test('is left open when the article names none of them in full', () => {
    const mention = last(resolved([...shared, ...whole], 'Berdimuhamedow spoke'));
    expect([mention?.entity, ...(mention?.alternatives ?? [])].sort()).toEqual([SERDAR, GURBANGULY]);
    expect(mention?.confidence).toBe(0.5);
  });

  test('is left open when the article names both in full', () => {
    const text = 'Serdar Berdimuhamedow and Gurbanguly Berdimuhamedow. Berdimuhamedow spoke';
    const mention = last(resolved([...shared, ...whole], text));
    expect([mention?.entity, ...(mention?.alternatives ?? [])].sort()).toEqual([SERDAR, GURBANGULY]);
    expect(mention?.confidence).toBe(0.5);
  });

  test('is the one that the article names in full', () => {
    const text = 'Serdar Berdimuhamedow came. Berdimuhamedow spoke';
    expect(last(resolved([...shared, ...whole], text))).toMatchObject({
      entity: SERDAR,
      alternatives: [],
      confidence: 0.9,
      why: { code: 'named-elsewhere' },
    });
  });

  test('is the one whose needs are met', () => {
    const needy = [
      named('Berdimuhamedow', GURBANGULY, { needsEntities: [GURBANGULY] }),
      named('Berdimuhamedow', SERDAR, { needsEntities: [SERDAR] }),
    ];
    const text = 'Serdar Berdimuhamedow came. Berdimuhamedow spoke';
    expect(last(resolved([...needy, ...whole], text))).toMatchObject({
      entity: SERDAR,
      alternatives: [],
      confidence: 0.9,
      why: { code: 'needs' },
    });
  });

  test('is one mention when one entity has it twice', () => {
    const twice = [named('Almaty', ALMATY), named('Almaty', ALMATY, { needsWords: ['city'] })];
    expect(resolved(twice, 'the city of Almaty')).toEqual([
      { start: 12, end: 18, entity: ALMATY, alternatives: [], confidence: 1, why: { code: 'name' } },
    ]);
  });
});

test('mentions come in the order of the text, and none overlap', () => {
  const word = fc.constantFrom('Nur', 'Sultan', 'Otan', 'Oyan', 'nur', 'of');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const entry = fc.record({
    text: phrase,
    entity: fc.nat(5),
    caseSensitive: fc.boolean(),
    needsEntities: fc.array(fc.nat(5), { maxLength: 1 }),
    needsWords: fc.array(word, { maxLength: 1 }),
    not: fc.array(word, { maxLength: 1 }),
  });
  const article = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', '’s ')))
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 10 }), article, (names, text) => {
      let end = 0;
      for (const mention of resolved(names, text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.alternatives).not.toContain(mention.entity);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
