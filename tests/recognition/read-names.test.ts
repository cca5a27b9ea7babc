import { describe, expect, test } from 'vitest';
import { buildIndex, type NameEntry } from '@/lib/recognition/build-index.ts';
import { bare, FEW_WORDS, named, said } from './names.ts';

const [CITY, MAN, OUTLET, OSCE, ALGA, DAM] = [0, 1, 2, 3, 4, 5];

describe('words that stand beside a name and are no part of it', () => {
  const port = named('port of Turkmenbashi', CITY, { context: { before: 2, after: 0 } });
  const city = named('Turkmenbashi şäheri', CITY, {
    context: { before: 0, after: 1 },
    forms: ['Turkmenbashi şäherinde'],
  });
  const president = named('president Japarov era', MAN, { context: { before: 1, after: 1 } });
  const noun = named('порту Туркменбаши', CITY, {
    context: { before: 1, after: 0 },
    forms: ['порта Туркменбаши', 'порту Туркменбашы'],
  });

  test.each<[string, NameEntry, string, string[]]>([
    ['before it', port, 'the port of Turkmenbashi is big', ['Turkmenbashi=0']],
    ['before it, in other capitals', port, 'the Port of TURKMENBASHI', ['TURKMENBASHI=0']],
    ['before it, with a possessive', port, 'the port of Turkmenbashi’s quay', ['Turkmenbashi=0']],
    ['behind it', city, 'Turkmenbashi şäheri uly', ['Turkmenbashi=0']],
    ['behind it, with an ending', city, 'Turkmenbashi şäherinde', ['Turkmenbashi=0']],
    ['on both sides', president, 'the President Japarov era', ['Japarov=1']],
    ['before it, with an ending', noun, 'из порта Туркменбаши', ['Туркменбаши=0']],
    ['and an ending of the name', noun, 'в порту Туркменбашы', ['Туркменбашы=0']],
    ['not there', port, 'Turkmenbashi is big', []],
    ['there in part', port, 'of Turkmenbashi', []],
    ['in the next block', city, 'Turkmenbashi\nşäheri', []],
  ])('%s', (_, name, text, expected) => {
    expect(said(buildIndex([name]), text)).toEqual(expected);
  });

  test('say which of several is meant', () => {
    const index = buildIndex(
      [port, named('Turkmenbashi', CITY), bare('Turkmenbashi', MAN), named('Saparmurat Turkmenbashi', MAN)],
      [
        { isPlace: true, countries: ['tm'] },
        { person: 'male', countries: ['tm'] },
      ],
    );
    const text = 'Turkmenbashi saw the port of Turkmenbashi.\nTurkmenbashi';
    expect(said(index, text)).toEqual(['Turkmenbashi=0/1', 'Turkmenbashi=0', 'Turkmenbashi=0/1']);
  });
});

describe('names that count in quotes alone', () => {
  const index = buildIndex([named('Власть', OUTLET, { isQuoted: true, forms: ['Власти'] })]);

  test.each<[string, string, string[]]>([
    ['in guillemets', 'журнал «Власть» пишет', ['Власть=2']],
    ['in English quotes', 'журнал “Власть” пишет', ['Власть=2']],
    ['in German quotes', 'журнал „Власть“ пишет', ['Власть=2']],
    ['in straight quotes', 'журнал "Власть" пишет', ['Власть=2']],
    ['in single quotes', 'журнал ‘Власть’ пишет', ['Власть=2']],
    ['with an ending', 'журнала «Власти»', ['Власти=2']],
    ['none', 'Власть пишет', []],
    ['an opening one only', '«Власть народа»', []],
    ['a closing one only', '«Наша Власть»', []],
    ['with a space inside', '« Власть »', []],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});

describe('the article with which a name begins', () => {
  const index = buildIndex(
    [named('The Diplomat', 0, { caseSensitive: true }), named('The Day', 1), named('the', 2)],
    [],
    FEW_WORDS,
  );

  test.each<[string, string, string[]]>([
    ['is part of it', 'told The Diplomat', ['The Diplomat=0']],
    ['may be small, unless case counts', 'in the Day', ['the Day=1']],
    ['has a capital where case counts', 'told the Diplomat', []],
    ['must stand right before it', 'The old Day, and «The» Day', []],
    ['or at all', 'a Diplomat of the Day', ['the Day=1']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text).filter((one) => !one.endsWith('=2'))).toEqual(expected);
  });
});

describe('the mark in which a name ends is part of it', () => {
  test.each<[string, string, string, string[]]>([
    ['an exclamation mark', 'Alga, Kazakhstan!', 'of Alga, Kazakhstan! and others', ['Alga, Kazakhstan!=4']],
    ['an exclamation mark left out', 'Alga, Kazakhstan!', 'of Alga, Kazakhstan and', ['Alga, Kazakhstan=4']],
    ['another mark', 'Alga, Kazakhstan!', 'of Alga, Kazakhstan? Yes', ['Alga, Kazakhstan=4']],
    ['only the first of three', 'Alga, Kazakhstan!', 'Alga, Kazakhstan!!!', ['Alga, Kazakhstan!=4']],
    ['no mark of its own', 'Alga', 'Alga!', ['Alga=4']],
    ['the quote that it opens', 'НБО «Роғун»', 'дар НБО «Роғун» буд', ['НБО «Роғун»=4']],
    ['a straight quote for it', 'НБО «Роғун»', 'дар НБО "Роғун" буд', ['НБО "Роғун"=4']],
    ['no quotes for it', 'НБО «Роғун»', 'дар НБО Роғун буд', ['НБО Роғун=4']],
    ['a quote that opened before it', 'НБО «Роғун»', 'гуфт: «НБО Роғун» буд', ['НБО Роғун=4']],
  ])('%s', (_, name, text, expected) => {
    expect(said(buildIndex([named(name, ALGA)]), text)).toEqual(expected);
  });
});

describe('an ending behind a hyphen', () => {
  const index = buildIndex([
    named('ЕҚЫҰ', OSCE, { caseSensitive: true, forms: ['ЕҚЫҰ-да', 'ЕҚЫҰ-ның'] }),
    named('Рогун', DAM, { forms: ['Рогунда'] }),
  ]);

  test.each<[string, string, string[]]>([
    ['is part of the name', 'бұл ЕҚЫҰ-да айтылды', ['ЕҚЫҰ-да=3']],
    ['of another kind too', 'бұл ЕҚЫҰ‑да айтылды', ['ЕҚЫҰ‑да=3']],
    ['is not a word of its own', 'бұл ЕҚЫҰ да айтты', ['ЕҚЫҰ=3']],
    ['is not a word behind a no-break space', 'бұл ЕҚЫҰ\u00a0да айтты', ['ЕҚЫҰ=3']],
    ['is not a word behind a dash', 'бұл ЕҚЫҰ – да', ['ЕҚЫҰ=3']],
    ['that is none stays outside', 'бұл ЕҚЫҰ-шыл', ['ЕҚЫҰ=3']],
    ['is not wanted where it is joined', 'бұл Рогунда айтылды', ['Рогунда=5']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});

describe('the day from which an entity is so named', () => {
  const index = buildIndex(
    [named('Nur-Sultan', CITY, { from: 20190323 }), named('Astana', CITY), named('Akorda', MAN)],
    [],
    FEW_WORDS,
  );

  test.each<[string, number | undefined, string[]]>([
    ['the day itself', 20190323, ['Nur-Sultan=0']],
    ['a day later', 20190324, ['Nur-Sultan=0']],
    ['a year later', 20200101, ['Nur-Sultan=0']],
    ['the day before', 20190322, []],
    ['years before', 19980101, []],
    ['a day that nobody knows', undefined, ['Nur-Sultan=0']],
  ])('%s', (_, day, expected) => {
    expect(said(index, 'the Nur-Sultan', { day })).toEqual(expected);
  });

  test('what is not yet so named is no evidence', () => {
    const needy = buildIndex([
      named('Nur-Sultan', CITY, { from: 20190323 }),
      named('Akorda', MAN, { needsEntities: [CITY] }),
    ]);
    expect(said(needy, 'Akorda in Nur-Sultan', { day: 20180101 })).toEqual([]);
    expect(said(needy, 'Akorda in Nur-Sultan', { day: 20190401 })).toEqual(['Akorda=1', 'Nur-Sultan=0']);
  });

  test('other names of the same are not asked', () => {
    expect(said(index, 'Astana and Nur-Sultan', { day: 20180101 })).toEqual(['Astana=0']);
  });
});

describe('what it is, beside a name', () => {
  const [FUND, MINE, ERK, MAN_OF_FUNDS, SEA, WAR] = [6, 7, 8, 9, 10, 11];
  const index = buildIndex(
    [
      named('Oyan, Qazaqstan Movement', ALGA),
      named('Rogun Dam', DAM),
      named('Republic of Karakalpakstan', CITY),
      named('Karakalpakstan', CITY),
      named('Samruk', FUND),
      named('Samruk Fund', FUND),
      named('Sovereign Wealth Fund Samruk', FUND),
      named('Jaslyk gold mine', MINE, { context: { before: 0, after: 2 } }),
      named('Rogun power plant', DAM, { context: { before: 0, after: 2 } }),
      named('Erk Party', ERK),
      named('Fund Erkin', MAN_OF_FUNDS),
      named('Erkin', MAN_OF_FUNDS),
      named('Aral Sea', SEA),
      named('Aral', SEA),
      named('War in Rogunia', WAR),
      named('Rogunia', WAR),
    ],
    [
      { isPlace: true, countries: ['uz'] },
      { countries: [] },
      { countries: [] },
      { countries: [] },
      { isDescribed: true, countries: ['kz'] },
      { isDescribed: true, nouns: ['dam'], countries: ['tj'] },
      { isBody: true, nouns: ['kazyna'], countries: ['kz'] },
      { isPlace: true, nouns: ['mine'], countries: [] },
      { isDescribed: true, nouns: ['democratic', 'party'], countries: [] },
      { person: 'male', countries: [] },
      { isPlace: true, nouns: ['sea'], countries: [] },
      { countries: [] },
    ],
    FEW_WORDS,
  );

  test.each<[string, string, string[]]>([
    ['written small, is no part of it', 'the Oyan, Qazaqstan movement', ['Oyan, Qazaqstan=4']],
    ['that is a noun of its own, is part of it', 'at the Rogun dam', ['Rogun dam=5']],
    ['that is one of a place, too', 'near the Aral sea', ['Aral sea=10']],
    ['that only says its kind, is none', 'the Erk party', ['Erk=8']],
    [
      'that is its context and a noun of its own, is part of it',
      'the Jaslyk gold mine',
      ['Jaslyk gold mine=7'],
    ],
    ['that is its context alone, is none', 'the Rogun power plant', ['Rogun=5']],
    ['with a capital, is part of it', 'the Oyan, Qazaqstan Movement', ['Oyan, Qazaqstan Movement=4']],
    ['all in capitals, is part of it', 'THE ROGUN DAM', ['ROGUN DAM=5']],
    ['before a place, written small', 'the republic of Karakalpakstan', ['Karakalpakstan=0']],
    ['before a place, with a capital', 'the Republic of Karakalpakstan', ['Republic of Karakalpakstan=0']],
    ['before an event, written small, is part of it', 'the war in Rogunia', ['war in Rogunia=11']],
    ['before a person, is part of it', 'the fund Erkin', ['fund Erkin=9']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['written small, behind a body', 'the Samruk fund of Kazakhs', 'Samruk'],
    ['written small, before a body', 'the sovereign wealth fund Samruk of Kazakhs', 'Samruk'],
    [
      'with capitals, before a body',
      'the Sovereign Wealth Fund Samruk of Kazakhs',
      'Sovereign Wealth Fund Samruk',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual([`${expected}=6`]);
  });
});
