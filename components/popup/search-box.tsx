import type { PopupText } from '@/lib/catalogues.ts';

interface Props {
  query: string;
  /** The id of the list that the box steers. */
  listId: string;
  /** The id of the row that Enter opens; null when there is no list. */
  activeId: string | null;
  text: PopupText;
  onQuery: (query: string) => void;
  onMove: (step: 1 | -1) => void;
  onEnter: () => void;
}

/** Has the cursor from the start. Arrows choose a result, Enter opens it. */
export function SearchBox({ query, listId, activeId, text, onQuery, onMove, onEnter }: Props) {
  return (
    <input
      type="text"
      class="search"
      role="combobox"
      autoFocus
      autoComplete="off"
      spellcheck={false}
      aria-label={text('search.label')}
      aria-expanded={activeId !== null}
      aria-controls={listId}
      aria-autocomplete="list"
      {...(activeId ? { 'aria-activedescendant': activeId } : {})}
      placeholder={text('search.placeholder')}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          onMove(event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Enter') {
          onEnter();
        } else if (event.key === 'Escape' && query !== '') {
          // The first Escape clears; the second is the browser's and closes.
          event.preventDefault();
          onQuery('');
        }
      }}
    />
  );
}
