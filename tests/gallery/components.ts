import type { Shown } from './shown.ts';
import { card } from './states/card.tsx';
import { entityList } from './states/entity-list.tsx';
import { noteEditor } from './states/note-editor.tsx';
import { noteList } from './states/note-list.tsx';
import { options } from './states/options.tsx';
import { pageCard } from './states/page-card.tsx';
import { pageCardWhy } from './states/page-card-why.tsx';
import { pageState } from './states/page-state.tsx';
import { resultList } from './states/result-list.tsx';
import { searchBox } from './states/search-box.tsx';
import { selectionToolbar } from './states/selection-toolbar.tsx';
import { welcome } from './states/welcome.tsx';

/** In the order of the page: what lives in the article first, then the popup, then the full pages. */
export const COMPONENTS: readonly Shown[] = [
  pageCard,
  pageCardWhy,
  selectionToolbar,
  noteEditor,
  card,
  searchBox,
  resultList,
  entityList,
  noteList,
  pageState,
  options,
  welcome,
];
