import { describe, expect, test } from 'vitest';
import cardEn from '@/assets/locales/card.en.json';
import cardRu from '@/assets/locales/card.ru.json';
import { sayWhy } from '@/components/card/why-this.tsx';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import type { Why } from '@/lib/recognition/why.ts';
import { translator } from '@/lib/translate.ts';
import { EVERY_WHY } from '@/tests/gallery/samples/whys.ts';

const entity: EntityRef = { id: 'a', type: 'person', labels: { en: 'Sadyr', ru: 'Садыр' } };
const other: EntityRef = { id: 'b', type: 'person', labels: { en: 'Akylbek', ru: 'Акылбек' } };
/** Without a name in Russian. */
const third: EntityRef = { id: 'c', type: 'person', labels: { en: 'Kamchybek' } };

const english = translator(cardEn, 'en');
const russian = translator(cardRu, 'ru');

const say = (why: Why, text = english, alternatives: EntityRef[] = []) =>
  sayWhy({ entity, why, alternatives }, ['kz', 'kg'], text);

describe('every reason has a sentence of its own', () => {
  test.each([
    ['English', english, 'Sadyr'],
    ['Russian', russian, 'Садыр'],
  ])('in %s, with the name in that language and nothing left blank', (_, text, name) => {
    const sentences = EVERY_WHY.map((why) => say(why, text));
    for (const sentence of sentences) {
      expect(sentence).toContain(name);
      expect(sentence).toMatch(/^[\p{Lu}][^{}]+[.:»”]$/u);
    }
    expect(new Set(sentences).size).toBe(EVERY_WHY.length);
  });
});

describe('the data of a reason is said', () => {
  test.each<[string, Why, string, string]>([
    ['the words beside', { code: 'beside', words: 'С. Жапаров' }, 'С. Жапаров', 'С. Жапаров'],
    ['the country', { code: 'country', country: 'kz', where: 'sentence' }, 'Kazakhstan', 'Казахстан'],
    // Of another pack, before the interface has a word for it.
    ['an unknown country', { code: 'country', country: 'mn', where: 'sentence' }, 'mn', 'mn'],
  ])('%s', (_, why, inEnglish, inRussian) => {
    expect(say(why)).toContain(inEnglish);
    expect(say(why, russian)).toContain(inRussian);
  });

  test('of the page as it stands, whatever it looks like', () => {
    const words = '{name} <b>$&</b> {words}';
    expect(say({ code: 'beside', words })).toContain(`“${words}”`);
  });

  test('all whom the name could mean, each in the reader’s language as far as it has a name in it', () => {
    const open: Why = { code: 'undecided' };
    expect(say(open, english, [other])).toContain('Sadyr and Akylbek');
    expect(say(open, english, [other, third])).toMatch(/Sadyr, Akylbek,? and Kamchybek/);
    expect(say(open, russian, [other, third])).toContain('Садыр, Акылбек и Kamchybek');
  });
});
