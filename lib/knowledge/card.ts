import type { PartialDate } from './partial-date.ts';
import type { Claim, Entity, EntityName, EntityType, Source } from './schema.ts';

/** Enough of an entity to name it and to link to its card. */
export interface EntityRef {
  id: string;
  type: EntityType;
  labels: Entity['labels'];
}

/** A claim or relation points to its sources by their place in `card.sources`. */
export type CardClaim = Omit<Claim, 'sources' | 'checkedOn'> & { sources: number[] };

export interface CardRelation {
  type: Entity['relations'][number]['type'];
  /** True when the file of the other entity says it: «is led by» for «leads». */
  inverse: boolean;
  target: EntityRef;
  note?: string | undefined;
  start?: PartialDate | undefined;
  end?: string | undefined;
  sources: number[];
}

export interface CardFigure {
  figure: string;
  claimedBy: string;
  sources: number[];
}

/** Everything that a card may show of an entity; plain data, safe to send. */
export interface EntityCard extends EntityRef {
  countries: Entity['countries'];
  placeKind?: Entity['placeKind'];
  summary: Entity['summary'];
  names: Pick<EntityName, 'text' | 'lang'>[];
  start?: Entity['start'];
  end?: Entity['end'];
  places: EntityRef[];
  casualties: CardFigure[];
  claims: CardClaim[];
  relations: CardRelation[];
  sources: Omit<Source, 'seenOn'>[];
  /** The day up to which the pack's facts were looked up, `YYYY-MM-DD`. */
  dataAsOf: string;
}
