import { PageCard } from '@/components/card/page-card.tsx';
import type { Taken } from '@/components/card/why-this.tsx';
import type { EntityCard } from '@/lib/knowledge/card.ts';
import * as cards from '@/tests/gallery/samples/cards.ts';
import { LONG } from '@/tests/gallery/samples/refs.ts';
import { EVERY_WHY } from '@/tests/gallery/samples/whys.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

/** A card of which nothing was found has no content but is somebody's. */
interface Case extends Partial<Taken> {
  card: EntityCard;
  isMissing?: boolean;
}

const state = (id: string, title: string, { card, isMissing, ...how }: Case): State => ({
  id,
  title,
  show: (texts) => (
    <PageCard
      content={isMissing ? { state: 'missing' } : { state: 'card', card }}
      taken={{ entity: card, why: { code: 'undecided' }, alternatives: [], ...how }}
      shown={card}
      text={texts.card}
      onShow={nothing}
      onClose={nothing}
    />
  ),
});

const { RUSSIAN_SUMMARY, NO_CLAIMS, UZBEK, KAZAKH, LONG_NAMES } = cards;

const longWord = LONG.map(({ entity }) => entity);

export const pageCardWhy: Shown = {
  id: 'page-card-why',
  title: 'Page card: why this, and what else',
  place: 'page',
  states: [
    ...EVERY_WHY.filter(({ code }) => code !== 'undecided').map((why) => {
      const kind = Object.values(why)
        .filter((part) => /^[a-z-]+$/.test(part))
        .join('-');
      return state(kind, `Why: ${kind}`, { card: NO_CLAIMS, why });
    }),
    state('two', 'Two stay possible', { card: KAZAKH, alternatives: [UZBEK] }),
    state('two-other', 'The other of two', { card: UZBEK, entity: KAZAKH, alternatives: [UZBEK] }),
    state('three', 'Three stay possible', { card: KAZAKH, alternatives: [UZBEK, RUSSIAN_SUMMARY] }),
    state('three-other', 'The second of three', {
      card: UZBEK,
      entity: KAZAKH,
      alternatives: [UZBEK, RUSSIAN_SUMMARY],
    }),
    state('missing-other', 'Two stay possible, one is missing', {
      card: KAZAKH,
      alternatives: [UZBEK],
      isMissing: true,
    }),
    state('long-two', 'Two very long names', { card: LONG_NAMES, alternatives: longWord.slice(1) }),
    state('long-three', 'A short name and two very long ones', { card: UZBEK, alternatives: longWord }),
    state('long-beside', 'Very long words beside', {
      card: LONG_NAMES,
      why: { code: 'beside', words: `К.-Ж. ${'Достопримечательноблагосклоннорасположенная'.repeat(3)}` },
    }),
  ],
};
