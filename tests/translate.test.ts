import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Catalogue, chooseLanguage, LANGUAGES, translator } from '@/lib/translate.ts';

describe('a string of a catalogue', () => {
  const catalogue = {
    plain: 'Close',
    one: 'Source {n}',
    two: '{figure} – {who}, {figure}',
    notes: { one: '{n} note', other: '{n} notes' },
    onlyOther: { other: '{n} of them' },
  };
  const text = translator(catalogue, 'en');

  test.each<[keyof typeof catalogue, Record<string, string | number> | undefined, string]>([
    ['plain', undefined, 'Close'],
    ['plain', { n: 1 }, 'Close'],
    ['one', { n: 3 }, 'Source 3'],
    ['two', { figure: '12', who: 'prosecutors' }, '12 – prosecutors, 12'],
    ['two', { figure: '{who}', who: '$&' }, '{who} – $&, {who}'],
    ['two', { figure: '12' }, '12 – {who}, 12'],
    ['notes', { n: 1 }, '1 note'],
    ['notes', { n: '1' }, '1 note'],
    ['notes', { n: 0 }, '0 notes'],
    ['notes', undefined, '{n} notes'],
    ['onlyOther', { n: 1 }, '1 of them'],
  ])('%s with %j', (key, values, expected) => {
    expect(text(key, values)).toBe(expected);
  });

  test('knows its language', () => {
    expect(translator(catalogue, 'ru').language).toBe('ru');
  });
});

describe('Russian plurals', () => {
  const russian: Catalogue<'notes'> = {
    notes: { one: '{n} заметка', few: '{n} заметки', many: '{n} заметок', other: '{n} заметки' },
  };
  const text = translator(russian, 'ru');

  test.each([
    [0, '0 заметок'],
    [1, '1 заметка'],
    [2, '2 заметки'],
    [4, '4 заметки'],
    [5, '5 заметок'],
    [11, '11 заметок'],
    [12, '12 заметок'],
    [21, '21 заметка'],
    [22, '22 заметки'],
    [101, '101 заметка'],
    [111, '111 заметок'],
    [1.5, '1.5 заметки'],
  ])('%d', (n, expected) => {
    expect(text('notes', { n })).toBe(expected);
  });
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['ru', 'ru'],
  ['ru-RU', 'ru'],
  ['RU', 'ru'],
  ['kk', 'en'],
  ['uz-Latn-UZ', 'en'],
  ['rue', 'en'],
  ['', 'en'],
])('a browser in «%s» is shown %s', (browser, expected) => {
  expect(chooseLanguage(browser)).toBe(expected);
});

const LOCALES = 'assets/locales';

/** English is what the others are held against. */
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

const catalogueSchema = v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())]));

type Entry = v.InferOutput<typeof catalogueSchema>[string];

const files = readdirSync(LOCALES);
const names = [...new Set(files.map((file) => file.split('.')[0] ?? ''))];
const read = (name: string, language: string) =>
  v.parse(catalogueSchema, JSON.parse(readFileSync(join(LOCALES, `${name}.${language}.json`), 'utf8')));

const forms = (entry: Entry) => (typeof entry === 'string' ? [entry] : Object.values(entry));

/** Of all forms together: «once» need not say its number. */
const placeholders = (entry: Entry) =>
  [...new Set(forms(entry).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe.each(names)('the catalogue %s', (name) => {
  const english = read(name, 'en');

  test('is there in every language', () => {
    expect(files.filter((file) => file.startsWith(`${name}.`)).sort()).toEqual(
      LANGUAGES.map((language) => `${name}.${language}.json`).sort(),
    );
  });

  test.each(OTHERS)('has the same keys in %s, in the same order', (language) => {
    expect(Object.keys(read(name, language))).toEqual(Object.keys(english));
  });

  test.each(OTHERS)('has the same placeholders in %s', (language) => {
    const other = read(name, language);
    const wrong = Object.keys(english).filter(
      (key) => placeholders(other[key] ?? '').join() !== placeholders(english[key] ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test.each(LANGUAGES)('has every plural form in %s, and says nothing empty', (language) => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, entry] of Object.entries(read(name, language))) {
      if (typeof entry !== 'string') expect(Object.keys(entry).sort(), key).toEqual(categories);
      for (const form of forms(entry)) expect(form.trim(), key).not.toBe('');
    }
  });

  test('is plural in both languages or in none', () => {
    const isPlural = (language: string) =>
      Object.entries(read(name, language))
        .filter(([, entry]) => typeof entry !== 'string')
        .map(([key]) => key);
    expect(isPlural('ru')).toEqual(isPlural('en'));
  });

  test('has no key that nothing asks for', () => {
    const unused = Object.keys(english).filter((key) => !isAskedFor(key));
    expect(unused).toEqual([]);
  });
});

const sources = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  // What the browser shows of us by itself is asked for by the manifest.
  .concat(readFileSync('wxt.config.ts', 'utf8'))
  .join('\n');

/** Beginnings of keys that are put together: `type.${card.type}` asks for all of type. */
const prefixes = [...sources.matchAll(/`([a-z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map(([, prefix]) => prefix ?? '');

function isAskedFor(key: string): boolean {
  if (["'", '"', '`'].some((quote) => sources.includes(`${quote}${key}${quote}`))) return true;
  return prefixes.some((prefix) => key.startsWith(prefix));
}
