import { EntityCard } from '@/components/card/entity-card.tsx';
import type { EntityCard as Card } from '@/lib/knowledge/card.ts';
import * as cards from '@/tests/gallery/samples/cards.ts';
import type { Shown, State } from '@/tests/gallery/shown.ts';

const state = (id: string, title: string, card: Card): State => ({
  id,
  title,
  show: (texts) => (
    <div class="scroll">
      <EntityCard card={card} text={texts.card} />
    </div>
  ),
});

export const card: Shown = {
  id: 'card',
  title: 'Card (in the popup)',
  place: 'popup',
  states: [
    state('usual', 'A person with seven facts', cards.GARDENER),
    state('translated', 'With a Russian summary', cards.RUSSIAN_SUMMARY),
    state('disputed', 'Alleged, disputed and according to', cards.DISPUTED),
    state('periods', 'Every way to know a time', cards.PERIODS),
    state('casualties', 'Casualties by several sides', cards.CASUALTIES),
    state('no-claims', 'No claims, two countries', cards.NO_CLAIMS),
    state('many', '200 claims, 40 sources', cards.MANY),
    state('long', 'Very long names and words', cards.LONG_NAMES),
    state('kazakh', 'Kazakh names, in three scripts', cards.KAZAKH),
    state('uzbek', 'Uzbek names', cards.UZBEK),
    state('persian', 'Names in Arabic script', cards.PERSIAN),
    ...cards.EACH_TYPE.map((each) => state(`type-${each.type}`, `Type: ${each.type}`, each)),
  ],
};
