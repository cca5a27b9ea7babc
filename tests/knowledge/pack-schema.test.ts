import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { packSchema } from '@/lib/knowledge/pack-schema.ts';
import { NO_WORDS } from '@/lib/recognition/lexicon.ts';

const PACK = {
  id: 'test',
  labels: { en: 'Test' },
  version: '1.0.0',
  dataAsOf: '2026-11-22',
  gateStems: ['asia'],
  hosts: [{ host: 'a.org', outlet: 'A', languages: ['en'], why: 'a test' }],
};

/** Where the schema sees something wrong, and what. */
function problems(lexicon: unknown): string[] {
  const { issues = [] } = v.safeParse(packSchema, { ...PACK, lexicon });
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}

describe('the words of a pack', () => {
  test('are none where it has none', () => {
    expect(v.parse(packSchema, PACK).lexicon).toEqual(NO_WORDS);
    expect(v.parse(packSchema, { ...PACK, lexicon: {} }).lexicon).toEqual(NO_WORDS);
  });

  test('are those that it has', () => {
    const lexicon = { titles: ['president*'], countries: { kz: ['kazakh*'] } };
    expect(v.parse(packSchema, { ...PACK, lexicon }).lexicon).toEqual({ ...NO_WORDS, ...lexicon });
  });

  test.each<[string, unknown, RegExp]>([
    ['a list that we do not know', { verbs: ['say'] }, /^lexicon\.verbs: /],
    ['a country that we do not know', { countries: { ru: ['russian'] } }, /^lexicon\.countries\.ru: /],
    ['no list', { titles: 'president' }, /^lexicon\.titles: /],
    ['an empty word', { after: [' '] }, /^lexicon\.after\.0: is empty/],
    ['a word that is any word', { titles: ['mr', '*'] }, /^lexicon\.titles\.1: is empty after folding/],
    ['a country’s', { countries: { kz: ['*'] } }, /^lexicon\.countries\.kz\.0: is empty after folding/],
    ['a mark', { before: ['’'] }, /^lexicon\.before\.0: is empty after folding/],
  ])('%s', (_, lexicon, reason) => {
    expect(problems(lexicon)[0]).toMatch(reason);
  });
});
