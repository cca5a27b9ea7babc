import { describe, expect, test } from 'vitest';
import { formsOf } from './forms-of.ts';

type Row = readonly [name: string, has: string, hasNot?: string, type?: 'person'];

/** What the press writes, and what it does not, of forms that the cases of one name do not show. */
function check(table: string, rows: readonly Row[]) {
  const named = rows.map(([name, has, hasNot = '', type]) => ({
    name,
    has: has.split(', '),
    hasNot: hasNot.split(', '),
    about: type ? { type } : {},
  }));
  test.each(named)('$name', ({ name, has, hasNot, about }) => {
    const forms = formsOf(table, name, about).split(', ');
    expect(forms).toEqual(expect.arrayContaining(has));
    expect(forms.filter((form) => hasNot.includes(form))).toEqual([]);
  });
}

describe('harmony of foreign stems', () => {
  check('kk-Cyrl', [
    ['Мирзиёев', 'Мирзиёевтің, Мирзиёевтың, Мирзиёевке, Мирзиёевқа, Мирзиёевпен', '', 'person'],
    ['Мирзияев', 'Мирзияевтің, Мирзияевтың', '', 'person'],
    ['Әблязов', 'Әблязовтың, Әблязовтің, Әблязовқа, Әблязовке', '', 'person'],
    ['Каримов', 'Каримовтің, Каримовтың', '', 'person'],
    ['Бердімұхамедов', 'Бердімұхамедовтің, Бердімұхамедовтың', '', 'person'],
    ['Назарбаев', 'Назарбаевтың, Назарбаевқа', 'Назарбаевтің, Назарбаевке', 'person'],
    ['Тәшиев', 'Тәшиевтің, Тәшиевке', 'Тәшиевтың', 'person'],
    ['Мирзиёева', 'Мирзиёеваның, Мирзиёеваға', 'Мирзиёеванің', 'person'],
    ['Кабири', 'Кабиридің, Кабириге, Кабириді, Кабиримен', 'Кабиридың, Кабириға', 'person'],
    ['Рустам Эмомали', 'Рустам Эмомалидің, Рустам Эмомалиге', 'Рустам Эмомалиға', 'person'],
    ['Салих', 'Салихтің, Салихтың', '', 'person'],
    ['Олий Мажлис', 'Олий Мажлистің, Олий Мажлиске, Олий Мажлисте, Олий Мажлистегі'],
    ['Тегеран', 'Тегеранның, Тегеранға', 'Тегераннің'],
  ]);
  check('kaa-Cyrl', [
    ['Мирзиёев', 'Мирзиёевтиң, Мирзиёевтың, Мирзиёевке, Мирзиёевқа', 'Мирзиёевпен', 'person'],
  ]);
  check('kk-Latn', [['Mirzioev', 'Mirzioevtyñ, Mirzioevqa', '', 'person']]);
});

describe('the family, and without', () => {
  check('kk-Cyrl', [
    ['Назарбаев', 'Назарбаевтар, Назарбаевсыз', 'Назарбаевлар', 'person'],
    ['Әлиев', 'Әлиевтер, Әлиевсіз', '', 'person'],
    ['Мамай', 'Мамайлар, Мамайсыз', '', 'person'],
    ['Рахмон', 'Рахмондар, Рахмонсыз', '', 'person'],
    ['Кабири', 'Кабирилер, Кабирисіз', '', 'person'],
    ['Абдул', 'Абдулдар', 'Абдуллар', 'person'],
    ['Сағыз', 'Сағыздар', '', 'person'],
  ]);
  check('kaa-Cyrl', [['Каримов', 'Каримовлар, Каримовлер, Каримовсыз', 'Каримовтар', 'person']]);
  check('kaa-Latn', [['Tájimuratov', 'Tájimuratovlar, Tájimuratovsız', 'Tájimuratovtar', 'person']]);
});

describe('who is there, and such as', () => {
  check('kk-Cyrl', [
    ['Алматы', 'Алматыдағылар, Алматыдай', 'Алматылар, Алматысыз'],
    ['Нүкіс', 'Нүкістегілер, Нүкістей'],
    ['Өзбекстан', 'Өзбекстандағылар, Өзбекстандай'],
    ['Ош', 'Оштағылар, Оштай'],
  ]);
  check('kk-Latn', [['Astana', 'Astanadağylar, Astanadai']]);
  check('kaa-Cyrl', [['Нөкис', 'Нөкистегилер, Нөкистей']]);
  check('kaa-Latn', [['Nókis', 'Nókistegiler, Nókistey']]);
});

describe('acronyms', () => {
  check('kk-Cyrl', [
    ['ҚДТ', 'ҚДТ-ның, ҚДТ-нің, ҚДТ-ны, ҚДТ-ға, ҚДТның, ҚДТға'],
    ['ҚР', 'ҚР-ның, ҚР-да, ҚРда'],
    ['Қазақ КСР', 'Қазақ КСР-нің, Қазақ КСР-ның'],
    ['ҰҚМ', 'ҰҚМ-нің, ҰҚМ-ге, ҰҚМ-ді, ҰҚМ-нен', 'ҰҚМ-ден'],
    ['ТАПИ', 'ТАПИ-дің, ТАПИ-ге, ТАПИ-ді', 'ТАПИ-ның'],
    ['ЕҚЫҰ', 'ЕҚЫҰ-ның, ЕҚЫҰ-ға, ЕҚЫҰда', 'ЕҚЫҰ-дай'],
    ['ЕАЭО', 'ЕАЭО-ның, ЕАЭО-ға'],
  ]);
});
