import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInPath, readDate, readDateLine, toIso } from '@/lib/article/written-date.ts';

const iso = (text: string) => {
  const date = readDate(text);
  return date && toIso(date);
};

describe('a date for machines', () => {
  test.each<[string, string | null]>([
    ['2019-11-23', '2019-11-23'],
    ['2019-11-23T09:30:00+05:00', '2019-11-23T09:30:00+05:00'],
    ['2019-11-23T09:30:00.123Z', '2019-11-23T09:30:00Z'],
    ['2019-11-23T09:30Z', '2019-11-23T09:30Z'],
    ['2019-11-23T09:30:00+0500', '2019-11-23T09:30:00+05:00'],
    ['2019-11-23T09:30:00+05', '2019-11-23T09:30:00+05:00'],
    ['2019-11-23 09:30:00 +0500', '2019-11-23T09:30:00+05:00'],
    ['2019-11-23 09:30:00Z', '2019-11-23T09:30:00Z'],
    ['2019-11-23 09:30', '2019-11-23T09:30'],
    ['2019-11-23T9:05:00', '2019-11-23T09:05:00'],
    ['20191123T093000Z', '2019-11-23T09:30:00Z'],
    ['Sat, 23 Nov 2019 09:30:00 +0500', '2019-11-23T09:30:00+05:00'],
    ['Sat, 23 Nov 2019 09:30:00 GMT', '2019-11-23T09:30:00Z'],
    ['Sat Nov 23 2019 09:30:00 GMT+0500 (Kazakhstan)', '2019-11-23T09:30:00+05:00'],
    ['1574483400', '2019-11-23T04:30:00Z'],
    ['1574483400000', '2019-11-23T04:30:00Z'],
    ['2019-02-30', null],
    ['2019-13-01T00:00:00Z', null],
    ['2019-11-23T25:00:00Z', '2019-11-23'],
    ['2019-11', null],
    ['2019', null],
    ['', null],
    ['{{date}}', null],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });
});

describe('a date for readers', () => {
  test.each<[string, string | null]>([
    ['23 ноября 2019', '2019-11-23'],
    ['23 ноября 2019, 14:05', '2019-11-23T14:05'],
    ['14:05, 23 ноября 2019 года', '2019-11-23T14:05'],
    ['Суббота, 23 Ноября, 2019 г. в 14:05 (МСК)', '2019-11-23T14:05+03:00'],
    ['05 дек 2024, 17:26', '2024-12-05T17:26'],
    ['1 мая 2020', '2020-05-01'],
    ['23 қараша 2019, 14:05', '2019-11-23T14:05'],
    ['2019 жылғы 23 қараша', '2019-11-23'],
    ['15:40, 12 қыркүйек 2025', '2025-09-12T15:40'],
    ['3 маусым, 2021 ж.', '2021-06-03'],
    ['2019-жылдын 23-ноябры', '2019-11-23'],
    ['23-ноябрь, 2019', '2019-11-23'],
    ['13-январь 2024', '2024-01-13'],
    ['2019-yil 23-noyabr, 14:05', '2019-11-23T14:05'],
    ['23 noyabr 2019', '2019-11-23'],
    ['5 sentabr 2023 yil', '2023-09-05'],
    ['2019 йил 23 ноябрь', '2019-11-23'],
    ['23 ноябри соли 2019', '2019-11-23'],
    ['Май 3, 2021 10:20', '2021-05-03T10:20'],
    ['2023-nji ýylyň 14-nji noýabry', '2023-11-14'],
    ['9 awgust 2022', '2022-08-09'],
    ['November 23, 2019', '2019-11-23'],
    ['Nov. 23, 2019 2:05 p.m.', '2019-11-23T14:05'],
    ['12:30 AM, 23rd of November 2019', '2019-11-23T00:30'],
    ['Updated 2:05 pm EST, Sat November 23, 2019', '2019-11-23T14:05-05:00'],
    ['le 23 novembre 2019 à 14h05', '2019-11-23T14:05'],
    ['1er août 2019', '2019-08-01'],
    ['23. März 2019', '2019-03-23'],
    ['23.11.2019', '2019-11-23'],
    ['23.11.2019 14:05', '2019-11-23T14:05'],
    ['14:02 / 18.11.2025', '2025-11-18T14:02'],
    ['23.11.19', '2019-11-23'],
    ['23/11/2019', '2019-11-23'],
    ['11/23/2019', '2019-11-23'],
    ['03/04/2019', null],
    ['2019.11.23', '2019-11-23'],
    ['31 ноября 2019', null],
    ['сегодня, 14:05', null],
    ['вчера', null],
    ['1 hour ago', null],
    ['23 ноября', null],
    ['ноябрь 2019', null],
    ['1.5bn in 2019', null],
    ['version 1.2.2019.4', null],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });
});

describe('a line beside the headline', () => {
  test.each<[string, boolean, string | null, string | null]>([
    ['Опубликовано: 23.11.2019, обновлено: 24.11.2019', true, '2019-11-23', '2019-11-24'],
    ['Published Nov 23, 2019. Updated Nov 24, 2019', true, '2019-11-23', '2019-11-24'],
    ['By Ana Bek in Almaty March 15, 2024', true, '2024-03-15', null],
    ['Ана Бек, 15 марта 2024', false, '2024-03-15', null],
    ['Встреча прошла в Самарканде 15 марта 2024 года', false, null, null],
  ])('%s', (line, isNamed, published, modified) => {
    const read = readDateLine(line, isNamed);
    expect(read.published?.day ?? null).toBe(published);
    expect(read.modified?.day ?? null).toBe(modified);
  });
});

const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

describe('whatever is written', () => {
  const number = fc.integer({ min: 0, max: 2100 }).map(String);
  const word = fc.constantFrom(
    'ноября',
    'Feb',
    'қыркүйек',
    'noýabry',
    'мая',
    'updated',
    '-',
    '.',
    '/',
    ':',
    'T',
    'Z',
    '+05:00',
    ' ',
    ', ',
    'yil',
  );
  const dateLike = fc.array(fc.oneof(number, word), { maxLength: 12 }).map((parts) => parts.join(''));

  test('no reading throws, nor gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), dateLike), (text) => {
        for (const date of [readDate(text), readDateLine(text, true).published]) {
          if (!date) continue;
          expect(isDay(date.day)).toBe(true);
          expect(Number.isNaN(Date.parse(toIso(date)))).toBe(false);
        }
        const day = dayInPath(text);
        expect(day === null || isDay(day)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what is written in ISO 8601 is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (date) => {
          const text = `${date.toISOString().slice(0, 19)}Z`;
          expect(iso(text)).toBe(text);
        },
      ),
    );
  });
});
