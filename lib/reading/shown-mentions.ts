import type { EntityRef } from '@/lib/knowledge/card.ts';
import type { Mention } from '@/lib/recognition/mention.ts';
import type { Why } from '@/lib/recognition/why.ts';

/** Why a name was taken for an entity; `alternatives` are places in the list of entities. */
export interface WhyTaken {
  why: Why;
  /** Others that the name could mean, where the article does not decide. */
  alternatives: number[];
}

/** The mentions of an article as they are sent: a page may have thousands. */
export interface ShownMentions {
  /** Four numbers a mention: start, end, place in `entities`, place in `whys`. */
  mentions: number[];
  /** Each once: first those that mentions were taken for, then those that are only possible. */
  entities: EntityRef[];
  /** How many of `entities` mentions were taken for. */
  named: number;
  /** Each once, whatever the number of mentions that share it. */
  whys: WhyTaken[];
}

/** The place of a value in a list that has each once. */
class Places<T> {
  readonly list: T[] = [];
  private readonly known = new Map<string | number, number>();

  of(key: string | number, make: () => T): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const place = this.list.push(make()) - 1;
    this.known.set(key, place);
    return place;
  }
}

/**
 * Mentions as bare numbers, and the entities and reasons that they point to.
 *
 * @param refTo what a page needs to name an entity; undefined for a number that the pack does not know
 */
export function showMentions(
  mentions: readonly Mention[],
  refTo: (entity: number) => EntityRef | undefined,
): ShownMentions {
  const entities = new Places<EntityRef>();
  const placeOf = (number: number): number[] => {
    const ref = refTo(number);
    return ref ? [entities.of(number, () => ref)] : [];
  };
  const known = mentions.flatMap((mention) => placeOf(mention.entity).map((place) => ({ mention, place })));
  const named = entities.list.length;
  const whys = new Places<WhyTaken>();
  const numbers = known.flatMap(({ mention: { start, end, why, alternatives }, place }) => {
    const others = alternatives.flatMap(placeOf);
    const taken = { why, alternatives: others };
    return [start, end, place, whys.of(JSON.stringify(taken), () => taken)];
  });
  return { mentions: numbers, entities: entities.list, named, whys: whys.list };
}
