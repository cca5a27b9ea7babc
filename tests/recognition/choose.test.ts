import { describe, expect, test } from 'vitest';
import { Article } from '@/lib/recognition/article.ts';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { bare, FEW_WORDS, named, said } from './names.ts';

/** Why the mention at a place of the text was decided; undefined where there is none. */
function whyAt(index: Parameters<typeof resolve>[0], text: string, surface: string) {
  const start = text.lastIndexOf(surface);
  return resolve(index, new Article(text)).find((mention) => mention.start === start);
}

describe('a body that each country has', () => {
  const [KAZAKH_COURT, KYRGYZ_COURT, UZBEK_COURT, KAZAKHSTAN, KYRGYZSTAN, UZBEKISTAN, ASIA] = [
    0, 1, 2, 3, 4, 5, 6,
  ];
  const index = buildIndex(
    [
      named('Supreme Court', KAZAKH_COURT),
      named('Supreme Court', KYRGYZ_COURT),
      named('Supreme Court', UZBEK_COURT),
      named('Kazakhstan', KAZAKHSTAN),
      named('Kyrgyzstan', KYRGYZSTAN),
      named('Uzbekistan', UZBEKISTAN),
      named('Central Asia', ASIA),
    ],
    [
      { isBody: true, countries: ['kz'] },
      { isBody: true, countries: ['kg'] },
      { isBody: true, countries: ['uz'] },
      { isPlace: true, countries: ['kz'] },
      { isPlace: true, countries: ['kg'] },
      { isPlace: true, countries: ['uz'] },
      { isPlace: true, countries: ['kz', 'kg', 'uz'] },
    ],
    FEW_WORDS,
  );
  const courts = (text: string) => said(index, text).filter((one) => one.startsWith('Supreme'));

  test.each<[string, string, string[], string | undefined]>([
    ['right behind it', 'The Supreme Court of Kazakhstan sat.', ['Supreme Court=0'], 'beside'],
    ['right before it', 'Kyrgyzstan’s Supreme Court sat.', ['Supreme Court=1'], 'beside'],
    ['by a word for its people', 'The Kazakh Supreme Court sat.', ['Supreme Court=0'], 'beside'],
    [
      'right behind it, and another in the sentence',
      'In Kyrgyzstan, long before, the Supreme Court of Uzbekistan was spoken of.',
      ['Supreme Court=2'],
      'beside',
    ],
    [
      'in the sentence',
      'In Kazakhstan, where it had been cold for days and nights, the Supreme Court sat.',
      ['Supreme Court=0'],
      'sentence',
    ],
    [
      'in the sentence, against the article',
      'Uzbekistan. Uzbekistan. Uzbekistan. In Kazakhstan, where it was so cold for days and nights, the Supreme Court sat.',
      ['Supreme Court=0'],
      'sentence',
    ],
    ['in the article', 'It is cold in Kazakhstan. The Supreme Court sat.', ['Supreme Court=0'], 'article'],
    [
      'in the article, twice as often as the next',
      'Kazakhstan. Kazakhstan. Kyrgyzstan. The Supreme Court sat.',
      ['Supreme Court=0'],
      'article',
    ],
    [
      'in the article, less clearly: nobody can tell',
      'Kazakhstan. Kazakhstan. Kazakhstan. Kyrgyzstan. Kyrgyzstan. The Supreme Court sat.',
      ['Supreme Court=0/1'],
      undefined,
    ],
    [
      'twice in the sentence: nobody can tell',
      'In Kazakhstan, where it had been cold for days and nights, and in Kyrgyzstan, where it had not, the Supreme Court sat.',
      ['Supreme Court=0/1'],
      undefined,
    ],
    [
      'twice in the sentence, whatever the article is about',
      'Kazakhstan. Kazakhstan. In Kazakhstan, where it had been cold for days and nights, and in Kyrgyzstan, where it had not, the Supreme Court sat.',
      ['Supreme Court=0/1'],
      undefined,
    ],
    [
      'in the sentence, and another in the next',
      'In Kazakhstan, where it had been cold for days and nights, the Supreme Court sat. Kyrgyzstan slept.',
      ['Supreme Court=0'],
      'sentence',
    ],
    ['nowhere', 'The Supreme Court sat.', [], undefined],
    ['nowhere but in a region of several countries', 'The Supreme Court of Central Asia.', [], undefined],
    ['in the next block', 'The Supreme Court sat\nIn Kazakhstan', ['Supreme Court=0'], 'article'],
  ])('%s', (_, text, expected, where) => {
    expect(courts(text)).toEqual(expected);
    const why = whyAt(index, text, 'Supreme Court')?.why;
    if (expected.length === 0) expect(why).toBeUndefined();
    else if (where === undefined) expect(why).toEqual({ code: 'undecided' });
    else expect(why).toMatchObject({ code: 'country', where });
  });

  test('is another’s in the next sentence', () => {
    const text = 'The Kazakh Supreme Court sat. The Supreme Court of Kyrgyzstan did not.';
    expect(courts(text)).toEqual(['Supreme Court=0', 'Supreme Court=1']);
  });

  test('is surer of its country when the sentence names it than when the article does', () => {
    const near = whyAt(index, 'The Supreme Court of Kazakhstan sat.', 'Supreme Court');
    const far = whyAt(index, 'Kazakhstan is cold. The Supreme Court sat.', 'Supreme Court');
    expect(near?.confidence).toBeGreaterThan(far?.confidence ?? 1);
  });

  test('is not that of the country that another sentence names its own court of', () => {
    const index = buildIndex(
      [
        named('Supreme Court', KAZAKH_COURT),
        named('Supreme Court', KYRGYZ_COURT),
        named('Astana Court', KAZAKH_COURT),
        named('Kazakhstan', KAZAKHSTAN),
        named('Kyrgyzstan', KYRGYZSTAN),
      ],
      [
        { isBody: true, countries: ['kz'] },
        { isBody: true, countries: ['kg'] },
        { countries: [] },
        { isPlace: true, countries: ['kz'] },
        { isPlace: true, countries: ['kg'] },
      ],
      FEW_WORDS,
    );
    const text = 'The Astana Court sat in Kazakhstan. The Supreme Court of Kyrgyzstan did not.';
    expect(said(index, text)).toContain('Supreme Court=1');
  });
});

describe('a man and a woman of one surname', () => {
  const [NURSULTAN, DARIGA] = [0, 1];
  const index = buildIndex(
    [
      named('Нурсултан Назарбаев', NURSULTAN),
      bare('Назарбаев', NURSULTAN, 'Назарбаева', 'Назарбаеву'),
      named('Дарига Назарбаева', DARIGA),
      bare('Назарбаева', DARIGA, 'Назарбаеву'),
    ],
    [
      { person: 'male', countries: ['kz'] },
      { person: 'female', countries: ['kz'] },
    ],
    FEW_WORDS,
  );
  const both = 'Нурсултан Назарбаев и Дарига Назарбаева. ';
  const last = (text: string) => {
    const mention = resolve(index, new Article(both + text)).at(-1);
    return [mention?.entity, mention?.why];
  };
  const female = { code: 'gender', gender: 'female' };
  const male = { code: 'gender', gender: 'male' };

  test.each<[string, string, number, object]>([
    ['a verb behind', 'Назарбаева заявила это', DARIGA, female],
    ['a verb before', 'Как заявила Назарбаева', DARIGA, female],
    ['a word that takes the genitive', 'Дом у Назарбаева', NURSULTAN, male],
    ['a noun that takes it, in any form', 'После отставки Назарбаева', NURSULTAN, male],
    ['any noun before', 'Вот портрет Назарбаева', NURSULTAN, male],
    ['a plural verb behind', 'Назарбаева критикуют давно', NURSULTAN, male],
    ['the dative, which is more often his', 'Письмо Назарбаеву', NURSULTAN, male],
  ])('%s', (_, text, entity, why) => {
    expect(last(text)).toEqual([entity, why]);
  });

  test.each<[string, string]>([
    ['nothing', 'Назарбаева'],
    ['a verb beyond a comma', 'Назарбаева, заявила она'],
    ['a name that ends as a verb', 'Назарбаева Заявила'],
    ['her title, which is no noun with a genitive', 'Тут жена Назарбаева'],
    ['a short word', 'И вот Назарбаева'],
  ])('nothing tells: %s', (_, text) => {
    expect(last(text)[1]).toEqual({ code: 'undecided' });
  });

  test('a form that is hers alone', () => {
    const text = 'Нурсултан Назарбаев. Назарбаев уехал';
    expect(said(index, text)).toEqual(['Нурсултан Назарбаев=0', 'Назарбаев=0']);
  });

  test('who is named nowhere in full is not told by a form', () => {
    expect(said(index, 'Дом у Назарбаева')).toEqual(['Назарбаева=0/1']);
  });
});

describe('a person and a place of one name', () => {
  const [CITY, MAN] = [0, 1];
  const index = buildIndex(
    [
      named('Turkmenbashi', CITY),
      named('Krasnovodsk', CITY),
      named('Turkmenbashi', MAN),
      named('Saparmurat Niyazov', MAN),
    ],
    [
      { isPlace: true, countries: ['tm'] },
      { person: 'male', countries: ['tm'] },
    ],
    FEW_WORDS,
  );

  test.each<[string, string, string]>([
    ['behind «in»', 'He lives in Turkmenbashi', 'Turkmenbashi=0'],
    ['behind «in» and a comma', 'He came in, Turkmenbashi', 'Turkmenbashi=0/1'],
    ['alone', 'Turkmenbashi was there', 'Turkmenbashi=0/1'],
    ['where the man is named elsewhere', 'Saparmurat Niyazov.\nTurkmenbashi was there', 'Turkmenbashi=1/0'],
    ['where the city is named elsewhere', 'Krasnovodsk.\nTurkmenbashi was there', 'Turkmenbashi=0/1'],
  ])('%s', (_, text, expected) => {
    expect(said(index, text).at(-1)).toBe(expected);
  });

  test('the word before it is the reason', () => {
    expect(whyAt(index, 'He lives in Turkmenbashi', 'Turkmenbashi')?.why).toEqual({ code: 'place' });
  });
});

describe('several of one name', () => {
  const [SERDAR, GURBANGULY, OGULGEREK] = [0, 1, 2];
  const index = buildIndex(
    [
      named('Serdar Berdimuhamedow', SERDAR),
      named('Gurbanguly Berdimuhamedow', GURBANGULY),
      named('Ogulgerek Berdimuhamedow', OGULGEREK),
      bare('Berdimuhamedow', SERDAR),
      bare('Berdimuhamedow', GURBANGULY),
      bare('Berdimuhamedow', OGULGEREK),
    ],
    [SERDAR, GURBANGULY, OGULGEREK].map(() => ({ person: 'male', countries: ['tm'] })),
    FEW_WORDS,
  );

  test.each<[string, string, string, string]>([
    [
      'one is named in full',
      'Gurbanguly Berdimuhamedow came.\nBerdimuhamedow spoke',
      'Berdimuhamedow=1',
      'named-elsewhere',
    ],
    [
      'one is named in full later',
      'Berdimuhamedow spoke.\nGurbanguly Berdimuhamedow came',
      'Berdimuhamedow=1',
      'named-elsewhere',
    ],
    [
      'one is named with initials',
      'G. Berdimuhamedow came.\nBerdimuhamedow spoke',
      'Berdimuhamedow=1',
      'named-elsewhere',
    ],
    [
      'two, and one of them in this block',
      'Serdar Berdimuhamedow left.\nGurbanguly Berdimuhamedow came. Berdimuhamedow spoke',
      'Berdimuhamedow=1',
      'named-last',
    ],
    [
      'two, and both in this block: the one named more comes first',
      'Serdar Berdimuhamedow left.\nSerdar Berdimuhamedow and Gurbanguly Berdimuhamedow came. Berdimuhamedow spoke',
      'Berdimuhamedow=0/1/2',
      'undecided',
    ],
    [
      'and whoever it is that was named more',
      'Gurbanguly Berdimuhamedow left.\nSerdar Berdimuhamedow and Gurbanguly Berdimuhamedow came. Berdimuhamedow spoke',
      'Berdimuhamedow=1/0/2',
      'undecided',
    ],
    [
      'two, and neither in this block',
      'Ogulgerek Berdimuhamedow and Gurbanguly Berdimuhamedow came.\nBerdimuhamedow spoke',
      'Berdimuhamedow=1/2/0',
      'undecided',
    ],
    ['none', 'Berdimuhamedow spoke', 'Berdimuhamedow=0/1/2', 'undecided'],
  ])('%s', (_, text, expected, code) => {
    const mentions = resolve(index, new Article(text));
    const at = mentions.findIndex(({ start, end }) => text.slice(start, end) === 'Berdimuhamedow');
    expect(said(index, text)[at]).toBe(expected);
    expect(mentions[at]?.why.code).toBe(code);
  });

  test('a name that was left open is no evidence of who was named last', () => {
    const text =
      'Serdar Berdimuhamedow and Gurbanguly Berdimuhamedow.\nBerdimuhamedow spoke. Berdimuhamedow left';
    expect(
      said(index, text)
        .slice(2)
        .map((one) => one.split('/').length),
    ).toEqual([3, 3]);
  });

  test('abstaining is as sure as its share', () => {
    expect(resolve(index, new Article('Berdimuhamedow spoke'))[0]?.confidence).toBeCloseTo(1 / 3, 10);
  });

  test('a slip in the given name says which of them', () => {
    const text = 'Serdar Berdimuhamedow and Gurbanguly Berdimuhamedow.\nGurbnaguly Berdimuhamedow spoke';
    expect(said(index, text).at(-1)).toBe('Gurbnaguly Berdimuhamedow=1');
    expect(resolve(index, new Article(text)).at(-1)).toMatchObject({
      confidence: 0.9,
      why: { code: 'slip' },
    });
  });
});

describe('organisations of one acronym', () => {
  const index = buildIndex([
    named('DVK', 0),
    named('DVK', 1),
    named('Democratic Choice', 0),
    named('Demokrat Party', 1),
  ]);

  test.each<[string, string, string]>([
    ['one is named in full', 'Demokrat Party.\nDVK', 'DVK=1'],
    ['both are', 'Demokrat Party and Democratic Choice.\nDVK', 'DVK=0/1'],
    ['none is', 'DVK', 'DVK=0/1'],
  ])('%s', (_, text, expected) => {
    expect(said(index, text).at(-1)).toBe(expected);
  });
});

describe('what speaks for the only one of a name', () => {
  const [NAZARBAYEV, KAZAKHSTAN, PARTY] = [0, 1, 2];
  const index = buildIndex(
    [
      named('Nursultan Nazarbayev', NAZARBAYEV),
      bare('Nazarbayev', NAZARBAYEV),
      named('Elbasy', NAZARBAYEV),
      named('Kazakhstan', KAZAKHSTAN),
      named('Alga', PARTY, { needsEntities: [KAZAKHSTAN] }),
    ],
    [{ person: 'male', countries: ['kz'] }, { isPlace: true, countries: ['kz'] }, { countries: ['kz'] }],
    FEW_WORDS,
  );

  test.each<[string, string, string, string, number]>([
    ['a name of its own', 'Nursultan Nazarbayev left', 'Nursultan Nazarbayev', 'name', 1],
    ['a surname that is nobody else’s', 'Nazarbayev left', 'Nazarbayev', 'name', 0.85],
    [
      'a surname of one who is named in full',
      'Nazarbayev left. Nursultan Nazarbayev',
      'Nazarbayev left',
      'in-full',
      0.95,
    ],
    ['initials', 'by N. Nazarbayev', 'N. Nazarbayev', 'beside', 0.95],
    ['a slip', 'Nusrultan Nazarbayev left', 'Nusrultan Nazarbayev', 'slip', 0.9],
    ['what it needs', 'Alga in Kazakhstan', 'Alga', 'needs', 0.9],
  ])('%s', (_, text, surface, code, confidence) => {
    expect(whyAt(index, text, surface)).toMatchObject({ confidence, alternatives: [], why: { code } });
  });

  test.each<[string, string, string[]]>([
    ['right before the name', 'Elbasy Nursultan Nazarbayev left', ['Nursultan Nazarbayev=0']],
    ['right before the surname', 'Elbasy\u00a0Nazarbayev left', ['Nazarbayev=0']],
    ['before a comma', 'Elbasy, Nursultan Nazarbayev, left', ['Elbasy=0', 'Nursultan Nazarbayev=0']],
    ['in the block before', 'Elbasy\nNursultan Nazarbayev left', ['Elbasy=0', 'Nursultan Nazarbayev=0']],
    ['alone', 'Elbasy left', ['Elbasy=0']],
    ['before another name', 'Elbasy Kazakhstan', ['Elbasy=0', 'Kazakhstan=1']],
  ])('a byname is a title %s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });

  test('a place that is named twice in a row is named twice', () => {
    expect(said(index, 'Kazakhstan Kazakhstan')).toEqual(['Kazakhstan=1', 'Kazakhstan=1']);
  });
});

describe('a person and a city of one name, by the words around it', () => {
  const [MAN, CITY] = [0, 1];
  const index = buildIndex(
    [
      named('Gurbanguly Arkadag', MAN),
      named('Hero Arkadag', MAN),
      named('Elder Arkadag', MAN),
      bare('Arkadag', MAN),
      named('Arkadag', CITY),
    ],
    [
      { person: 'male', countries: ['tm'] },
      { isPlace: true, countries: ['tm'] },
    ],
    { ...FEW_WORDS, titles: [...FEW_WORDS.titles, 'hero'] },
  );

  test.each<[string, string, string]>([
    ['the city, by what it is', 'to see Arkadag, the new smart city there', 'Arkadag=1'],
    ['the city, by what stands before it', 'to see the city Arkadag there', 'Arkadag=1'],
    ['none, where somebody else is in a city', 'to see Arkadag, the man Who went to a city', 'Arkadag=0/1'],
    ['none, where another sentence begins', 'to see Arkadag. The city', 'Arkadag=0/1'],
    ['none, without an article', 'to see Arkadag, and the city', 'Arkadag=0/1'],
    ['none, where the city is far off', 'to see Arkadag, the one for whom they built a city', 'Arkadag=0/1'],
    ['the man, by a title', 'to see President Arkadag there', 'Arkadag=0'],
    ['none, by a word that may be no title', 'to see. President Arkadag', 'Arkadag=0/1'],
    ['the man, without the title that a name of his begins with', 'to see Hero Arkadag there', 'Arkadag=0'],
    ['the man, with it, joined by a hyphen', 'to see Hero-Arkadag there', 'Hero-Arkadag=0'],
    ['the man, with a word that is no title', 'to see Elder Arkadag there', 'Elder Arkadag=0'],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual([expected]);
  });
});
