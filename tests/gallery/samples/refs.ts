import type { EntityRef } from '@/lib/knowledge/card.ts';
import type { PageDescription } from '@/lib/messaging.ts';
import * as cards from './cards.ts';

type Listed = PageDescription['entities'][number];

function listed({ id, type, labels }: EntityRef, count: number): Listed {
  return { entity: { id, type, labels }, count };
}

/** What an article of the usual length names, in every group. */
export const USUAL: Listed[] = [
  listed(cards.GARDENER, 12),
  listed(cards.UZBEK, 3),
  listed(cards.KAZAKH, 1),
  listed(cards.DISPUTED, 7),
  listed(cards.RUSSIAN_SUMMARY, 4),
  listed(cards.MANY, 1),
  listed(cards.NO_CLAIMS, 21),
  listed(cards.CASUALTIES, 2),
];

/** Of each type one, so that every underline is seen. */
export const EVERY_TYPE: Listed[] = cards.EACH_TYPE.map((card, place) => listed(card, place + 1));

export const LONG: Listed[] = [
  listed(cards.LONG_NAMES, 1_234),
  listed(
    {
      id: 'unbroken',
      type: 'person',
      labels: {
        en: 'Christophorosalexandrosmaximilianoskonstantinopoulosofthefoothills',
        ru: 'Достопримечательноблагосклоннорасположеннаяпредгорносадовническая',
      },
    },
    99,
  ),
];

export const SIXTY: Listed[] = Array.from({ length: 60 }, (_, place) =>
  listed(
    {
      id: `gardener-${place}`,
      type: 'person',
      labels: { en: `Gardener of field no. ${place + 1}`, ru: `Садовник поля № ${place + 1}` },
    },
    60 - place,
  ),
);

/** Entities as the reasons of a verdict name them. */
export const NAMED: readonly EntityRef[] = USUAL.map(({ entity }) => entity);
