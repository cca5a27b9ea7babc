import { buildIndex, type NameEntry } from '@/lib/recognition/build-index.ts';
import type { NameIndex, Office, Traits } from '@/lib/recognition/name-index.ts';
import { capitals, tokenise } from '@/lib/recognition/tokenise.ts';
import { fold } from '@/lib/text/fold.ts';
import type { CardRelation, EntityCard, EntityRef } from './card.ts';
import { inflectedForms } from './inflect/inflect.ts';
import { inflectedNeighbours } from './inflect/neighbours.ts';
import { readName } from './name-in-context.ts';
import type { Pack } from './pack-schema.ts';
import { earliestDay } from './partial-date.ts';
import type { Country, Entity, EntityName, Source } from './schema.ts';

/** What the recogniser's user must know of an entity without reading its card. */
export interface EntityHead extends EntityRef {
  countries: Country[];
}

/** Stands beside the name index, in its file. */
export interface PackHead {
  id: string;
  version: string;
  dataAsOf: string;
  /** By the number that a mention bears. */
  entities: EntityHead[];
  /** Former ids and the ids that they became. */
  aliases: Record<string, string>;
  /** By entity: the offset in bytes at which its card begins (one more at the end). */
  cardOffsets: number[];
}

export interface CompiledPack {
  index: NameIndex;
  head: PackHead;
  /** The cards as JSON, one after another, in UTF-8. */
  cards: Uint8Array;
}

/**
 * Compiles checked entities into what ships. Pure: the same entities give the
 * same bytes, and a reader's own pack could go through it in the browser.
 */
export function compilePack(pack: Pack, unsorted: readonly Entity[]): CompiledPack {
  const entities = inOrder(unsorted);
  const { cards, cardOffsets } = layCards(compileCards(pack, entities));
  const head: PackHead = {
    id: pack.id,
    version: pack.version,
    dataAsOf: pack.dataAsOf,
    entities: entities.map((entity) => ({ ...refTo(entity), countries: entity.countries })),
    aliases: Object.fromEntries(
      entities.flatMap((entity) => entity.formerIds.map((former) => [former, entity.id])),
    ),
    cardOffsets,
  };
  return { index: buildIndex(nameEntries(entities), entities.map(traitsOf), pack.lexicon), head, cards };
}

/** The order in which entities are numbered. */
function inOrder(entities: readonly Entity[]): Entity[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every name of the pack with its endings, as the index is built from them. */
function nameEntries(unsorted: readonly Entity[]): NameEntry[] {
  const entities = inOrder(unsorted);
  const number = new Map(entities.map((entity, at) => [entity.id, at]));
  return entities.flatMap((entity, at) =>
    alikeAsOne(entity.names.map((name) => nameEntry(name, at, entity, number))),
  );
}

function nameEntry(name: EntityName, entity: number, named: Entity, number: Map<string, number>): NameEntry {
  const needsEntities: number[] = [];
  const needsWords: string[] = [];
  for (const need of name.needs ?? []) {
    const target = need.startsWith('entity:') ? number.get(need.slice('entity:'.length)) : undefined;
    if (target === undefined) needsWords.push(need);
    else needsEntities.push(target);
  }
  const { name: marked, found, before, after } = readName(name.text);
  return {
    text: found,
    forms: isReadWithSurname(name, named) ? [] : inflectedForms({ ...name, text: found }, named),
    entity,
    caseSensitive: name.caseSensitive ?? false,
    needsEntities,
    needsWords,
    not: inflectedNeighbours(name),
    isBare: isBare(marked, named),
    isQuoted: name.quoted ?? false,
    from: firstDay(name, named),
    context: { before, after },
  };
}

/**
 * Names that fold alike (Каримов in Russian, Kazakh and Tajik) as one, with the
 * endings of all: what it needs the first says, what rules it out any of them.
 */
function alikeAsOne(entries: readonly NameEntry[]): NameEntry[] {
  const groups = Map.groupBy(entries, (entry) => JSON.stringify([fold(entry.text).text, shapeOf(entry)]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      ...first,
      forms: [...new Set(group.flatMap(({ text, forms }) => [text, ...(forms ?? [])]))].filter(
        (form) => form !== first.text,
      ),
      not: [...new Set(group.flatMap(({ not }) => not))],
    };
  });
}

/** In what alike names must agree to be one. */
function shapeOf({ text, caseSensitive, isBare, isQuoted, from, context }: NameEntry) {
  return [caseSensitive, isBare, isQuoted, from, context, /[!»”"]$/.test(text), capitals(text)];
}

/** One word of a person's whole name: a surname or a given name alone, and no byname. */
function isBare(text: string, { type, names }: Entity): boolean {
  if (type !== 'person' || tokenise(text).length > 1) return false;
  const word = fold(text).text;
  return names.some((name) => {
    const words = tokenise(name.text).map((token) => token.word);
    return words.length > 1 && (words[0] === word || words.at(-1) === word);
  });
}

/** Languages that put endings on the last word alone. */
const AGGLUTINATIVE: ReadonlySet<string> = new Set(['kk', 'kaa', 'ky', 'uz', 'tk', 'tg']);

/**
 * A person's whole name whose surname is stored alone too: with an ending it is
 * that surname with its ending, and the given name beside it (`readBeside`).
 */
export function isReadWithSurname({ text, lang }: EntityName, { type, names }: Entity): boolean {
  if (type !== 'person' || !AGGLUTINATIVE.has(lang) || /[{}]/.test(text)) return false;
  const [last = '', ...others] = text.split(' ').reverse();
  return (
    others.length === 1 &&
    names.some((name) => name.lang === lang && name.kind === 'short' && name.text === last)
  );
}

/** So long before it happens an event may be spoken of, or a party before it is founded. */
const AHEAD = 1_00_00;

/** The first day on which a name can stand for its entity, as 20190609. */
function firstDay({ from }: EntityName, entity: Entity): number | undefined {
  if (from !== undefined) return dayNumber(from);
  const begun = beginningOf(entity);
  return begun === undefined ? undefined : dayNumber(begun) - AHEAD;
}

/** When an event began, or the first date at which people founded what bears the name. */
function beginningOf({ type, start, claims }: Entity): string | undefined {
  if (type === 'event') return start;
  if (!FOUNDED.has(type)) return undefined;
  const dates = claims.flatMap(({ property, start: date }) =>
    (property === 'founded' || property === 'registered') && date !== undefined ? [date] : [],
  );
  return dates.sort((one, other) => earliestDay(one).localeCompare(earliestDay(other)))[0];
}

/** What is founded under its name; a company or a body of state has forerunners. */
const FOUNDED: ReadonlySet<Entity['type']> = new Set(['movement', 'party']);

function dayNumber(date: string): number {
  return Number(earliestDay(date).replaceAll('-', ''));
}

/** «The Rogun dam», «the Oyan, Qazaqstan movement»: what they are is said beside their names. */
const DESCRIBED: ReadonlySet<Entity['type']> = new Set(['company', 'media', 'party', 'movement']);

/** What has the noun of its label beside its name: «the Aral sea». */
const NOUNS: ReadonlySet<Entity['type']> = new Set([...DESCRIBED, 'place', 'institution']);

/** What resolving asks of an entity. */
function traitsOf(entity: Entity): Traits {
  const { type, gender, countries, labels } = entity;
  const offices = officesOf(entity);
  const nouns = NOUNS.has(type) ? nounsOf(labels) : [];
  return {
    ...(type === 'person' ? { person: gender ?? 'unknown' } : {}),
    ...(type === 'place' ? { isPlace: true } : {}),
    ...(type === 'event' ? { years: yearsOf(entity) } : {}),
    ...(DESCRIBED.has(type) ? { isDescribed: true } : {}),
    ...(nouns.length > 0 ? { nouns } : {}),
    ...(offices.length > 0 ? { offices } : {}),
    ...(type === 'institution' ? { isBody: true } : {}),
    countries: [...countries],
  };
}

/** A single day has no end; what goes on, or ended nobody knows when, may be of any later year. */
function yearsOf({ start, end }: Entity): { first: number; last: number } {
  const year = (date: string) => Number(date.slice(0, 4));
  const first = start === undefined ? 0 : year(start);
  if (end === 'ongoing' || end === 'unknown') return { first, last: LAST_YEAR };
  return { first, last: end === undefined ? (start === undefined ? LAST_YEAR : first) : year(end) };
}

const LAST_YEAR = 9999;

/** The offices that a person held, as far as their first day is known. */
function officesOf({ type, claims }: Entity): Office[] {
  if (type !== 'person') return [];
  return claims.flatMap(({ property, value, start, end }) => {
    if (property !== 'held office' || start === undefined) return [];
    const to = end === undefined || end === 'unknown' ? {} : { to: dayNumber(end) };
    return [{ title: fold(value).text.split(' '), from: dayNumber(start), ...to }];
  });
}

/** What follows the first words of its labels: «Dam», «pipeline», «Sea». */
function nounsOf(labels: Entity['labels']): string[] {
  return [...new Set(Object.values(labels).flatMap((label) => fold(label).text.split(' ').slice(1)))];
}

const isNative = ({ kind }: EntityName) => kind === 'native';

function refTo({ id, type, labels }: Entity): EntityRef {
  return { id, type, labels };
}

/** Sources of a card: its own, and those that its derived relations cite. */
class SourceList {
  readonly list: EntityCard['sources'] = [];
  private readonly places = new Map<string, number>();

  cite(ids: readonly string[], from: readonly Source[]): number[] {
    return ids.flatMap((id) => {
      const source = from.find((candidate) => candidate.id === id);
      if (!source) return [];
      let place = this.places.get(source.url);
      if (place === undefined) {
        const { seenOn: _, ...shown } = source;
        this.places.set(source.url, (place = this.list.push(shown) - 1));
      }
      return [place];
    });
  }
}

function compileCards(pack: Pack, entities: readonly Entity[]): EntityCard[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const pointingAt = new Map<string, { from: Entity; relation: Entity['relations'][number] }[]>();
  for (const from of entities) {
    for (const relation of from.relations) {
      const list = pointingAt.get(relation.target) ?? [];
      list.push({ from, relation });
      pointingAt.set(relation.target, list);
    }
  }
  return entities.map((entity) => {
    const sources = new SourceList();
    sources.cite(
      entity.sources.map((source) => source.id),
      entity.sources,
    );
    const relations: CardRelation[] = [];
    const relate = (
      other: Entity | undefined,
      owner: Entity,
      relation: Entity['relations'][number],
      inverse: boolean,
    ) => {
      if (!other) return;
      const { type, note, start, end } = relation;
      const cited = sources.cite(relation.sources, owner.sources);
      relations.push({ type, inverse, target: refTo(other), note, start, end, sources: cited });
    };
    for (const relation of entity.relations) relate(byId.get(relation.target), entity, relation, false);
    for (const { from, relation } of pointingAt.get(entity.id) ?? []) relate(from, from, relation, true);
    return {
      ...refTo(entity),
      countries: entity.countries,
      placeKind: entity.placeKind,
      summary: entity.summary,
      // The rest are for finding: a card shows none of them.
      names: entity.names.filter(isNative).map(({ text, lang }) => ({ text: readName(text).name, lang })),
      start: entity.start,
      end: entity.end,
      places: entity.places.flatMap((id) => {
        const place = byId.get(id);
        return place ? [refTo(place)] : [];
      }),
      casualties: entity.casualties.map((item) => ({
        ...item,
        sources: sources.cite(item.sources, entity.sources),
      })),
      claims: entity.claims.map(({ checkedOn: _, ...claim }) => ({
        ...claim,
        sources: sources.cite(claim.sources, entity.sources),
      })),
      relations,
      sources: sources.list,
      dataAsOf: pack.dataAsOf,
    };
  });
}

function layCards(list: readonly EntityCard[]): { cards: Uint8Array; cardOffsets: number[] } {
  const encoder = new TextEncoder();
  const parts = list.map((card) => encoder.encode(JSON.stringify(card)));
  const cards = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  const cardOffsets = [0];
  let at = 0;
  for (const part of parts) {
    cards.set(part, at);
    at += part.length;
    cardOffsets.push(at);
  }
  return { cards, cardOffsets };
}
