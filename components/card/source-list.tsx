import type { EntityCard } from '@/lib/knowledge/card.ts';
import type { CardKey, CardText } from '@/lib/catalogues.ts';
import { formatDate } from './format-date.ts';

type Source = EntityCard['sources'][number];

/** Said of a source beside its name; independent ones need no word. */
const KIND_WORDS: Partial<Record<Source['kind'], CardKey>> = {
  'state media': 'card.stateMedia',
  official: 'card.official',
  advocacy: 'card.advocacy',
};

/** The numbers after a statement, which point into the list below it. */
export function SourceMarks({ places, text }: { places: readonly number[]; text: CardText }) {
  return (
    <span class="source-marks">
      {places.map((place, at) => (
        <sup key={place} title={text('card.source', { n: place + 1 })}>
          {/* Spaces, so that «2 3» is not read out as 23; the first does not break. */}
          {`${at ? ' ' : '\u00a0'}${place + 1}`}
        </sup>
      ))}
    </span>
  );
}

/** Sources as links that open in a tab of their own, and only when clicked. */
export function SourceList({ sources, text }: { sources: readonly Source[]; text: CardText }) {
  return (
    <details class="sources">
      <summary>{text('card.sources', { n: sources.length })}</summary>
      <ol>
        {sources.map((source) => (
          <li key={source.url} lang={source.lang}>
            <a href={source.url} target="_blank" rel="noopener noreferrer" dir="auto">
              {source.title}
            </a>
            <span class="source-publisher" lang={text.language}>
              {source.publisher}
              {source.published && `, ${formatDate(source.published, text.language)}`}
              {KIND_WORDS[source.kind] && ` (${text(KIND_WORDS[source.kind] ?? 'card.official')})`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
