import type { CardText } from '@/lib/catalogues.ts';
import type { EntityCard, EntityRef } from '@/lib/knowledge/card.ts';
import type { Why } from '@/lib/recognition/why.ts';
import { nameIn } from './name-in.ts';

/** How a name in the text was read. */
export interface Taken {
  entity: EntityRef;
  why: Why;
  /** Others that the name could mean, where the article does not decide. */
  alternatives: readonly EntityRef[];
}

interface Props {
  taken: Taken;
  countries: EntityCard['countries'];
  text: CardText;
}

/** Why the name was taken for this entity: one sentence, for who asks. */
export function WhyThis({ taken, countries, text }: Props) {
  return (
    <details class="card-why" data-why={taken.why.code}>
      <summary>{text('why.title')}</summary>
      <p>{sayWhy(taken, countries, text)}</p>
    </details>
  );
}

/**
 * The reason in the interface's language.
 *
 * @param countries those of the entity: the reason's own is among them
 */
export function sayWhy(
  { entity, why, alternatives }: Taken,
  countries: EntityCard['countries'],
  text: CardText,
): string {
  const name = nameIn(text.language, entity);
  switch (why.code) {
    case 'beside':
    case 'office':
      return text(`why.${why.code}`, { name, words: why.words });
    case 'country': {
      const known = countries.find((country) => country === why.country);
      const country = known ? text(`country.${known}`) : why.country;
      return text(`why.country.${why.where}`, { name, country });
    }
    case 'gender':
      return text(`why.gender.${why.gender}`, { name });
    case 'undecided': {
      const names = [entity, ...alternatives].map((one) => nameIn(text.language, one));
      return text('why.undecided', { names: new Intl.ListFormat(text.language).format(names) });
    }
    default:
      return text(`why.${why.code}`, { name });
  }
}
