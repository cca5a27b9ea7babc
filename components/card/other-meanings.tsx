import type { CardText } from '@/lib/catalogues.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import { nameIn } from './name-in.ts';

interface Props {
  others: readonly EntityRef[];
  text: CardText;
  onShow: (entity: EntityRef) => void;
}

/** Whom the name could mean as well, where the article does not decide: the way to each one's card. */
export function OtherMeanings({ others, text, onShow }: Props) {
  return (
    <div class="card-others" role="group" aria-labelledby="tamga-card-others">
      <p id="tamga-card-others">{text('why.others')}</p>
      {others.map((other) => (
        <button key={other.id} type="button" data-other={other.id} onClick={() => onShow(other)}>
          {nameIn(text.language, other)}
        </button>
      ))}
    </div>
  );
}
