import type { Agreement } from './russian-adjective.ts';

/**
 * Common nouns that head the names of institutions, parties, places and
 * events. A phrase is declined when its head stands here: a name of several
 * words that begins otherwise could be anything (a slogan, two nouns side by
 * side), and gets no forms until it says what it is with `inflect`.
 */
const BY_GENDER: Readonly<Record<Exclude<Agreement, 'plural'>, string>> = {
  masculine: `альянс аул аэропорт банк бунт вилаят вилоят взрыв выбор газопровод город госкомитет госконцерн дворец договор
    завод закон законопроект зал заповедник институт инцидент кабинет канал кодекс комбинат комитет
    конгресс конфликт концерн корпус кризис маджлис марш меджлис мажилис митинг нейтралитет
    нефтепровод округ отряд парламент переворот порт посёлок поселок проект протест район референдум
    рудник саммит сенат совет союз суд теракт транзит трибунал университет фонд форум фронт хокимият центр`,
  feminine: `автономия азия академия акция армия ассамблея ассоциация война власть газета граница
    группа группировка дамба декларация долина забастовка инициатива катастрофа коалиция колония
    комиссия компания конвенция конституция конференция корпорация крепость лига область община
    операция оппозиция организация отставка палата партия плотина площадь полиция прокуратура
    провинция редакция реформа республика революция река сеть служба смерть станция степь трагедия тюрьма
    федерация хроника церковь шахта встреча госслужба гвардия`,
  neuter: `агентство ведомство водохранилище восстание государство движение дело здание издание
    информагентство командование месторождение министерство море нападение общество объединение озеро отделение
    подавление покушение посольство правительство предприятие представительство село собрание событие
    соглашение сообщество столкновение убийство управление ущелье учреждение ханство`,
};

/** Names of many things, with the singular that tells how they decline. */
const PLURALS: Readonly<Record<string, readonly [singular: string, gender: Agreement]>> = {
  беспорядки: ['беспорядок', 'masculine'],
  волнения: ['волнение', 'neuter'],
  выборы: ['выбор', 'masculine'],
  митинги: ['митинг', 'masculine'],
  ноябристы: ['ноябрист', 'masculine'],
  переговоры: ['переговор', 'masculine'],
  погромы: ['погром', 'masculine'],
  поправки: ['поправка', 'feminine'],
  протесты: ['протест', 'masculine'],
  расстрелы: ['расстрел', 'masculine'],
  реформы: ['реформа', 'feminine'],
  санкции: ['санкция', 'feminine'],
  силы: ['сила', 'feminine'],
  события: ['событие', 'neuter'],
  столкновения: ['столкновение', 'neuter'],
  хроники: ['хроника', 'feminine'],
};

const NOUNS = new Map<string, Agreement>();
for (const gender of ['masculine', 'feminine', 'neuter'] as const) {
  for (const noun of BY_GENDER[gender].split(/\s+/)) NOUNS.set(noun, gender);
}

export interface CommonNoun {
  agreement: Agreement;
  /** The singular of a plural, to decline it by. */
  singular?: readonly [text: string, gender: Agreement];
}

/** What is known of a common noun in the nominative. */
export function commonNoun(word: string): CommonNoun | undefined {
  const lower = word.toLowerCase();
  const plural = PLURALS[lower];
  if (plural) return { agreement: 'plural', singular: plural };
  const gender = NOUNS.get(lower);
  return gender && { agreement: gender };
}

/** Heads after which a town's own name may decline too: города Ош, города Оша. */
export const DECLINES_WITH_NAME = new Set(['город', 'село', 'посёлок', 'поселок', 'река', 'озеро', 'аул']);

/**
 * Words of the region's languages that Russian takes over as they are: when
 * nothing but these stands before a word, that word alone declines
 * (Олий Мажлиса, Жогорку Кенеша, Нур Отана, Хизб ут-Тахрира).
 */
export const FIXED_WORDS = new Set(
  'ак ата жаны жалпы жогорку кок кызыл милли миллий нагыз нур олий туран улуу халк хизб эл'.split(' '),
);

/**
 * Names of places in a soft sign do not show their gender: Иссык-Куля, but Казани.
 */
export const SOFT_SIGN: Readonly<Record<string, Agreement>> = {
  узень: 'masculine',
  жанаузень: 'masculine',
  куль: 'masculine',
  каракуль: 'masculine',
  шань: 'masculine',
  астрахань: 'feminine',
  казань: 'feminine',
  тюмень: 'feminine',
};

/** What may follow a noun after a hyphen without declining: Азии-Плюс, Группы-24. */
export const FIXED_AFTER_HYPHEN = /^(?:плюс|\d+)$/i;
