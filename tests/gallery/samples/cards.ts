import type { EntityCard } from '@/lib/knowledge/card.ts';
import { ENTITY_TYPES } from '@/lib/knowledge/schema.ts';
import { makeCard, makeClaim } from './make-card.ts';
import { manySources, SOURCES } from './sources.ts';

/** Nobody here exists; what they are said to have done is harmless. */

export const GARDENER = makeCard({
  id: 'alimzhan-kozhakhmetov',
  type: 'person',
  labels: { en: 'Alimzhan Kozhakhmetov', ru: 'Алимжан Кожахметов', kk: 'Әлімжан Қожахметов' },
  names: [{ text: 'Әлімжан Нұрғалиұлы Қожахметов', lang: 'kk' }],
  start: '1951-04-12',
  end: 'ongoing',
  summary: {
    en: 'Pomologist who spent four decades counting the wild apple trees above Almaty, and headed the botanical garden until 2014.',
  },
  sources: SOURCES,
  claims: [
    makeClaim({
      property: 'born',
      value: 'in the village of Sarybulaq',
      start: '1951-04-12',
      sources: [0, 4],
    }),
    makeClaim({
      property: 'held office',
      value: 'director of the botanical garden',
      start: '1998',
      end: '2014-09',
      sources: [0, 1, 2],
    }),
    makeClaim({ property: 'awarded', value: 'Order of the Green Branch', start: '2009-10-01', sources: [1] }),
    makeClaim({
      property: 'member of',
      value: 'Keepers of the Orchard',
      start: '2016',
      end: 'unknown',
      sources: [3],
    }),
    makeClaim({ property: 'led', value: 'the third census of wild apple trees', start: '2003', end: '2007' }),
    makeClaim({ property: 'said', value: 'that he would “count until the last tree”', start: '2019-06-09' }),
    makeClaim({ property: 'status', value: 'retired', start: '2020', end: 'ongoing', sources: [0] }),
  ],
});

export const RUSSIAN_SUMMARY = makeCard({
  id: 'orchard-museum',
  type: 'institution',
  labels: { en: 'Orchard Museum', ru: 'Музей сада' },
  summary: {
    en: 'Small museum of fruit growing.',
    ru: 'Небольшой музей плодоводства: инструменты, гербарий и библиотека садовника.',
  },
  start: '1987',
  claims: [makeClaim({ property: 'founded', value: 'as a reading room', start: '1987' })],
});

export const DISPUTED = makeCard({
  id: 'keepers-of-the-orchard',
  type: 'movement',
  labels: { en: 'Keepers of the Orchard', ru: 'Хранители сада' },
  sources: SOURCES,
  claims: [
    makeClaim({
      property: 'status',
      value: 'has 4,000 members',
      start: '2021-05-02',
      status: 'alleged',
      attributedTo: 'its own newsletter',
      sources: [3],
    }),
    makeClaim({
      property: 'caused',
      value: 'the late opening of the harvest fair',
      start: '2020-09',
      status: 'disputed',
      attributedTo: 'the fair’s committee and, in a separate letter, by three of the four market halls',
      sources: [0, 3],
    }),
    makeClaim({
      property: 'founded',
      value: 'at a kitchen table',
      start: '2016',
      attributedTo: 'a founder’s memoir',
      sources: [0],
    }),
  ],
});

/** Every way in which a time can be known. */
export const PERIODS = makeCard({
  id: 'walnut-prize',
  type: 'event',
  labels: { en: 'Walnut Prize', ru: 'Ореховая премия' },
  claims: [
    makeClaim({ property: 'awarded', value: 'on one day', start: '2019-06-09', end: '2019-06-09' }),
    makeClaim({ property: 'awarded', value: 'over some days', start: '2018-06-09', end: '2018-06-12' }),
    makeClaim({ property: 'awarded', value: 'in a month', start: '2017-03' }),
    makeClaim({ property: 'awarded', value: 'in a year', start: '2016' }),
    makeClaim({ property: 'status', value: 'goes on', start: '2015-02', end: 'ongoing' }),
    makeClaim({ property: 'status', value: 'end not known', start: '2014-02-01', end: 'unknown' }),
    makeClaim({ property: 'status', value: 'start not known', end: '2013-11' }),
    makeClaim({ property: 'status', value: 'neither known' }),
  ],
});

export const CASUALTIES = makeCard({
  id: 'sarybulaq-flood',
  type: 'event',
  labels: { en: 'Sarybulaq reservoir overflow', ru: 'Перелив Сарыбулакского водохранилища' },
  start: '2011-04-30',
  end: '2011-05-02',
  sources: SOURCES,
  casualties: [
    { figure: 'nobody hurt', claimedBy: 'the district administration', sources: [1, 2] },
    { figure: '3 injured', claimedBy: 'the hospital of Sarybulaq', sources: [0] },
    {
      figure: 'at least 7 injured',
      claimedBy: 'a committee of the residents of the lower street',
      sources: [3],
    },
    {
      figure: '5 to 9 injured, and 40 sheep lost',
      claimedBy: 'Orchard Watch, after two visits',
      sources: [3, 4],
    },
  ],
  claims: [makeClaim({ property: 'happened', value: 'after a week of rain', start: '2011-04-30' })],
});

export const NO_CLAIMS = makeCard({
  id: 'sarybulaq',
  type: 'place',
  placeKind: 'village',
  countries: ['kz', 'kg'],
  labels: { en: 'Sarybulaq', ru: 'Сарыбулак' },
});

export const MANY = makeCard({
  id: 'harvest-council',
  type: 'institution',
  labels: { en: 'Harvest Council', ru: 'Совет урожая' },
  countries: ['kz', 'kg', 'tj', 'tm', 'uz'],
  sources: manySources(40),
  claims: Array.from({ length: 200 }, (_, place) =>
    makeClaim({
      property: place % 2 === 0 ? 'appointed' : 'dismissed',
      value: `a keeper of field no. ${place + 1}`,
      start: `${1820 + place}`,
      sources: place % 10 === 0 ? Array.from({ length: 40 }, (_, source) => source) : [place % 40],
    }),
  ),
});

export const LONG_NAMES = makeCard({
  id: 'long-name',
  type: 'organization',
  countries: ['kz', 'kg', 'tj', 'tm', 'uz'],
  labels: {
    en: 'Interregional Public Association for the Preservation, Description and Restoration of the Old Orchards of the Foothills and of the Irrigation Channels that Belong to Them',
    ru: 'Межрегиональное общественное объединение по сохранению, описанию и восстановлению старых садов предгорий и относящихся к ним оросительных каналов',
    kk: 'Ескібақтардысақтаужәнеқалпынакелтіружөніндегіөңіраралыққоғамдықбірлестік',
  },
  names: [
    {
      text: 'Old Orchards Association of the Foothills and Valleys, formerly the Society',
      lang: 'en',
    },
  ],
  start: '1994',
  end: 'unknown',
  summary: {
    en: `Keeps a list of orchards at ${'orchards-of-the-foothills.'.repeat(5)}example, which nobody can spell.`,
  },
  claims: [
    makeClaim({
      property: 'registered',
      value: 'Landwirtschaftsgenossenschaftsregistereintragungsbescheinigungsnummer0123456789',
      start: '1994-02-28',
      end: '2003-11-30',
      status: 'disputed',
      attributedTo: 'oblastnoyedepartamentskoyeupravleniyeposelskomukhozyaystvuisadovodstvu',
    }),
  ],
});

export const KAZAKH = makeCard({
  id: 'umit-kazakh',
  type: 'person',
  labels: { en: 'Ümit Äbilqyzy Şöğelbaieva', ru: 'Умит Шугельбаева', kk: 'Үміт Әбілқызы Шөгелбаева' },
  names: [{ text: 'ءۇمىت ءابىلقىزى شوگەلباەۆا', lang: 'kk-Arab' }],
});

export const UZBEK = makeCard({
  id: 'gayrat-uzbek',
  type: 'person',
  countries: ['uz'],
  labels: { en: 'Gʻayrat Oʻrinboyev', ru: 'Гайрат Уринбаев', uz: 'Gʻayrat Oʻrinboyev' },
  names: [{ text: 'Ғайрат Ўринбоев', lang: 'uz-Cyrl' }],
});

export const PERSIAN = makeCard({
  id: 'farhod-tajik',
  type: 'person',
  countries: ['tj'],
  labels: { en: 'Farhod Rahimzoda', ru: 'Фарход Рахимзода', tg: 'Фарҳод Раҳимзода', fa: 'فرهاد رحیم‌زاده' },
  names: [
    { text: 'فرهاد بن کریم رحیم‌زاده', lang: 'fa' },
    { text: 'Фарҳод Каримович Раҳимзода', lang: 'tg' },
  ],
  sources: SOURCES.slice(4),
  claims: [
    makeClaim({ property: 'said', value: 'that a song, «باغ بی‌برگی», named the garden', start: '2012' }),
  ],
});

/** One of each type: for the colours. */
export const EACH_TYPE: readonly EntityCard[] = ENTITY_TYPES.map((type) =>
  makeCard({ id: `a-${type}`, type, labels: { en: `A thing of type ${type}`, ru: `Нечто вида ${type}` } }),
);
