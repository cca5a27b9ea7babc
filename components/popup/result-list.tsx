import type { PopupText } from '@/lib/catalogues.ts';
import type { SearchDocument } from '@/lib/search/documents.ts';
import { formatMoment } from './format-moment.ts';

interface Props {
  id: string;
  results: readonly SearchDocument[];
  /** The place of the row that Enter opens. */
  active: number;
  text: PopupText;
  onOpen: (result: SearchDocument) => void;
}

export const resultId = (listId: string, place: number) => `${listId}-${place}`;

/** What a search found; the chosen row follows the arrows of the search box. */
export function ResultList({ id, results, active, text, onOpen }: Props) {
  return (
    <ul id={id} class="results" role="listbox" aria-label={text('search.results', { n: results.length })}>
      {results.map((result, place) => (
        <li
          key={result.key}
          id={resultId(id, place)}
          role="option"
          aria-selected={place === active}
          class="row result"
          data-key={result.key}
          onClick={() => onOpen(result)}
        >
          {result.body && (
            <span class="result-body" dir="auto">
              {result.body}
            </span>
          )}
          {result.quote && (
            <q class="result-quote" dir="auto">
              {result.quote}
            </q>
          )}
          <span class="result-title" dir="auto">
            {result.title}
          </span>
          <span class="result-where">
            {text(`kind.${result.kind}`)}
            {result.outlet && (
              <>
                {' · '}
                <bdi>{result.outlet}</bdi>
              </>
            )}
            {` · ${formatMoment(result.at, text.language)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
