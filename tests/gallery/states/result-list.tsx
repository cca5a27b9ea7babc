import { ResultList } from '@/components/popup/result-list.tsx';
import type { SearchDocument } from '@/lib/search/documents.ts';
import * as results from '@/tests/gallery/samples/results.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

const state = (id: string, title: string, list: readonly SearchDocument[], active = 0): State => ({
  id,
  title,
  show: (texts) => (
    <div class="scroll">
      <ResultList id="results" results={list} active={active} text={texts.popup} onOpen={nothing} />
    </div>
  ),
});

export const resultList: Shown = {
  id: 'result-list',
  title: 'Result list',
  place: 'popup',
  states: [
    state('kinds', 'One of each kind, the second chosen', results.EACH_KIND, 1),
    state('long', 'Long texts, and words that never break', results.LONG_RESULTS),
    state('foreign', 'Arabic script, Kazakh', results.FOREIGN_RESULTS),
    state('bare', 'On an article that was forgotten', results.BARE),
    state('fifty', 'Fifty results', results.FIFTY, 49),
  ],
};
