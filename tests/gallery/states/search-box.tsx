import type { ComponentChild } from 'preact';
import { ResultList, resultId } from '@/components/popup/result-list.tsx';
import { SearchBox } from '@/components/popup/search-box.tsx';
import { EACH_KIND } from '@/tests/gallery/samples/results.ts';
import { UNBROKEN } from '@/tests/gallery/samples/notes.ts';
import { nothing, type Shown, type State, type Texts } from '@/tests/gallery/shown.ts';

const LIST = 'results';

/** The list stands below the box, as in the popup: the box points into it. */
const state = (
  id: string,
  title: string,
  query: string,
  active: number | null,
  below: (texts: Texts) => ComponentChild,
): State => ({
  id,
  title,
  show: (texts) => (
    <>
      <header>
        <SearchBox
          query={query}
          listId={LIST}
          activeId={active === null ? null : resultId(LIST, active)}
          text={texts.popup}
          onQuery={nothing}
          onMove={nothing}
          onEnter={nothing}
        />
      </header>
      <div class="scroll">{below(texts)}</div>
    </>
  ),
});

const found = (active: number) => (texts: Texts) => (
  <ResultList id={LIST} results={EACH_KIND} active={active} text={texts.popup} onOpen={nothing} />
);

const none = (sentence: (texts: Texts) => string) => (texts: Texts) => (
  <p class="empty" role="status">
    {sentence(texts)}
  </p>
);

export const searchBox: Shown = {
  id: 'search-box',
  title: 'Search box',
  place: 'popup',
  states: [
    state('empty', 'Empty', '', null, () => null),
    state('found', 'With results', 'apple', 1, found(1)),
    state(
      'none',
      'Nothing found',
      'quince',
      null,
      none(({ popup }) => popup('search.none', { query: 'quince' })),
    ),
    state(
      'nothing-kept',
      'Nothing kept yet',
      'q',
      null,
      none(({ popup }) => popup('search.nothingYet')),
    ),
    state(
      'long',
      'A long query without a space',
      UNBROKEN,
      null,
      none(({ popup }) => popup('search.none', { query: UNBROKEN })),
    ),
  ],
};
