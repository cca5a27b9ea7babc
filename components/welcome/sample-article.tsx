import type { Ref } from 'preact';
import type { WelcomeText } from '@/lib/catalogues.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';

interface Props {
  /** Holds the text whose names are underlined. */
  articleRef: Ref<HTMLDivElement>;
  /** Those that were recognised, each once, in the order of the text. */
  names: readonly EntityRef[];
  /** Why the text could not be read, if so. */
  failure: string | null;
  text: WelcomeText;
  onOpen: (entityId: string, button: HTMLElement) => void;
}

/** A short article of our own on which the reader can try what Tamga does. */
export function SampleArticle({ articleRef, names, failure, text, onOpen }: Props) {
  return (
    <article class="sample">
      <div ref={articleRef}>
        <h3>{text('welcome.sampleTitle')}</h3>
        <p class="sample-text">{text('welcome.sample')}</p>
      </div>
      {failure === null ? (
        <p class="hint">{text('welcome.hint')}</p>
      ) : (
        <p class="failure" role="alert">
          {text('welcome.sampleFailed', { detail: failure })}
        </p>
      )}
      <ul class="names" aria-label={text('welcome.names')}>
        {names.map(({ id, type, labels }) => (
          <li key={id}>
            <button
              type="button"
              data-type={type}
              data-entity-id={id}
              aria-haspopup="dialog"
              onClick={(event) => onOpen(id, event.currentTarget)}
            >
              <span class="entity-label">{labels[text.language] ?? labels.en}</span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
