import type { EntityCard as Card, EntityRef } from '@/lib/knowledge/card.ts';
import type { CardText } from '@/lib/catalogues.ts';
import { EntityCard } from './entity-card.tsx';
import { OtherMeanings } from './other-meanings.tsx';
import { type Taken, WhyThis } from './why-this.tsx';

/** What the card in the page shows: still looking, an entity, or why there is none. */
export type CardContent = { state: 'loading' } | { state: 'card'; card: Card } | { state: 'missing' };

interface Props {
  content: CardContent;
  taken: Taken;
  /** Whose card it is: the entity that the name was taken for, or an alternative of it. */
  shown: EntityRef;
  text: CardText;
  /** The reader asks for another of those that the name could mean. */
  onShow: (entity: EntityRef) => void;
  onClose: () => void;
}

/** The card beside a name in the article. Not modal: the article stays usable. */
export function PageCard({ content, taken, shown, text, onShow, onClose }: Props) {
  const { state } = content;
  const others = [taken.entity, ...taken.alternatives].filter(({ id }) => id !== shown.id);
  const name =
    state === 'card' ? { 'aria-labelledby': 'tamga-card-title' } : { 'aria-label': text(`card.${state}`) };
  return (
    <div class="page-card" role="dialog" lang={text.language} tabIndex={-1} {...name}>
      <button type="button" class="close" aria-label={text('card.close')} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" fill="none" />
        </svg>
      </button>
      {/* A card may be longer than its box: the keyboard must be able to scroll it. */}
      <div class="page-card-body" {...(state === 'card' && { role: 'region', tabIndex: 0, ...name })}>
        {state !== 'loading' && others.length > 0 && (
          <OtherMeanings others={others} text={text} onShow={onShow} />
        )}
        {/* Anew for each entity: what is unfolded of one is not of the next. */}
        {state === 'card' && <EntityCard key={shown.id} card={content.card} text={text} />}
        {state === 'card' && <WhyThis taken={taken} countries={content.card.countries} text={text} />}
        {state === 'loading' && <p role="status">{text('card.loading')}</p>}
        {state === 'missing' && <p role="alert">{text('card.missing')}</p>}
      </div>
    </div>
  );
}
