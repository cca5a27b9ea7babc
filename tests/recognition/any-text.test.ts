import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Article } from '@/lib/recognition/article.ts';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { isCapitalised } from '@/lib/recognition/surroundings.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { tokenise } from '@/lib/recognition/tokenise.ts';
import { fold } from '@/lib/text/fold.ts';
import { bare, FEW_WORDS, named } from './names.ts';

/** A little of all that resolving knows: a family, bodies of two countries, a man and his city, an outlet. */
const index = buildIndex(
  [
    named('Нурсултан Назарбаев', 0),
    bare('Назарбаев', 0, 'Назарбаева'),
    named('Дарига Назарбаева', 1),
    bare('Назарбаева', 1, 'Назарбаевой'),
    named('KNB', 2),
    named('KNB', 3),
    named('Kazakhstan', 4),
    named('Kyrgyzstan', 5),
    named('Turkmenbashi', 6),
    bare('Turkmenbashi', 7),
    named('port of Turkmenbashi', 6, { context: { before: 2, after: 0 } }),
    named('Saparmurat Turkmenbashi', 7),
    named('Власть', 8, { isQuoted: true }),
    named('Alga, Kazakhstan!', 9),
    named('ЕҚЫҰ', 9, { forms: ['ЕҚЫҰ-да'] }),
    bare('Karimov', 10),
    bare('Karimov', 11),
    named('Islam Karimov', 10),
    named('a', 12, { needsWords: ['b'] }),
  ],
  [
    { person: 'male', countries: ['kz'] },
    { person: 'female', countries: ['kz'] },
    { isBody: true, countries: ['kz'] },
    { isBody: true, countries: ['kg'] },
    { isPlace: true, countries: ['kz'] },
    { isPlace: true, countries: ['kg'] },
    { isPlace: true, countries: ['tm'] },
    { person: 'male', countries: ['tm'] },
    { countries: ['kz'] },
    { countries: ['kz'] },
    { person: 'male', countries: ['uz'] },
    { person: 'male', countries: ['uz'] },
  ],
  FEW_WORDS,
);

const piece = fc.oneof(
  fc.constantFrom(
    'Нурсултан ',
    'Нурсултана ',
    'Назарбаев',
    'Назарбаева',
    'Назарбаевой',
    'Дарига ',
    'Н. ',
    'А.',
    'Абишевич ',
    'у ',
    'заявила',
    'KNB',
    'Kazakh ',
    'Kazakhstan',
    'Kyrgyzstan',
    'Turkmenbashi',
    'port of ',
    'in ',
    'Saparmurat ',
    'Saparmuart ',
    'Власть',
    'Alga, ',
    'ЕҚЫҰ-да',
    'Islam ',
    'Karimov',
    ' University',
    ' the ',
    'a ',
    'b',
  ),
  fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '. ',
    ', ',
    '\n',
    '«',
    '»',
    '“',
    '”',
    '"',
    '’s ',
    '!',
    '-',
    '\u00ad',
    '\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.constantFrom('\ud83d', '\udc4d', '\u200b', '\u00a0', 'ﬁ', 'İ'),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('of any text', () => {
  test('mentions come in order, overlap none, and lie within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const mention of resolve(index, new Article(text))) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('offsets give back the surface: it begins and ends with a letter, or with the mark that is the name’s', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of resolve(index, new Article(text))) {
          const surface = text.slice(start, end);
          expect(fold(surface).starts[0]).toBe(0);
          expect(surface).not.toContain('\n');
          expect(text.slice(0, start) + surface + text.slice(end)).toBe(text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('alternatives are others, each once; what is decided has none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { entity, alternatives, why, confidence } of resolve(index, new Article(text))) {
          expect(alternatives).not.toContain(entity);
          expect(new Set(alternatives).size).toBe(alternatives.length);
          expect(why.code === 'undecided').toBe(alternatives.length > 0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('it is read the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(resolve(index, new Article(text))).toEqual(resolve(index, new Article(text)));
      }),
      { numRuns: 300 },
    );
  });

  test('a block in another language changes no offset behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (before) => {
        const text = `${before}\nIslam Karimov`;
        const last = resolve(index, new Article(text)).at(-1);
        expect(text.slice(last?.start, last?.end)).toBe('Islam Karimov');
      }),
      { numRuns: 1000 },
    );
  });
});

test('the words around a span lie on its two sides, in its block, nearest first', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const words = tokenise(text);
      const first = a % Math.max(words.length, 1);
      const start = words[first]?.start ?? 0;
      const end = words[Math.min(first + (b % 3), words.length - 1)]?.end ?? 0;
      const { before, after } = new Article(text).around(start, end);
      let [left, right] = [start, end];
      for (const word of before) {
        expect(word.end).toBeLessThanOrEqual(left);
        expect(text.slice(word.start, start)).not.toContain('\n');
        left = word.start;
      }
      for (const word of after) {
        expect(word.start).toBeGreaterThanOrEqual(right);
        expect(text.slice(end, word.end)).not.toContain('\n');
        right = word.end;
      }
      for (const { surface, start: at } of [...before, ...after]) {
        expect(text.startsWith(surface, at)).toBe(true);
        if (isCapitalised(surface)) expect(surface).not.toBe(surface.toLowerCase());
      }
    }),
    { numRuns: 2000 },
  );
});

describe('linear time', () => {
  /** The least of several runs: what the machine did besides is not the recogniser's. */
  function time(text: string): number {
    const runs = Array.from({ length: 4 }, () => {
      const begun = performance.now();
      resolve(index, new Article(text));
      return performance.now() - begun;
    });
    return Math.min(...runs);
  }

  // Four times the text takes four times as long; quadratic would be sixteen times.
  test.each<[string, string, number]>([
    ['one letter', 'a', 250_000],
    ['one word', 'a ', 8_000],
    ['a surname that two share', 'Karimov, ', 8_000],
    ['a surname that two share, after one is named', 'Islam Karimov. Karimov, ', 8_000],
    ['a surname of a man and a woman', 'Назарбаева, ', 8_000],
    ['a body of nobody knows which country', 'KNB ', 8_000],
    ['a body, and its country', 'KNB Kazakhstan ', 8_000],
    ['a body, and two countries', 'KNB Kazakhstan Kyrgyzstan ', 8_000],
    ['a person and a place', 'Turkmenbashi ', 8_000],
    ['a team of a place', 'Kazakhstan Team, ', 8_000],
    ['a team of many places', 'Kazakhstan Kyrgyzstan ', 8_000],
    ['initials', 'Н. ', 100_000],
    ['opening quotes', '«Власть', 50_000],
    ['words for a people', 'Kazakh ', 100_000],
    ['halves of pairs', '\ud83d', 250_000],
    ['other halves of pairs', '\udc4d', 250_000],
    ['blocks', 'Karimov\n', 8_000],
    ['spaces', ' ', 250_000],
  ])('%s', (_, unit, length) => {
    const short = unit.repeat(length / unit.length);
    const long = unit.repeat((4 * length) / unit.length);
    resolve(index, new Article(short));
    expect(time(long) / Math.max(time(short), 0.05)).toBeLessThan(9);
  });

  test.each<[string, string, number]>([
    ['one letter', 'a', 1_000_000],
    ['one word', 'Kazakh ', 1_000_000],
    ['halves of pairs', '\ud83d', 1_000_000],
    ['a surname that two share', 'Karimov, ', 250_000],
    ['a body of nobody knows which country', 'KNB ', 250_000],
  ])('without a line break it comes to an end: %s', (_, unit, length) => {
    const count = Math.floor(length / unit.length);
    const mentions = resolve(index, new Article(unit.repeat(count)));
    expect(mentions.length).toBe(unit === 'Karimov, ' ? count : 0);
  });
});
