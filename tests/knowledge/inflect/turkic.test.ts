import { describe, expect, test } from 'vitest';
import { formsOf } from './forms-of.ts';

type Row = readonly [name: string, forms: string, type?: 'person'];

function check(table: string, rows: readonly Row[]) {
  const named = rows.map(([name, forms, type]) => ({ name, forms, about: type ? { type } : {} }));
  test.each(named)('$name', ({ name, forms, about }) => {
    expect(formsOf(table, name, about)).toBe(forms);
  });
}

describe('Kazakh', () => {
  check('kk-Cyrl', [
    [
      'Тоқаев',
      'Тоқаевтың, Тоқаевқа, Тоқаевты, Тоқаевта, Тоқаевтан, Тоқаевпен, Тоқаевтар, Тоқаевсыз',
      'person',
    ],
    [
      'Қошанов',
      'Қошановтың, Қошановқа, Қошановты, Қошановта, Қошановтан, Қошановпен, Қошановтар, Қошановсыз',
      'person',
    ],
    ['Әлиев', 'Әлиевтің, Әлиевке, Әлиевті, Әлиевте, Әлиевтен, Әлиевпен, Әлиевтер, Әлиевсіз', 'person'],
    [
      'Дариға Назарбаева',
      'Дариға Назарбаеваның, Дариға Назарбаеваға, Дариға Назарбаеваны, Дариға Назарбаевада, Дариға Назарбаевадан, Дариға Назарбаевамен, Дариға Назарбаевалар, Дариға Назарбаевасыз',
      'person',
    ],
    [
      'Бектенов',
      'Бектеновтің, Бектеновке, Бектеновті, Бектеновте, Бектеновтен, Бектеновпен, Бектеновтер, Бектеновсіз, Бектеновтың, Бектеновқа, Бектеновты, Бектеновта, Бектеновтан, Бектеновтар, Бектеновсыз',
      'person',
    ],
    [
      'Жанболат Мамай',
      'Жанболат Мамайдың, Жанболат Мамайға, Жанболат Мамайды, Жанболат Мамайда, Жанболат Мамайдан, Жанболат Мамаймен, Жанболат Мамайлар, Жанболат Мамайсыз',
      'person',
    ],
    ['Елбасы', 'Елбасының, Елбасына, Елбасын, Елбасында, Елбасынан, Елбасымен', 'person'],
    [
      'Алматы',
      'Алматының, Алматыға, Алматыны, Алматыда, Алматыдан, Алматымен, Алматыдағы, Алматыдағылар, Алматыдай',
    ],
    [
      'Қазақстан',
      'Қазақстанның, Қазақстанға, Қазақстанды, Қазақстанда, Қазақстаннан, Қазақстанмен, Қазақстандағы, Қазақстандағылар, Қазақстандай',
    ],
    [
      'Бішкек',
      'Бішкектің, Бішкекке, Бішкекті, Бішкекте, Бішкектен, Бішкекпен, Бішкектегі, Бішкектегілер, Бішкектей',
    ],
    [
      'Ашғабад',
      'Ашғабадтың, Ашғабадқа, Ашғабадты, Ашғабадта, Ашғабадтан, Ашғабадпен, Ашғабадтағы, Ашғабадтағылар, Ашғабадтай',
    ],
    [
      'Жаңаөзен',
      'Жаңаөзеннің, Жаңаөзенге, Жаңаөзенді, Жаңаөзенде, Жаңаөзеннен, Жаңаөзенмен, Жаңаөзендегі, Жаңаөзендегілер, Жаңаөзендей',
    ],
    [
      'ҚазМұнайГаз',
      'ҚазМұнайГаздың, ҚазМұнайГазға, ҚазМұнайГазды, ҚазМұнайГазда, ҚазМұнайГаздан, ҚазМұнайГазбен, ҚазМұнайГаздағы, ҚазМұнайГаздағылар, ҚазМұнайГаздай',
    ],
    [
      'Орталық Азия',
      'Орталық Азияның, Орталық Азияға, Орталық Азияны, Орталық Азияда, Орталық Азиядан, Орталық Азиямен, Орталық Азиядағы, Орталық Азиядағылар, Орталық Азиядай',
    ],
    ['Ақтау', 'Ақтаудың, Ақтауға, Ақтауды, Ақтауда, Ақтаудан, Ақтаумен, Ақтаудағы, Ақтаудағылар, Ақтаудай'],
    [
      'Көше партиясы',
      'Көше партиясының, Көше партиясына, Көше партиясын, Көше партиясында, Көше партиясынан, Көше партиясымен, Көше партиясындағы',
    ],
    [
      'Парламент Мәжілісі',
      'Парламент Мәжілісінің, Парламент Мәжілісіне, Парламент Мәжілісін, Парламент Мәжілісінде, Парламент Мәжілісінен, Парламент Мәжілісімен, Парламент Мәжілісіндегі',
    ],
    [
      'ҰҚК',
      'ҰҚК-нің, ҰҚК-ге, ҰҚК-ні, ҰҚК-де, ҰҚК-ден, ҰҚК-мен, ҰҚК-дегі, ҰҚКнің, ҰҚКге, ҰҚКні, ҰҚКде, ҰҚКден, ҰҚКмен, ҰҚКдегі',
    ],
    [
      'ШЫҰ',
      'ШЫҰ-ның, ШЫҰ-ға, ШЫҰ-ны, ШЫҰ-да, ШЫҰ-дан, ШЫҰ-мен, ШЫҰ-дағы, ШЫҰның, ШЫҰға, ШЫҰны, ШЫҰда, ШЫҰдан, ШЫҰмен, ШЫҰдағы',
    ],
    [
      'ҚР',
      'ҚР-нің, ҚР-ге, ҚР-ні, ҚР-де, ҚР-ден, ҚР-мен, ҚР-дегі, ҚР-ның, ҚР-ға, ҚР-ны, ҚР-да, ҚР-дан, ҚР-дағы, ҚРнің, ҚРге, ҚРні, ҚРде, ҚРден, ҚРмен, ҚРдегі, ҚРның, ҚРға, ҚРны, ҚРда, ҚРдан, ҚРдағы',
    ],
    // How the last letter is called is not settled.
    ['ТАСС', ''],
    // A title that is a phrase with «about».
    ['Бейбіт жиналыстар туралы', ''],
    ['Алға, Қазақстан!', ''],
  ]);

  describe('in Latin letters', () => {
    check('kk-Latn', [
      [
        'Qazaqstan',
        'Qazaqstannyñ, Qazaqstanğa, Qazaqstandy, Qazaqstanda, Qazaqstannan, Qazaqstanmen, Qazaqstandağy, Qazaqstandağylar, Qazaqstandai',
      ],
      [
        'Shymkent',
        'Shymkenttiñ, Shymkentke, Shymkentti, Shymkentte, Shymkentten, Shymkentpen, Shymkenttegi, Shymkenttegiler, Shymkenttei',
      ],
      [
        'Toqayev',
        'Toqayevtyñ, Toqayevqa, Toqayevty, Toqayevta, Toqayevtan, Toqayevpen, Toqayevtar, Toqayevsyz',
        'person',
      ],
      [
        'Aqtöbe',
        'Aqtöbeniñ, Aqtöbege, Aqtöbeni, Aqtöbede, Aqtöbeden, Aqtöbemen, Aqtöbedegi, Aqtöbedegiler, Aqtöbedei',
      ],
    ]);
  });
});

describe('Karakalpak', () => {
  check('kaa-Cyrl', [
    [
      'Арал теңизи',
      'Арал теңизиниң, Арал теңизине, Арал теңизин, Арал теңизинде, Арал теңизинен, Арал теңизиндеги',
    ],
    [
      'Дәўлетмурат Тәжимуратов',
      'Дәўлетмурат Тәжимуратовтың, Дәўлетмурат Тәжимуратовқа, Дәўлетмурат Тәжимуратовты, Дәўлетмурат Тәжимуратовта, Дәўлетмурат Тәжимуратовтан, Дәўлетмурат Тәжимуратовлар, Дәўлетмурат Тәжимуратовсыз',
      'person',
    ],
  ]);
  check('kaa-Latn', [
    [
      'Qaraqalpaqstan',
      'Qaraqalpaqstannıń, Qaraqalpaqstanǵa, Qaraqalpaqstandı, Qaraqalpaqstanda, Qaraqalpaqstannan, Qaraqalpaqstandaǵı, Qaraqalpaqstandaǵılar, Qaraqalpaqstanday',
    ],
    ['Nókis', 'Nókistiń, Nókiske, Nókisti, Nókiste, Nókisten, Nókistegi, Nókistegiler, Nókistey'],
  ]);
});

describe('Kyrgyz', () => {
  check('ky-Cyrl', [
    ['Кыргызстан', 'Кыргызстандын, Кыргызстанга, Кыргызстанды, Кыргызстанда, Кыргызстандан, Кыргызстандагы'],
    ['Бишкек', 'Бишкектин, Бишкекке, Бишкекти, Бишкекте, Бишкектен, Бишкектеги'],
    ['Ош', 'Оштун, Ошко, Ошту, Ошто, Оштон, Оштогу'],
    ['Нукус', 'Нукустун, Нукуска, Нукусту, Нукуста, Нукустан, Нукустагы'],
    ['Актөбө', 'Актөбөнүн, Актөбөгө, Актөбөнү, Актөбөдө, Актөбөдөн, Актөбөдөгү'],
    ['Алматы', 'Алматынын, Алматыга, Алматыны, Алматыда, Алматыдан, Алматыдагы'],
    ['Отунбаева', 'Отунбаеванын, Отунбаевага, Отунбаеваны, Отунбаевада, Отунбаевадан', 'person'],
    [
      'Жогорку Кеңеш',
      'Жогорку Кеңештин, Жогорку Кеңешке, Жогорку Кеңешти, Жогорку Кеңеште, Жогорку Кеңештен, Жогорку Кеңештеги',
    ],
    [
      'Баткен облусу',
      'Баткен облусунун, Баткен облусуна, Баткен облусун, Баткен облусунда, Баткен облусунан, Баткен облусундагы',
    ],
    [
      'Фергана өрөөнү',
      'Фергана өрөөнүнүн, Фергана өрөөнүнө, Фергана өрөөнүн, Фергана өрөөнүндө, Фергана өрөөнүнөн, Фергана өрөөнүндөгү',
    ],
    [
      'Кыргыз Республикасы',
      'Кыргыз Республикасынын, Кыргыз Республикасына, Кыргыз Республикасын, Кыргыз Республикасында, Кыргыз Республикасынан, Кыргыз Республикасындагы',
    ],
    ['ок атышуу', 'ок атышуунун, ок атышууга, ок атышууну, ок атышууда, ок атышуудан, ок атышуудагы'],
    ['УКМК', 'УКМКнын, УКМКга, УКМКны, УКМКда, УКМКдан, УКМКдагы'],
    // In -и, and no possessive of Kyrgyz.
    ['Хизб ут-Тахрир аль-Ислами', ''],
  ]);
});

describe('Uzbek', () => {
  check('uz-Latn', [
    [
      'Oʻzbekiston',
      'Oʻzbekistonning, Oʻzbekistonga, Oʻzbekistonni, Oʻzbekistonda, Oʻzbekistondan, Oʻzbekistondagi, Oʻzbekistongacha, Oʻzbekistonlik',
    ],
    [
      'Bishkek',
      'Bishkekning, Bishkekka, Bishkekga, Bishkekni, Bishkekda, Bishkekdan, Bishkekdagi, Bishkekkacha, Bishkeklik',
    ],
    [
      'Jasliq',
      'Jasliqning, Jasliqqa, Jasliqga, Jasliqni, Jasliqda, Jasliqdan, Jasliqdagi, Jasliqqacha, Jasliqlik',
    ],
    ['Xorugʻ', 'Xorugʻning, Xorugʻga, Xorugʻni, Xorugʻda, Xorugʻdan, Xorugʻdagi, Xorugʻgacha, Xorugʻlik'],
    [
      'Toshkent',
      'Toshkentning, Toshkentga, Toshkentni, Toshkentda, Toshkentdan, Toshkentdagi, Toshkentgacha, Toshkentlik',
    ],
    ['Buxoro', 'Buxoroning, Buxoroga, Buxoroni, Buxoroda, Buxorodan, Buxorodagi, Buxorogacha, Buxorolik'],
    [
      'Oliy Majlis',
      'Oliy Majlisning, Oliy Majlisga, Oliy Majlisni, Oliy Majlisda, Oliy Majlisdan, Oliy Majlisdagi, Oliy Majlisgacha, Oliy Majlislik',
    ],
    [
      'Orol dengizi',
      'Orol dengizining, Orol dengiziga, Orol dengizini, Orol dengizida, Orol dengizidan, Orol dengizidagi',
    ],
    [
      'Erk demokratik partiyasi',
      'Erk demokratik partiyasining, Erk demokratik partiyasiga, Erk demokratik partiyasini, Erk demokratik partiyasida, Erk demokratik partiyasidan, Erk demokratik partiyasidagi',
    ],
    [
      'Shavkat Mirziyoyev',
      'Shavkat Mirziyoyevning, Shavkat Mirziyoyevga, Shavkat Mirziyoyevni, Shavkat Mirziyoyevda, Shavkat Mirziyoyevdan, Shavkat Mirziyoyevlar, Shavkat Mirziyoyevdek',
      'person',
    ],
    [
      'Karimova',
      'Karimovaning, Karimovaga, Karimovani, Karimovada, Karimovadan, Karimovalar, Karimovadek',
      'person',
    ],
    [
      'DXX',
      'DXXning, DXXga, DXXni, DXXda, DXXdan, DXXdagi, DXXsi, DXXsining, DXXsiga, DXXsini, DXXsida, DXXsidan',
    ],
    ['Kun.uz', 'Kun.uzning, Kun.uzga, Kun.uzni, Kun.uzda, Kun.uzdan, Kun.uzdagi'],
  ]);

  describe('in Cyrillic letters', () => {
    check('uz-Cyrl', [
      [
        'Ўзбекистон',
        'Ўзбекистоннинг, Ўзбекистонга, Ўзбекистонни, Ўзбекистонда, Ўзбекистондан, Ўзбекистондаги, Ўзбекистонгача, Ўзбекистонлик',
      ],
      [
        'Озодлик',
        'Озодликнинг, Озодликка, Озодликга, Озодликни, Озодликда, Озодликдан, Озодликдаги, Озодликкача',
      ],
      [
        'Жаслиқ',
        'Жаслиқнинг, Жаслиққа, Жаслиқга, Жаслиқни, Жаслиқда, Жаслиқдан, Жаслиқдаги, Жаслиққача, Жаслиқлик',
      ],
      [
        'Тошкент',
        'Тошкентнинг, Тошкентга, Тошкентни, Тошкентда, Тошкентдан, Тошкентдаги, Тошкентгача, Тошкентлик',
      ],
      [
        'Андижон',
        'Андижоннинг, Андижонга, Андижонни, Андижонда, Андижондан, Андижондаги, Андижонгача, Андижонлик',
      ],
      [
        'Самарқанд',
        'Самарқанднинг, Самарқандга, Самарқандни, Самарқандда, Самарқанддан, Самарқанддаги, Самарқандгача, Самарқандлик',
      ],
      [
        'Марказий Осиё',
        'Марказий Осиёнинг, Марказий Осиёга, Марказий Осиёни, Марказий Осиёда, Марказий Осиёдан, Марказий Осиёдаги, Марказий Осиёгача, Марказий Осиёлик',
      ],
      [
        'Орол денгизи',
        'Орол денгизининг, Орол денгизига, Орол денгизини, Орол денгизида, Орол денгизидан, Орол денгизидаги',
      ],
      [
        'Озодлик радиоси',
        'Озодлик радиосининг, Озодлик радиосига, Озодлик радиосини, Озодлик радиосида, Озодлик радиосидан, Озодлик радиосидаги',
      ],
      [
        'Шавкат Мирзиёев',
        'Шавкат Мирзиёевнинг, Шавкат Мирзиёевга, Шавкат Мирзиёевни, Шавкат Мирзиёевда, Шавкат Мирзиёевдан, Шавкат Мирзиёевлар, Шавкат Мирзиёевдек',
        'person',
      ],
      [
        'Каримова-Тилляева',
        'Каримова-Тилляеванинг, Каримова-Тилляевага, Каримова-Тилляевани, Каримова-Тилляевада, Каримова-Тилляевадан, Каримова-Тилляевалар, Каримова-Тилляевадек',
        'person',
      ],
      [
        'ДХХ',
        'ДХХнинг, ДХХга, ДХХни, ДХХда, ДХХдан, ДХХдаги, ДХХси, ДХХсининг, ДХХсига, ДХХсини, ДХХсида, ДХХсидан',
      ],
    ]);
  });
});

describe('Turkmen', () => {
  check('tk-Latn', [
    [
      'Türkmenistan',
      'Türkmenistanyň, Türkmenistana, Türkmenistany, Türkmenistanda, Türkmenistandan, Türkmenistandyr, Türkmenistandaky',
    ],
    [
      'Aşgabat',
      'Aşgabatyň, Aşgabata, Aşgabaty, Aşgabadyň, Aşgabada, Aşgabady, Aşgabatda, Aşgabatdan, Aşgabatdyr, Aşgabatdaky',
    ],
    [
      'Bişkek',
      'Bişkekiň, Bişkeke, Bişkeki, Bişkegiň, Bişkege, Bişkegi, Bişkekde, Bişkekden, Bişkekdir, Bişkekdäki',
    ],
    ['Nökis', 'Nökisiň, Nökise, Nökisi, Nökisde, Nökisden, Nökisdir, Nökisdäki'],
    ['Oş', 'Oşuň, Oşa, Oşy, Oşda, Oşdan, Oşdyr, Oşdaky'],
    ['Astana', 'Astananyň, Astanany, Astanada, Astanadan, Astanadyr, Astanadaky'],
    [
      'Duşanbe',
      'Duşanbäniň, Duşanbäni, Duşanbä, Duşanbeniň, Duşanbeni, Duşanbede, Duşanbeden, Duşanbedir, Duşanbedäki',
    ],
    [
      'Türkmenbaşy',
      'Türkmenbaşynyň, Türkmenbaşyny, Türkmenbaşa, Türkmenbaşyda, Türkmenbaşydan, Türkmenbaşydyr, Türkmenbaşylar',
      'person',
    ],
    [
      'Serdar Berdimuhamedow',
      'Serdar Berdimuhamedowyň, Serdar Berdimuhamedowa, Serdar Berdimuhamedowy, Serdar Berdimuhamedowda, Serdar Berdimuhamedowdan, Serdar Berdimuhamedowdyr, Serdar Berdimuhamedowlar',
      'person',
    ],
    [
      'Soltan Açylowa',
      'Soltan Açylowanyň, Soltan Açylowany, Soltan Açylowada, Soltan Açylowadan, Soltan Açylowadyr, Soltan Açylowalar',
      'person',
    ],
    [
      'Halk Maslahaty',
      'Halk Maslahatynyň, Halk Maslahatyna, Halk Maslahatyny, Halk Maslahatynda, Halk Maslahatyndan, Halk Maslahatydyr, Halk Maslahatyndaky',
    ],
    [
      'Türkmenistanyň Mejlisi',
      'Türkmenistanyň Mejlisiniň, Türkmenistanyň Mejlisine, Türkmenistanyň Mejlisini, Türkmenistanyň Mejlisinde, Türkmenistanyň Mejlisinden, Türkmenistanyň Mejlisidir, Türkmenistanyň Mejlisindäki',
    ],
    [
      'MHM',
      'MHM-niň, MHM-ni, MHM-de, MHM-den, MHM-däki, MHM-nyň, MHM-ny, MHM-da, MHM-dan, MHM-daky, MHM-iň, MHM-yň',
    ],
  ]);
});

test('a name says itself whether it ends in a possessive', () => {
  const forms = (inflect: string) => formsOf('kk-Cyrl', 'Түркістан облысы', { inflect });
  expect(forms('turkic:possessive')).toContain('Түркістан облысына,');
  expect(forms('turkic:plain')).toContain('Түркістан облысыға,');
  expect(forms('none')).toBe('');
});
