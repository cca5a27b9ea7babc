import { type CardContent, PageCard } from '@/components/card/page-card.tsx';
import * as cards from '@/tests/gallery/samples/cards.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

const state = (id: string, title: string, content: CardContent): State => {
  const shown = content.state === 'card' ? content.card : cards.GARDENER;
  return {
    id,
    title,
    show: (texts) => (
      <PageCard
        content={content}
        taken={{ entity: shown, why: { code: 'name' }, alternatives: [] }}
        shown={shown}
        text={texts.card}
        onShow={nothing}
        onClose={nothing}
      />
    ),
  };
};

export const pageCard: Shown = {
  id: 'page-card',
  title: 'Page card',
  place: 'page',
  states: [
    state('loading', 'Loading', { state: 'loading' }),
    state('missing', 'Missing', { state: 'missing' }),
    state('usual', 'A person with seven facts', { state: 'card', card: cards.GARDENER }),
    state('disputed', 'Alleged, disputed and according to', { state: 'card', card: cards.DISPUTED }),
    state('casualties', 'Casualties by several sides', { state: 'card', card: cards.CASUALTIES }),
    state('no-claims', 'No claims', { state: 'card', card: cards.NO_CLAIMS }),
    state('many', '200 claims, 40 sources', { state: 'card', card: cards.MANY }),
    state('long', 'Very long names and words', { state: 'card', card: cards.LONG_NAMES }),
    state('kazakh', 'Kazakh names', { state: 'card', card: cards.KAZAKH }),
    state('persian', 'Names in Arabic script', { state: 'card', card: cards.PERSIAN }),
  ],
};
