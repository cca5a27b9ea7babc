import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkData, type DataReport } from '@/scripts/commands/check-data/check-data.ts';
import { checkDataCommand } from '@/scripts/commands/check-data/command.ts';

/** The columns that are read, in an order of our own, and one that is not. */
const COLUMNS = {
  'officeholders.csv': 'country,qid,person,position,start,end,gender,birth,death,enwiki,list',
  'person_name_forms.csv': 'qid,names',
  'places_wof.csv':
    'qa,placetype,country,name,wikidata,lat,lon,is_current,name_en,name_ru,name_kk,name_ky,name_tg,name_tk,name_uz',
  'places_naturalearth.csv': 'name,namealt,country,lat,lon,wikidata,name_en,name_ru',
  'parties.csv': 'country,wikidata,name_en,name,name_native,year_founded_wp,year_dissolved_wp',
  'companies_nsi.csv': 'wikidata,name,countries,forms',
  'country_names_cldr.csv': 'locale,KZ,KG,TJ,TM,UZ,central_asia_143',
} as const;

type Data = Partial<Record<keyof typeof COLUMNS, string>>;

const head = (capital: string, chief: string, government = chief) => ({
  Capital: { name: capital },
  'Executive branch': { 'chief of state': chief, 'head of government': government },
});

const NOBODY = 'President Nobody AT ALL (since 1 January 2001)';

const FACTBOOK = {
  KZ: head(
    'Kazville',
    'President Zed PRES (since 3 March 2019)',
    'Prime Minister Olim KAR (since 6 May 2024)',
  ),
  KG: head('Kirville', NOBODY),
  TJ: head('Tajville', NOBODY),
  TM: head('Turkville (Türkwil)', NOBODY),
  UZ: head('Uzville', NOBODY),
};

const SOURCES = `sources:
  - {id: s, url: 'https://example.org', publisher: P, title: T, kind: reference, lang: en, seenOn: 2026-11-22}
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tamga-check-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const packFolder = () => join(folder, 'pack');
const dataFolder = () => join(folder, 'data');

/** @param pack the lines of each entity file after its id and before its sources */
function write(data: Data, pack: Readonly<Record<string, string>>): void {
  mkdirSync(dataFolder());
  for (const [file, columns] of Object.entries(COLUMNS))
    writeFileSync(join(dataFolder(), file), `${columns}\n`);
  for (const [file, rows] of Object.entries(data)) appendFileSync(join(dataFolder(), file), rows);
  writeFileSync(join(dataFolder(), 'factbook_government.json'), JSON.stringify(FACTBOOK));
  mkdirSync(packFolder());
  for (const [id, lines] of Object.entries(pack)) {
    const claims = /^claims:/mu.test(lines) ? '' : 'claims: []\n';
    writeFileSync(
      join(packFolder(), `${id}.yaml`),
      `id: ${id}\nsummary: {en: x}\n${lines}\n${claims}${SOURCES}`,
    );
  }
}

/** Lines without the folder, which changes from run to run. */
async function check(data: Data, pack: Readonly<Record<string, string>>): Promise<DataReport> {
  write(data, pack);
  const report = await checkData(packFolder(), dataFolder());
  const short = (lines: readonly string[]) =>
    lines.map((line) => line.replace(`${relative(process.cwd(), packFolder())}/`, ''));
  return {
    ...report,
    explained: short(report.explained),
    differ: short(report.differ),
    missing: short(report.missing),
  };
}

const named = (type: string, country: string, name: string, rest = '') =>
  `type: ${type}\ncountries: [${country}]\nlabels: {en: ${name}}\nnames: [{text: ${name}, lang: en, script: Latn, kind: official}]\n${rest}`;

const claims = (...lines: readonly string[]) =>
  `claims:\n${lines.map((line) => `  - {${line}, sources: [s], checkedOn: 2026-11-22}\n`).join('')}`;

const office = (value: string, dates: string) => claims(`property: held office, value: ${value}, ${dates}`);

const official = (columns: { qid?: string; position?: string; dates?: string; life?: string }) =>
  `KZ,${columns.qid ?? 'Q1'},Ana Bek,${columns.position ?? 'Mayor of Kazville'},${columns.dates ?? ','},${columns.life ?? ',,'},,holders\n`;

describe('Wikidata items', () => {
  const data = { 'officeholders.csv': official({}), 'person_name_forms.csv': 'Q1,"Бек, Ана|Ana Bék"\n' };

  it('differ from those of the rows of the same name', async () => {
    const { differ, agree } = await check(data, { a: named('person', 'kz', 'Ana Bek', 'wikidata: Q2') });
    expect(differ).toEqual([
      'a.yaml: wikidata: the pack says Q2, officeholders.csv says Q1',
      'a.yaml: wikidata: the pack says Q2, person_name_forms.csv says Q1',
    ]);
    expect(agree).toBe(0);
  });

  it('agree with them', async () => {
    const report = await check(data, { a: named('person', 'kz', 'Ana Bek', 'wikidata: Q1') });
    expect(report).toMatchObject({ agree: 2, explained: [], differ: [], missing: [] });
  });

  it('are missing where the name, in either order of its words, has exactly one', async () => {
    const { missing } = await check(data, {
      a: named('person', 'kz', 'Ана Бек'),
      // Of another country, and of another type.
      b: named('person', 'uz', 'Ana Bek'),
      c: named('party', 'kz', 'Ana Bek'),
    });
    expect(missing).toEqual(['a.yaml: wikidata: missing wikidata, person_name_forms.csv says Q1']);
  });

  it('are not guessed from a surname, from one of two namesakes, or from a row that shares its item', async () => {
    const { missing, differ, explained } = await check(
      {
        'officeholders.csv': official({}) + official({ qid: 'Q3' }),
        'person_name_forms.csv': 'Q4,Kar\n',
        'places_wof.csv': 'qid-shared,locality,KZ,Town,Q5,1,1,1,,,,,,,\n',
      },
      {
        a: named('person', 'kz', 'Ana Bek'),
        k: named('person', 'kz', 'Kar'),
        t: named('place', 'kz', 'Town', 'placeKind: town'),
      },
    );
    expect([...missing, ...differ, ...explained]).toEqual([]);
  });

  it('of companies are found by any of their forms', async () => {
    const { missing, differ } = await check(
      { 'companies_nsi.csv': 'Q7,Bank,kz,brand=Bank|name:kk=Бәнк\nQ8,Shop,uz,brand=Shop\n' },
      { b: named('company', 'kz', 'Бәнк'), s: named('company', 'uz', 'Shop', 'wikidata: Q9') },
    );
    expect(missing).toEqual(['b.yaml: wikidata: missing wikidata, companies_nsi.csv says Q7']);
    expect(differ).toEqual(['s.yaml: wikidata: the pack says Q9, companies_nsi.csv says Q8']);
  });
});

describe('persons', () => {
  const person = (rest: string) => ({ a: named('person', 'kz', 'Ana Bek', `wikidata: Q1\n${rest}`) });

  it('differ in gender, birth and death, as exactly as both are dated', async () => {
    const row = official({ life: 'female,1950-02-03,2020-04-05' });
    const { differ, agree } = await check(
      { 'officeholders.csv': row },
      person(
        `gender: male\n${claims('property: born, value: x, start: 1950-02-04', 'property: died, value: x, start: 2020')}`,
      ),
    );
    expect(differ).toEqual([
      'a.yaml: claims.0.start (born): the pack says 1950-02-04, officeholders.csv says 1950-02-03',
      'a.yaml: gender: the pack says male, officeholders.csv says female',
    ]);
    // The item, and the year of the death.
    expect(agree).toBe(2);
  });

  it('agree where one of two births does', async () => {
    const { differ } = await check(
      { 'officeholders.csv': official({ life: ',1950,' }) },
      person(claims('property: born, value: x, start: 1951', 'property: born, value: x, start: 1950-02-04')),
    );
    expect(differ).toEqual([]);
  });

  it.each([
    ['President of Kazakhstan', 'President'],
    ['acting President of Kazakhstan', undefined],
    ['president of the Kazakh SSR', undefined],
    ['vice-president', undefined],
    ['prime minister of Kazakhstan, for the first time', 'Prime Minister'],
    ['first deputy prime minister', undefined],
    [
      'chairman of the Cabinet of Ministers and head of much else',
      'Chairman of the Cabinet of Ministers (Prime Minister)',
    ],
    ['Minister of Defense', 'Minister of Defence'],
    ['speaker (toraga) of the Senate of Kazakhstan', 'Chair of the Senate'],
    ['Mayor of Almaty', 'Mayor of Almaty'],
  ])('differ in the dates of the office that «%s» names', async (value, position) => {
    const positions = [
      'President',
      'Prime Minister',
      'Chairman of the Cabinet of Ministers (Prime Minister)',
      'Minister of Defence',
      'Chair of the Senate',
      'Mayor of Almaty',
    ];
    const rows = positions
      .filter((other) => position === undefined || other === position)
      .map((other) => official({ position: other, dates: '2003-04-05,2006-07-08' }));
    const { differ } = await check(
      { 'officeholders.csv': rows.join('') },
      person(office(`'${value}'`, 'start: 2003-04, end: 2007')),
    );
    const ofOffices = differ.filter((line) => line.includes('officeholders.csv'));
    expect(ofOffices).toEqual(
      position === undefined
        ? []
        : [`a.yaml: claims.0.end (${position}): the pack says 2007, officeholders.csv says 2006-07-08`],
    );
  });

  it('differ where the term had ended', async () => {
    const { differ } = await check(
      { 'officeholders.csv': official({ dates: '2003,2006' }) },
      person(office('Mayor of Kazville', 'start: 2003, end: ongoing')),
    );
    expect(differ).toEqual([
      'a.yaml: claims.0.end (Mayor of Kazville): the pack says ongoing, officeholders.csv says 2006',
    ]);
  });

  it.each(['ongoing', '2012', 'unknown'])('do not end where the last row is open: %s', async (end) => {
    const { differ } = await check(
      { 'officeholders.csv': official({ dates: '2003,2006' }) + official({ dates: '2006,' }) },
      person(office('Mayor of Kazville', `start: 2003, end: ${end}`)),
    );
    expect(differ).toEqual([]);
  });

  it('are not held against another term of the same office', async () => {
    const { differ } = await check(
      { 'officeholders.csv': official({ dates: '2014,2016' }) },
      person(office('Mayor of Kazville', 'start: 2007, end: 2012')),
    );
    expect(differ).toEqual([]);
  });
});

describe('places', () => {
  const town = (rest: string) => ({ t: named('place', 'kz', 'Town', `placeKind: town\n${rest}`) });

  it('lie elsewhere by item, and by name and country', async () => {
    const { differ, agree } = await check(
      {
        'places_wof.csv': ',locality,KZ,Other,Q1,40.0,70.2,1,,,,,,,\n',
        'places_naturalearth.csv': 'Town,,KAZ,40.0,70.3,,,\nTown,,UZB,10,10,,,\n',
      },
      town('wikidata: Q1\ncoordinates: {lat: 40.1, lon: 70}'),
    );
    expect(differ).toEqual([
      't.yaml: coordinates: the pack says 40.1 70, places_naturalearth.csv says 40 70.3',
    ]);
    expect(agree).toBe(1);
  });

  it('are spelt otherwise in Russian and in the state language', async () => {
    const { differ } = await check(
      {
        'places_wof.csv':
          // A region of the name, and a row that is out of date, spell it as the pack does.
          ',locality,KZ,Town,Q1,40,70,1,,Город,Қала,Шаар,,,\n,region,KZ,Town,Q1,40,70,1,,,Кала,,,,\n,locality,KZ,Town,Q1,40,70,0,,,Кала,,,,\n',
        'places_naturalearth.csv': 'Town,,KAZ,40,70,Q1,,Го\u0301род\n',
      },
      { t: town('wikidata: Q1').t.replace('{en: Town}', '{en: Town, ru: Город, kk: Кала}') },
    );
    expect(differ).toEqual(['t.yaml: names (kk): the pack says Кала, places_wof.csv says Қала']);
  });

  it('that are countries are named as CLDR names them, in all languages of the region', async () => {
    const { differ, agree } = await check(
      {
        'country_names_cldr.csv':
          'tg,Қазистон,,,,,\nen,KAZLAND,,,,,\nde,Kasland,,,,,\nru,Казия,,,,,Средняя\n',
      },
      {
        k: named('place', 'kz', 'Kazland', 'placeKind: country'),
        r: named('place', 'kz, kg, tj, tm, uz', 'Middle', 'placeKind: region of the world'),
      },
    );
    expect(differ).toEqual([
      'k.yaml: names (ru): the pack says nothing, country_names_cldr.csv says Казия',
      'k.yaml: names (tg): the pack says nothing, country_names_cldr.csv says Қазистон',
      'r.yaml: names (ru): the pack says nothing, country_names_cldr.csv says Средняя',
    ]);
    expect(agree).toBe(1);
  });
});

it('parties differ in the years in which they were founded and dissolved', async () => {
  const { differ, agree } = await check(
    { 'parties.csv': 'KAZ,Q1,Left / Hand,,,1999,2006\nKAZ,Q2,Right,,,1990,\n' },
    {
      l: named(
        'party',
        'kz',
        'Hand',
        `wikidata: Q1\n${claims('property: founded, value: x, start: 1998', 'property: dissolved, value: x, start: 2007-01')}`,
      ),
      r: named(
        'movement',
        'kz',
        'Right',
        `wikidata: Q2\n${claims('property: founded, value: x, start: 1989', 'property: founded, value: y, start: 1990-05')}`,
      ),
    },
  );
  expect(differ).toEqual([
    'l.yaml: claims.0.start (founded): the pack says 1998, parties.csv says 1999',
    'l.yaml: claims.1.start (dissolved): the pack says 2007-01, parties.csv says 2006',
  ]);
  // Two items and a founding.
  expect(agree).toBe(3);
});

describe('the Factbook', () => {
  it('names other capitals', async () => {
    const { differ, agree } = await check(
      {},
      {
        k: named('place', 'kz', 'Oldville', 'placeKind: capital'),
        t: named('place', 'tm', 'Türkwil', 'placeKind: capital'),
      },
    );
    expect(differ).toEqual([
      'k.yaml: names (capital): the pack says Oldville, factbook_government.json says Kazville',
    ]);
    expect(agree).toBe(1);
  });

  it('has another head of state or government than the latest of the pack', async () => {
    const { differ, agree } = await check(
      {},
      {
        a: named('person', 'kz', 'Zed Pres', office('president of Kazakhstan', 'start: 2019-03-20')),
        b: named('person', 'kz', 'Former Head', office('prime minister', 'start: 2010')),
        c: named('person', 'kz', 'Latest Head', office('prime minister', 'start: 2024-05')),
      },
    );
    expect(differ).toEqual([
      'a.yaml: claims.0.start (latest President): the pack says 2019-03-20, factbook_government.json says 2019-03-03',
      'c.yaml: names (latest Prime Minister): the pack says Latest Head, factbook_government.json says Olim KAR',
    ]);
    expect(agree).toBe(2);
  });

  it('has a head who does not hold the office in the pack', async () => {
    const { differ } = await check({}, { o: named('person', 'kz', 'Olim Kar') });
    expect(differ).toEqual([
      'o.yaml: claims (latest Prime Minister): the pack says nothing, factbook_government.json says Olim KAR since 2024-05-06',
    ]);
  });
});

describe('what is explained', () => {
  const born = 'a.yaml: claims.0.start (born): the pack says 1951, officeholders.csv says 1950';
  const data = { 'officeholders.csv': official({ life: ',1950,' }) };
  const person = (comment: string, after = '') => ({
    a: named(
      'person',
      'kz',
      'Ana Bek',
      `wikidata: Q1\nclaims:\n${comment}  - property: born\n    value: 'x # Wikidata'\n    start: 1951\n    sources: [s]\n    checkedOn: 2026-11-22\n${after}`,
    ),
  });

  it.each([
    'Wikidata has 1950.',
    'The Factbook has 1950.',
    'the data sets differ',
    'see officeholders',
    'see shared/data',
  ])('by a comment above the claim: %s', async (comment) => {
    const { explained, differ } = await check(data, person(`  # ${comment}\n`));
    expect(differ).toEqual([]);
    expect(explained).toEqual([`${born} (explained: line 9)`]);
  });

  it.each([
    ['says nothing of the data', '  # Her own page has 1950.\n', ''],
    ['stands in a text', '', ''],
    ['stands too far above', '  # Wikidata has 1950.\n\n\n\n\n', ''],
    [
      'belongs to the next claim',
      '',
      '  # Wikidata has 1950.\n  - {property: said, value: x, sources: [s], checkedOn: 2026-11-22}\n',
    ],
    ['only says where the item was seen', '  # seen in shared/data (officeholders)\n', ''],
  ])('not by one that %s', async (_, comment, after) => {
    expect(await check(data, person(comment, after))).toMatchObject({ differ: [born], explained: [] });
  });

  it('by the comment on the line of a field, and not by one on its neighbour', async () => {
    const { explained, differ } = await check(
      { 'officeholders.csv': official({ life: 'female,,' }) },
      {
        a: named('person', 'kz', 'Ana Bek', 'wikidata: Q1\ngender: male  # Wikidata is wrong'),
        b: named('person', 'kz', 'Ana Bek', 'wikidata: Q1  # by Wikidata\ngender: male'),
      },
    );
    expect(explained).toEqual([
      'a.yaml: gender: the pack says male, officeholders.csv says female (explained: line 8)',
    ]);
    expect(differ).toEqual(['b.yaml: gender: the pack says male, officeholders.csv says female']);
  });

  it('by a defect that the data is known to have', async () => {
    const { explained, differ } = await check(
      { 'parties.csv': 'KAZ,Q5255578,One / Other,,,2001,\n' },
      { o: named('party', 'kz', 'Other') },
    );
    expect(differ).toEqual([]);
    expect(explained).toEqual([
      'o.yaml: wikidata: missing wikidata, parties.csv says Q5255578 (explained: a known defect: DVK and Alga! are one row)',
    ]);
  });
});

describe('the command', () => {
  async function printed(args: readonly string[], data = dataFolder()): Promise<string[]> {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(await checkDataCommand(args, data)).toBe(0);
      return write.mock.calls
        .map(([text]) => String(text))
        .join('')
        .split('\n');
    } finally {
      write.mockRestore();
    }
  }

  it('is not run without the data', async () => {
    expect(await printed([], join(folder, 'nowhere'))).toEqual(['not run: no reference data', '']);
  });

  it('lists what is explained on demand, and ends with the figures', async () => {
    write(
      { 'officeholders.csv': official({ life: 'female,,' }), 'companies_nsi.csv': 'Q7,Bank,kz,\n' },
      {
        a: named('person', 'kz', 'Ana Bek', 'wikidata: Q1\ngender: male  # Wikidata is wrong'),
        b: named('company', 'kz', 'Bank'),
        o: named('person', 'kz', 'Olim Kar'),
        broken: 'type: nothing',
      },
    );
    const figures = '1 agree, 1 explained, 1 differ, 1 missing';
    const file = (name: string) => relative(process.cwd(), join(packFolder(), name));
    const lines = await printed([packFolder()]);
    expect(lines.slice(0, 2)).toEqual([
      `${file('b.yaml')}: wikidata: missing wikidata, companies_nsi.csv says Q7`,
      `${file('o.yaml')}: claims (latest Prime Minister): the pack says nothing, factbook_government.json says Olim KAR since 2024-05-06`,
    ]);
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(/^The pack has \d+ problems of its own; check-pack lists them\.$/u),
      figures,
      '',
    ]);
    const all = await printed(['--all', packFolder()]);
    expect(all[0]).toMatch(/gender: .* \(explained: line \d+\)$/u);
    expect(all.at(-2)).toBe(figures);
  });

  it('names the file, line and column of data that cannot be read', async () => {
    write({ 'officeholders.csv': official({}) + official({ dates: '2019-02-30,' }) }, {});
    await expect(checkDataCommand([packFolder()], dataFolder())).rejects.toThrow(
      /officeholders\.csv:3: start: is not a date/u,
    );
  });
});
