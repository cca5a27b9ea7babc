import { PageState } from '@/components/popup/page-state.tsx';
import type { PageDescription, ShownReason } from '@/lib/messaging.ts';
import { LONG, NAMED } from '@/tests/gallery/samples/refs.ts';
import type { Shown, State } from '@/tests/gallery/shown.ts';

const state = (id: string, title: string, page: PageDescription | 'no-access' | 'loading'): State => ({
  id,
  title,
  show: (texts) => (
    <div class="scroll">
      <PageState page={page} text={texts.popup} />
    </div>
  ),
});

const page = (parts: Pick<PageDescription, 'state'> & Partial<PageDescription>): PageDescription => ({
  title: 'The man who counts apple trees',
  url: 'https://news.example/steppe-herald/2019/06/orchard',
  reasons: [],
  entities: [],
  ...parts,
});

const leftAlone = (id: string, title: string, reason: ShownReason) =>
  state(id, title, page({ state: 'not-article', url: '', reasons: [reason] }));

export const pageState: Shown = {
  id: 'page-state',
  title: 'Page state',
  place: 'popup',
  states: [
    state('loading', 'Loading', 'loading'),
    state('reading', 'The page is being read', page({ state: 'reading' })),
    state('no-access', 'No access', 'no-access'),
    leftAlone('no-article', 'Left alone: no article', { code: 'no-article' }),
    leftAlone('nothing-known', 'Left alone: nothing known', { code: 'nothing-known' }),
    leftAlone('in-passing', 'Left alone: named once', { code: 'in-passing', mentions: 1, words: 1_480 }),
    leftAlone('in-passing-more', 'Left alone: named three times', {
      code: 'in-passing',
      mentions: 3,
      words: 1_480,
    }),
    state(
      'article',
      'An article, every reason',
      page({
        state: 'article',
        reasons: [
          { code: 'headline', entities: NAMED.slice(0, 1) },
          { code: 'lead', entities: NAMED.slice(0, 3) },
          { code: 'density', mentions: 52, words: 1_080 },
          { code: 'several', entities: 8 },
          { code: 'says-article' },
        ],
      }),
    ),
    state(
      'many-names',
      'An article, very many names',
      page({
        state: 'article',
        reasons: [{ code: 'lead', entities: [...LONG.map(({ entity }) => entity), ...NAMED, ...NAMED] }],
      }),
    ),
  ],
};
