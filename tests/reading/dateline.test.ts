import { expect, test } from 'vitest';
import { isDateline } from '@/lib/reading/dateline.ts';

const isSentFrom = (text: string, place: string) =>
  isDateline(text, { start: 0, end: text.length }, { start: 0, end: place.length });

test.each([
  ['ASTANA', ' – The foreign ministers of Armenia and Azerbaijan'],
  ['DUSHANBE', ', October 20, 2025 /Avesta/ — Afghanistan and Pakistan'],
  ['BISHKEK', ' (AP) — Rescuers in Turkey'],
  ['ALMATY', ', Kazakhstan (Reuters) - Oil prices rose'],
  ['TASHKENT', ' -- The Afghan side'],
  ['АЛМАТЫ', ', 12 ноября — Президент Сербии'],
  ['АСТАНА', '. 3 мая. КазТАГ — Премьер Грузии'],
  ['Бишкек', ', 24.kg — Россияне'],
])('«%s%s» is sent from there', (place, rest) => {
  expect(isSentFrom(place + rest, place)).toBe(true);
});

test.each([
  ['Astana', ' has called the talks a success – twice this week'],
  ['Kazakhstan', ', which hosts the talks, said — again — that'],
  ['Bishkek', ' said on Monday that the border was open.'],
  ['Астана', ' и Москва договорились — впервые'],
  ['Tashkent', '’s mayor resigned'],
])('«%s%s» is what it is about', (place, rest) => {
  expect(isSentFrom(place + rest, place)).toBe(false);
});

test('only what opens the body is a dateline', () => {
  const text = 'Talks in ASTANA – a chronicle';
  expect(isDateline(text, { start: 0, end: text.length }, { start: 9, end: 15 })).toBe(false);
  expect(isDateline(text, undefined, { start: 0, end: 5 })).toBe(false);
});
