import { PageState } from '@/components/popup/page-state.tsx';
import type { PageDescription, ShownReason } from '@/lib/messaging.ts';
import type { Situation } from '@/lib/settings/situation.ts';
import { LONG, NAMED } from '@/tests/gallery/samples/refs.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

const state = (
  id: string,
  title: string,
  situation: Situation | 'loading',
  parts: { page?: PageDescription; site?: string | null; why?: 'browser' | 'file' | 'pdf' } = {},
): State => ({
  id,
  title,
  show: (texts) => (
    <div class="scroll">
      <PageState
        situation={situation}
        page={parts.page ?? null}
        site={parts.site === undefined ? 'steppe-herald.example' : parts.site}
        pauseEnds="17:05"
        why={parts.why ?? 'browser'}
        text={texts.popup}
        onStep={nothing}
      />
    </div>
  ),
});

const article = (id: string, title: string, reasons: ShownReason[]) =>
  state(id, title, 'article', { page: { ...EMPTY, state: 'article', reasons } });

const leftAlone = (id: string, title: string, reason: ShownReason) =>
  state(id, title, 'not-article', { page: { ...EMPTY, state: 'not-article', reasons: [reason] } });

const EMPTY = {
  title: 'The man who counts apple trees',
  url: 'https://news.example/steppe-herald/2019/06/orchard',
  entities: [],
};

export const pageState: Shown = {
  id: 'page-state',
  title: 'Page state',
  place: 'popup',
  states: [
    state('loading', 'Loading', 'loading'),
    state('reading', 'The page is being read', 'reading'),
    state('unlisted', 'A site that is not listed', 'unlisted'),
    state('unlisted-unknown', 'A site that is not listed, its address not told', 'unlisted', { site: null }),
    state('withheld', 'A listed site, kept by the browser', 'withheld'),
    state('stale', 'Open since before the install', 'stale'),
    state('closed-browser', 'Closed: the browser’s own', 'closed'),
    state('closed-file', 'Closed: a file', 'closed', { why: 'file' }),
    state('closed-pdf', 'Closed: a PDF', 'closed', { why: 'pdf' }),
    state('paused', 'Paused', 'paused'),
    state('off', 'Off on this site', 'off'),
    state('off-long', 'Off on a site with a long name', 'off', {
      site: 'the-very-long-name-of-a-local-newspaper-beyond-the-mountains.example',
    }),
    state('off-unknown', 'Off, its address not told', 'off', { site: null }),
    leftAlone('no-article', 'Left alone: no article', { code: 'no-article' }),
    leftAlone('nothing-known', 'Left alone: nothing known', { code: 'nothing-known' }),
    leftAlone('in-passing', 'Left alone: named once', { code: 'in-passing', mentions: 1, words: 1_480 }),
    leftAlone('in-passing-more', 'Left alone: named three times', {
      code: 'in-passing',
      mentions: 3,
      words: 1_480,
    }),
    article('article', 'An article, every reason', [
      { code: 'headline', entities: NAMED.slice(0, 1) },
      { code: 'lead', entities: NAMED.slice(0, 3) },
      { code: 'density', mentions: 52, words: 1_080 },
      { code: 'several', entities: 8 },
      { code: 'says-article' },
    ]),
    article('many-names', 'An article, very many names', [
      { code: 'lead', entities: [...LONG.map(({ entity }) => entity), ...NAMED, ...NAMED] },
    ]),
  ],
};
