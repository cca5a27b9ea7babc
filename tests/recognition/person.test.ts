import { describe, expect, test } from 'vitest';
import { Article } from '@/lib/recognition/article.ts';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { bare, FEW_WORDS, named, said } from './names.ts';

const [TOKAYEV, NAZARBAYEV, MIRZIYOYEV, KARIMOVA, EMOMALI, ALMATY] = [0, 1, 2, 3, 4, 5];

const index = buildIndex(
  [
    named('Kassym-Jomart Tokayev', TOKAYEV),
    bare('Tokayev', TOKAYEV),
    named('Касым-Жомарт Токаев', TOKAYEV, { forms: ['Касым-Жомарта Токаева'] }),
    bare('Токаев', TOKAYEV, 'Токаева'),
    named('Қасым-Жомарт Тоқаев', TOKAYEV),
    bare('Тоқаев', TOKAYEV, 'Тоқаевтың'),
    named('Nursultan Nazarbayev', NAZARBAYEV),
    bare('Nazarbayev', NAZARBAYEV),
    named('Нурсултан Назарбаев', NAZARBAYEV),
    bare('Назарбаев', NAZARBAYEV, 'Назарбаева', 'Назарбаевым'),
    named('Нұрсұлтан Назарбаев', NAZARBAYEV),
    named('Shavkat Mirziyoyev', MIRZIYOYEV),
    bare('Mirziyoyev', MIRZIYOYEV),
    named('Gulnara Karimova', KARIMOVA),
    bare('Karimova', KARIMOVA),
    named('Рустам Эмомали', EMOMALI),
    bare('Рустам', EMOMALI),
    bare('Эмомали', EMOMALI),
    named('Алматы', ALMATY),
  ],
  [
    { person: 'male', countries: ['kz'] },
    { person: 'male', countries: ['kz'] },
    { person: 'male', countries: ['uz'] },
    { person: 'female', countries: ['uz'] },
    { person: 'male', countries: ['tj'] },
    { isPlace: true, countries: ['kz'] },
  ],
  FEW_WORDS,
);

describe('initials', () => {
  test.each<[string, string, string[]]>([
    ['before', 'Н. Назарбаев уехал', ['Н. Назарбаев=1']],
    ['before, without a space', 'N.Nazarbayev left', ['N.Nazarbayev=1']],
    ['before, with a no-break space', 'N.\u00a0Nazarbayev left', ['N.\u00a0Nazarbayev=1']],
    ['of two letters', 'Sh. Mirziyoyev left', ['Sh. Mirziyoyev=2']],
    ['with the patronymic’s, which is not known', 'Sh.M. Mirziyoyev left', ['Sh.M. Mirziyoyev=2']],
    ['with the patronymic’s, apart', 'при Н. А. Назарбаеве и Н. А. Назарбаева', ['Н. А. Назарбаева=1']],
    ['of a given name with a hyphen', 'сказал К.-Ж. Токаев', ['К.-Ж. Токаев=0']],
    ['of the first part of such a name', 'сказал К. Токаев', ['К. Токаев=0']],
    ['in another case of the surname', 'с Н.А. Назарбаевым', ['Н.А. Назарбаевым=1']],
    ['behind', 'Назарбаев Н.А. уехал', ['Назарбаев Н.А.=1']],
    ['behind, apart', 'Назарбаев Н. А. уехал', ['Назарбаев Н. А.=1']],
    ['behind, alone', 'Nazarbayev N. left', ['Nazarbayev N.=1']],
    ['another’s', 'Д. Назарбаев уехал', []],
    ['another’s, in Latin letters', 'and B. Nazarbayev left', []],
    ['another’s of two letters', 'and Zh. Nazarbayev left', []],
    ['another’s, with a patronymic’s', 'and B.N. Nazarbayev left', []],
    ['another’s, behind', 'Назарбаев Б.Н. уехал', []],
    ['another’s, behind and alone', 'Nazarbayev B. left', []],
    ['only as part of a word', 'the UN.Nazarbayev left', ['Nazarbayev=1']],
    ['none, but a title', 'said Dr. Nazarbayev', ['Nazarbayev=1']],
    ['none, but the end of a sentence', 'It ended in Osh. Nazarbayev left', ['Nazarbayev=1']],
    ['none, but a country', 'It ended in the U.S. Nazarbayev left', ['Nazarbayev=1']],
    ['none, but the end of a sentence in Russian', 'Это был Ош. Назарбаев уехал', ['Назарбаев=1']],
    ['none, but a century', 'в XX в. Назарбаев уехал', ['Назарбаев=1']],
    ['none, but a place behind', 'with Nazarbayev St. Petersburg changed', ['Nazarbayev=1']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});

describe('given names and patronymics', () => {
  test.each<[string, string, string[]]>([
    ['the given name before', 'when Nursultan Nazarbayev left', ['Nursultan Nazarbayev=1']],
    ['the given name before, in another case', 'у Нурсултана Назарбаева', ['Нурсултана Назарбаева=1']],
    ['its longer ending', 'с Нурсултаном Назарбаевым', ['Нурсултаном Назарбаевым=1']],
    ['a given name of two words', 'Қасым-Жомарт Тоқаевтың сөзі', ['Қасым-Жомарт Тоқаевтың=0']],
    ['given name and patronymic', 'Нурсултан Абишевич Назарбаев уехал', ['Нурсултан Абишевич Назарбаев=1']],
    [
      'given name and patronymic, both with their endings',
      'у Нурсултана Абишевича Назарбаева',
      ['Нурсултана Абишевича Назарбаева=1'],
    ],
    ['a Kazakh patronymic', 'Нұрсұлтан Әбішұлы Назарбаев кетті', ['Нұрсұлтан Әбішұлы Назарбаев=1']],
    ['another’s given name and patronymic', 'Пётр Абишевич Назарбаев уехал', []],
    ['a patronymic alone, which may be a brother’s', 'Абишевич Назарбаев уехал', []],
    ['the surname before a given name of two words', 'Тоқаев Қасым-Жомарт', ['Тоқаев Қасым-Жомарт=0']],
    ['the second of two words of it', 'Жомарт Тоқаев', ['Тоқаев=0']],
    ['the surname first', 'Назарбаев Нурсултан уехал', ['Назарбаев Нурсултан=1']],
    ['the surname first, in capitals', 'НАЗАРБАЕВ Нурсултан уехал', ['НАЗАРБАЕВ Нурсултан=1']],
    [
      'surname, given name, patronymic',
      'Назарбаев Нурсултан Абишевич уехал',
      ['Назарбаев Нурсултан Абишевич=1'],
    ],
    ['a patronymic behind the own given name', 'Рустам Эмомалиевич уехал', ['Рустам Эмомалиевич=4']],
    ['a patronymic behind his surname, which is another’s given name', 'Эмомали Шарипович уехал', []],
    ['a word that is but a patronymic’s ending', 'Ұлы Назарбаев келді', ['Назарбаев=1']],
    ['a given name in small letters', 'у нурсултана Назарбаева', ['Назарбаева=1']],
    ['a given name beyond a comma', 'Нурсултан, Назарбаев', ['Назарбаев=1']],
    ['a patronymic in small letters', 'вновь королевич Назарбаев', ['Назарбаев=1']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});

describe('a given name before another’s surname', () => {
  test.each<[string, string, string[]]>([
    ['is not his', 'при том же Рустам Аннаниязов уехал', []],
    ['unless a comma parts them', 'это Рустам, Аннаниязов уехал', ['Рустам=4']],
    ['alone is his', 'при том же Рустам уехал', ['Рустам=4']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});

describe('another’s given name before a surname', () => {
  const english = 'It was the case in those years, and so it went on. ';
  test.each<[string, string, string[]]>([
    ['a known one', 'боксёр Бауыржан Назарбаев', []],
    ['a known one in another case', 'боксёра Бауыржана Назарбаева', []],
    ['a known one at the start of a sentence', 'Бауыржан Назарбаев победил', []],
    ['a known one at the start of a sentence, in English', `${english}Bauyrzhan Nazarbayev won`, []],
    ['a known one in a title-case headline', `Bauyrzhan Nazarbayev Wins the Title\n${english}`, []],
    ['any capital mid-sentence in English', `${english}Then Pyotr Nazarbayev won`, []],
    ['a capital at the start of a sentence', `${english}Yesterday Nazarbayev won`, ['Nazarbayev=1']],
    [
      'a capital after an opening quote',
      `${english}He said, “Yesterday Nazarbayev won, and so did others”`,
      ['Nazarbayev=1'],
    ],
    [
      'a capital in a title-case headline',
      `Leaders Hail Nazarbayev After Long Vote\n${english}`,
      ['Nazarbayev=1'],
    ],
    ['any capital mid-sentence in Russian', 'вчера победил Пётр Назарбаев', []],
    ['one that ends as a place would elsewhere', 'так и в суде осудили Бердада Назарбаева', []],
    ['a known place in Russian', 'так и в суде мэр Алматы Назарбаев молчал', ['Алматы=5', 'Назарбаев=1']],
    ['another’s, behind the surname', 'был там Назарбаев Бауыржан', []],
    ['another’s, behind the surname with a patronymic', 'был там Назарбаев Олег Иванович', []],
    ['the subject of what follows', 'был там Назарбаев, Бауыржан ушёл', ['Назарбаев=1']],
    ['somebody else in full behind it', 'встретил Назарбаев Бауыржан Иванову', ['Назарбаев=1']],
    ['what a woman does', 'там медсестра Назарбаева', []],
    ['what a woman does, before a form that is no man’s', 'там медсестра Назарбаев', ['Назарбаев=1']],
    ['who a woman is to him', 'там жена Назарбаева', ['Назарбаева=1']],
    ['a place behind «в»', 'вчера в Москве Назарбаев победил всех', ['Назарбаев=1']],
    ['a place with an ending that says where', 'кеше Мәскеуда Назарбаев айтты', ['Назарбаев=1']],
    ['another’s surname, as in a list', 'вчера Аннаниязов Назарбаев и другие', ['Назарбаев=1']],
    ['a title', `${english}Then President Nazarbayev won`, ['Nazarbayev=1']],
    ['a title in another form', 'вместе с Президентом Назарбаевым', ['Назарбаевым=1']],
    ['what speaks of a country', `${english}Then Kazakhstani Nazarbayev won`, ['Nazarbayev=1']],
    ['an acronym', `${english}Then NATO Nazarbayev won`, ['Nazarbayev=1']],
    ['a possessive', `${english}Then Pyotr’s Nazarbayev won`, ['Nazarbayev=1']],
    ['a word beyond a comma', `${english}Then Pyotr, Nazarbayev and I won`, ['Nazarbayev=1']],
    ['«a Karimova»', 'She is a Karimova', []],
    ['«another Karimova»', 'It was another Karimova', []],
    ['«некий»', 'некий Назарбаев победил', []],
    ['«the», which is no such word', 'the Nazarbayev years', ['Nazarbayev=1']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });

  test('rules out this place alone: he may be named elsewhere', () => {
    const text = 'Бауыржан Назарбаев победил. Назарбаев поздравил его';
    expect(said(index, text)).toEqual(['Назарбаев=1']);
    expect(resolve(index, new Article(text))[0]?.start).toBe(text.indexOf('Назарбаев поздравил'));
  });
});

test('who is named with initials is named for sure', () => {
  const [first, second] = resolve(index, new Article('Н. Назарбаев уехал. Назарбаев вернулся'));
  expect(first).toMatchObject({ confidence: 0.95, why: { code: 'beside', words: 'Н. Назарбаев' } });
  expect(second).toMatchObject({ confidence: 0.95, why: { code: 'in-full' } });
});

test('a title before a surname is no given name, though a name of the pack has it', () => {
  const index = buildIndex(
    [named('Said Abdullo Nuri', 0), named('President Nuri', 0), bare('Nuri', 0)],
    [{ person: 'male', countries: ['tj'] }],
    FEW_WORDS,
  );
  expect(said(index, 'then President Nuri spoke')).toEqual(['Nuri=0']);
});
