import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage, readLanguageTag } from '@/lib/article/language.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'The river rose by two metres in the night, and the people of the village moved to the school.'],
    [
      'ru',
      'Ночью река поднялась на два метра, и жители села перебрались в здание школы, сообщили в акимате.',
    ],
    [
      'kk',
      'Түнде өзен суы екі метрге көтеріліп, ауыл тұрғындары мектеп ғимаратына көшірілді деп хабарлады әкімдік.',
    ],
    [
      'kk-Latn',
      'Túnde ózen sýy eki metrge kóterilip, aýyl turǵyndary mektep ǵımaratyna kóshirildi jáne osy týraly málim boldy.',
    ],
    [
      'ky',
      'Түнү дарыянын суусу эки метрге көтөрүлүп, айылдын тургундары мектептин имаратына көчүрүлдү деп билдирди жана бул тууралуу айтты.',
    ],
    [
      'uz',
      'Kechasi daryo suvi ikki metrga koʻtarildi va qishloq aholisi maktab binosiga koʻchirildi, deb xabar berdi hokimlik. Bu haqda yana maʼlumot boʻladi.',
    ],
    [
      'uz',
      "Kechasi daryo suvi ikki metrga ko'tarildi va aholi maktab binosiga ko'chirildi, deb xabar berdi hokimlik bu haqda.",
    ],
    [
      'uz-Cyrl',
      'Кечаси дарё суви икки метрга кўтарилди ва қишлоқ аҳолиси мактаб биносига кўчирилди, деб хабар берди ҳокимлик.',
    ],
    [
      'tg',
      'Шабона оби дарё ду метр баланд шуд ва сокинони деҳа ба бинои мактаб кӯчонида шуданд, гуфтанд дар ҳукумати ноҳия.',
    ],
    [
      'tk',
      'Gije derýanyň suwy iki metr ýokary galdy we obanyň ilaty mekdebiň binasyna göçürildi diýip häkimlik habar berdi.',
    ],
    [
      'fr',
      'Dans la nuit, la rivière est montée de deux mètres et les habitants du village ont rejoint les murs de l’école.',
    ],
    [
      'de',
      'In der Nacht stieg der Fluss um zwei Meter, und die Menschen aus dem Dorf zogen in die Schule, sagte das Amt.',
    ],
    [
      'tr',
      'Gece nehir iki metre yükseldi ve köyün sakinleri okul binasına taşındı, bu konuda valilik bir açıklama yaptı.',
    ],
    [
      'uk',
      'Уночі річка піднялася на два метри, і мешканці села перейшли до школи, про що повідомили в адміністрації.',
    ],
    [
      'ru',
      'В Ташкенте прошёл саммит, на котором о воде говорили больше, чем о газе: вода — это и еда, и ток.',
    ],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    ['nothing', ''],
    ['too little', 'Kazakhstan'],
    ['figures', '1 2 3 4 5 '.repeat(40)],
    ['another alphabet', '哈萨克斯坦总统周三在阿斯塔纳会见了代表团'.repeat(5)],
    ['a language that is not known', 'Xilopa merugito zantavel qurimbo feslatin. '.repeat(5)],
  ])('none of %s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof detectLanguage(text)).toMatch(/string|object/);
      }),
    );
  });
});

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['ru_RU', 'ru'],
  ['RU', 'ru'],
  ['kz', 'kk'],
  ['kg', 'ky'],
  ['tj', 'tg'],
  ['uz-Latn-UZ', 'uz'],
  ['uz-Cyrl', 'uz-Cyrl'],
  ['kk-Latn', 'kk-Latn'],
  ['kk-Cyrl', 'kk'],
  ['und', null],
  ['', null],
  ['русский', null],
  ['x'.repeat(500), null],
])('the tag «%s» is %s', (tag, language) => {
  expect(readLanguageTag(tag)).toBe(language);
});
