import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '@/lib/recognition/tokenise.ts';
import { FOLD, fold, foldWord, LETTER, SEPARATOR } from '@/lib/text/fold.ts';

/** Any UTF-16: halves of pairs too, as pages hold them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x20, 0x2d, 0x27, 0xad, 0x61, 0x438, 0x306, 0x37a),
    ),
  )
  .map((units) => String.fromCharCode(...units));

describe('what counts as the same letter', () => {
  test.each([
    ['case', 'KAZAKHSTAN', 'kazakhstan'],
    ['Cyrillic case', 'ҚАЗАҚСТАН', 'қазақстан'],
    ['diacritics', 'Türkmenbaşy', 'turkmenbasy'],
    ['Turkmen letters', 'äçňöşüýž', 'acnosuyz'],
    ['Turkmen, as stored', 'Nyýazow', 'nyyazow'],
    ['Kazakh Latin letters', 'Qazaqstannıñ ğalymy', 'qazaqstannin galymy'],
    ['the Turkish dotted and dotless i', 'İstanbul Ismaıl', 'istanbul ismail'],
    ['ё and е', 'Мирзиёев', 'мирзиеев'],
    ['й and и', 'Байконур', 'баиконур'],
    ['Kazakh letters that stand alone stay', 'ҚҢҰҮҒӨҺІ', 'қңұүғөһі'],
    ['Kyrgyz letters that stand alone stay', 'ңөү', 'ңөү'],
    ['Tajik: a macron falls, a descender stays', 'Тоҷикистон ӣӯҳқғ', 'тоҷикистон иуҳқғ'],
    ['Uzbek Cyrillic: a breve falls', 'Ўзбекистон ҳаёт', 'узбекистон ҳает'],
    ['compatibility forms', 'ＫＮＢ ﬁn', 'knb fn'],
    ['letters that no decomposition takes apart', 'Łódź Đoković Øst', 'lodz dokovic ost'],
    ['digits stay', '9-е июня 2019', '9 е июня 2019'],
    ['scripts without case stay', 'قازاقستان 中亞 한국', 'قازاقستان 中亞 한국'],
  ])('%s', (_, original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  test.each(["'", '’', 'ʻ', 'ʼ', '`', '‘', 'ʹ', '´', '′'])('the apostrophe %s vanishes', (apostrophe) => {
    expect(fold(`O${apostrophe}zbekiston, Qirg${apostrophe}iziston`).text).toBe('ozbekiston qirgiziston');
  });

  test.each([
    ['soft hyphen', 'Kazakh\u00adstan'],
    ['zero-width space', 'Kazakh\u200bstan'],
    ['zero-width joiner', 'Kazakh\u200dstan'],
    ['word joiner', 'Kazakh\u2060stan'],
    ['byte order mark', '\ufeffKazakhstan'],
    ['left-to-right mark', 'Kazakhstan\u200e'],
  ])('the invisible %s vanishes', (_, original) => {
    expect(fold(original).text).toBe('kazakhstan');
  });

  test.each(['Мирзиёев', 'Байконур', 'Nyýazow', 'Ўзбекистон', 'İstanbul', 'ӣӯ'])(
    '%s is the same precomposed and decomposed',
    (word) => {
      expect(fold(word.normalize('NFD')).text).toBe(fold(word.normalize('NFC')).text);
    },
  );

  test.each([
    ['spaces of every kind', 'Oyan\u00a0\u2009\t\n Qazaqstan', 'oyan qazaqstan'],
    ['punctuation', '«Oyan, Qazaqstan!»', 'oyan qazaqstan'],
    ['hyphens', 'Nur-Sultan Nur\u2011Sultan', 'nur sultan nur sultan'],
    ['a half of a surrogate pair', 'a\ud83db\udc4dc', 'a b c'],
    ['an emoji', 'a👍b', 'a b'],
    ['nothing but separators', ' –, ', ''],
    ['nothing', '', ''],
    ['nothing but apostrophes', "'’ʻ", ''],
  ])('words are parted by %s', (_, original, folded) => {
    expect(fold(original).text).toBe(folded);
  });
});

test('the way back of a text with everything in it', () => {
  const original = ' Nur\u00ad-\u200bSultan’s \u0301 й';
  const { text, starts } = fold(original);
  expect(text).toBe('nur sultans и');
  expect([...starts].map((start) => original.charAt(start)).join('')).toBe('Nur-Sultans й');
});

test('a folded unit folds to itself, whatever unit it came from', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit++) {
    const folded = FOLD[unit] ?? SEPARATOR;
    if (folded >= LETTER && FOLD[folded] !== folded)
      wrong.push(`U+${unit.toString(16)} gives U+${folded.toString(16)}`);
  }
  expect(wrong).toEqual([]);
});

describe('on any text', () => {
  test('every folded unit comes from where `starts` says, in ascending order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts } = fold(original);
        expect(starts.length).toBe(text.length);
        let last = -1;
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThan(last);
          expect(start).toBeLessThan(original.length);
          last = start;
          const unit = FOLD[original.charCodeAt(start)];
          expect(unit).toBe(text.charAt(at) === ' ' ? SEPARATOR : text.charCodeAt(at));
        });
      }),
    );
  });

  test('words have one space between them and none at the ends', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        expect(fold(original).text).toMatch(/^(?:\S+(?: \S+)*)?$/);
      }),
    );
  });

  test('nothing is left out: what is no separator, mark or apostrophe is in the folded text', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const letters = [...Array(original.length).keys()].filter(
          (at) => (FOLD[original.charCodeAt(at)] ?? SEPARATOR) >= LETTER,
        );
        const { text, starts } = fold(original);
        expect([...starts].filter((_, at) => text.charAt(at) !== ' ')).toEqual(letters);
      }),
    );
  });
});

test('a word alone folds as it does in a text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { word, start, end } of tokenise(text)) expect(foldWord(text, start, end)).toBe(word);
    }),
    { numRuns: 2000 },
  );
});

test('a text longer than the stack has arguments for', () => {
  const words = 'Қазақстан ';
  const { text, starts } = fold(words.repeat(50_000));
  expect(text.length).toBe(words.length * 50_000 - 1);
  expect(starts.at(-1)).toBe(text.length - 1);
});
