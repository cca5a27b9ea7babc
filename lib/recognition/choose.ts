import { isSmallAt } from '@/lib/text/case.ts';
import type { Article } from './article.ts';
import type { Before } from './before.ts';
import { SOFT } from './gap.ts';
import type { Geography } from './geography.ts';
import { genderAt } from './gender.ts';
import { isListed } from './lexicon.ts';
import { BARE, INFLECTED, type NameIndex } from './name-index.ts';
import { isHeadOfState } from './office.ts';
import type { Mention, Read } from './mention.ts';
import { isCapitalised, isFirstOfSentence, type Neighbour, joined } from './surroundings.ts';
import type { Why } from './why.ts';

/** What an article says that helps to choose. */
export interface Evidence {
  index: NameIndex;
  article: Article;
  /** The day of the article, as 20190609. */
  day: number | undefined;
  geography: Geography;
  /** Entities with a name in the article that is nobody else's. */
  sure: ReadonlySet<number>;
  /** Entities named by more than a bare surname, and how often. */
  inFull: ReadonlyMap<number, number>;
  /** Spans that would also name a body of a country of which the article does not speak. */
  ofOtherCountries: ReadonlySet<string>;
  /** What was chosen before, in the order of the text. */
  before: Before;
}

/** So many words behind a comma say what a name is: «the new smart city». */
const LONGEST_APPOSITION = 4;

/** So many times as often is far more. */
const FAR_MORE = 3;

/** A span as a key. */
export const spanOf = ({ start, end }: Pick<Read, 'start' | 'end'>) => `${start}:${end}`;

export type Chosen = Pick<Mention, 'entity' | 'alternatives' | 'confidence' | 'why'>;

const decided = (entity: number, confidence: number, why: Why): Chosen => ({
  entity,
  alternatives: [],
  confidence,
  why,
});

/** Chooses among the readings of one span, or abstains: then the others are its alternatives. */
export function choose(evidence: Evidence, all: readonly Read[]): Chosen {
  const withContext = all.filter(
    ({ hasContext, beside, office }) => hasContext || beside !== null || office !== null,
  );
  const readings = withContext.length > 0 ? withContext : all;
  const entities = [...new Set(readings.map(({ entity }) => entity))];
  const [only] = entities;
  const [first] = readings;
  const start = first?.start ?? 0;
  const end = first?.end ?? 0;
  const office = readings.length < all.length ? readings.find((one) => one.office !== null)?.office : null;
  if (only !== undefined && entities.length === 1) {
    if (typeof office === 'string') return decided(only, 0.9, { code: 'office', words: office });
    const isShared = evidence.ofOtherCountries.has(spanOf({ start, end }));
    return (
      (isShared && byCountry(evidence, entities, start, end)) ||
      sayOnly(
        evidence,
        only,
        all.filter(({ entity }) => entity === only),
      )
    );
  }
  return (
    byGender(evidence, readings, start, end) ??
    byPlace(evidence, entities, start, end) ??
    byNames(evidence, entities) ??
    byCountry(evidence, entities, start, end) ??
    byLastNamed(evidence, entities, start) ??
    byMostNamed(evidence, entities) ??
    byHeadOfState(evidence, entities) ??
    abstain(evidence, entities)
  );
}

/** The only entity that a span can name: what speaks for it. */
function sayOnly({ inFull }: Evidence, entity: number, readings: readonly Read[]): Chosen {
  const isWhole = readings.some(({ flags, beside }) => (flags & BARE) === 0 && beside === null);
  const beside = isWhole ? null : readings.find((one) => one.beside !== null)?.beside;
  if (!isWhole && readings.every(({ isSlip }) => isSlip)) return decided(entity, 0.9, { code: 'slip' });
  if (beside !== undefined && beside !== null)
    return decided(entity, 0.95, { code: 'beside', words: beside });
  const isBare = readings.every(({ flags }) => (flags & BARE) !== 0);
  if (isBare && inFull.has(entity)) return decided(entity, 0.95, { code: 'in-full' });
  const needs = readings.every(
    ({ condition }) => condition && condition.entities.length + condition.cues.length > 0,
  );
  if (needs) return decided(entity, 0.9, { code: 'needs' });
  return decided(entity, isBare ? 0.85 : 1, { code: 'name' });
}

/** A man and a woman of one name: the form is his genitive or her nominative. */
function byGender(
  { index, article, sure, inFull }: Evidence,
  readings: readonly Read[],
  start: number,
  end: number,
): Chosen | null {
  const genderOf = ({ entity }: Read) => index.traits[entity]?.person;
  const men = readings.filter((one) => genderOf(one) === 'male' && (one.flags & INFLECTED) !== 0);
  const women = readings.filter((one) => genderOf(one) === 'female');
  if (men.length === 0 || women.length === 0 || men.length + women.length < readings.length) return null;
  // «Назарбаеву» is his dative, or more seldom her accusative.
  const isHis = women.every(({ flags }) => (flags & INFLECTED) !== 0);
  const told = genderAt(index, article, start, end) ?? (isHis ? 'male' : null);
  const named = (list: readonly Read[]) =>
    [...new Set(list.map(({ entity }) => entity))].filter((entity) => inFull.has(entity) || sure.has(entity));
  const ofGender = named(told === 'female' ? women : told === 'male' ? men : []);
  const [one] = ofGender;
  if (told !== null && one !== undefined && ofGender.length === 1) {
    return decided(one, 0.85, { code: 'gender', gender: told });
  }
  return null;
}

/** A person and a place of one name: «in Turkmenbashi» is the place, «Hero Arkadag» the person. */
function byPlace(
  { index, article }: Evidence,
  entities: readonly number[],
  start: number,
  end: number,
): Chosen | null {
  const { lexicon, traits } = index;
  const { text } = article;
  const [place, ...others] = entities.filter((entity) => traits[entity]?.isPlace);
  if (place === undefined || others.length > 0) return null;
  const { before, after } = article.around(start, end);
  const [last] = before;
  const isIn = last?.gap === SOFT && isListed(lexicon.inPlaces, last.word);
  if (isIn || isSettlement(index, text, end, last, after)) return decided(place, 0.85, { code: 'place' });
  const [person, ...more] = entities.filter((entity) => traits[entity]?.person !== undefined);
  const isTitled =
    last?.gap === SOFT &&
    isCapitalised(last.surface) &&
    isListed(lexicon.titles, last.word) &&
    !isFirstOfSentence(text, last.start);
  if (!isTitled || person === undefined || more.length > 0) return null;
  return decided(person, 0.85, { code: 'beside', words: text.slice(last.start, end) });
}

/** «The city Arkadag», «Arkadag, the new city». */
function isSettlement(
  { lexicon }: NameIndex,
  text: string,
  end: number,
  last: Neighbour | undefined,
  after: readonly Neighbour[],
): boolean {
  if (last?.gap === SOFT && isListed(lexicon.settlements, last.word)) return true;
  const [first, ...rest] = after;
  if (!first || !isListed(lexicon.articles, first.word) || text.slice(end, first.start) !== ', ')
    return false;
  const words = joined(rest, LONGEST_APPOSITION, ({ surface }) => isSmallAt(surface, 0));
  return words.some(({ word }) => isListed(lexicon.settlements, word));
}

/** Of those who share a name, the one that the article names elsewhere by a name of its own. */
function byNames({ index, sure, inFull }: Evidence, entities: readonly number[]): Chosen | null {
  // Of bodies of state the country tells; and that a man is named elsewhere says
  // nothing of a city that is named after him.
  const { traits } = index;
  if (entities.some((entity) => traits[entity]?.isBody)) return null;
  if (new Set(entities.map((entity) => traits[entity]?.isPlace)).size > 1) return null;
  for (const named of [inFull, sure]) {
    const [one, ...others] = entities.filter((entity) => named.has(entity));
    if (one !== undefined && others.length === 0) return decided(one, 0.9, { code: 'named-elsewhere' });
    if (one !== undefined) return null;
  }
  return null;
}

/** Bodies of several countries: the one of the country that the sentence or the article speaks of. */
function byCountry(
  { index, geography }: Evidence,
  entities: readonly number[],
  start: number,
  end: number,
): Chosen | null {
  const countriesOf = (entity: number) => index.traits[entity]?.countries ?? [];
  const countries = new Set(entities.flatMap(countriesOf));
  const chosen = geography.choose(start, end, [...countries]);
  if (!chosen) return null;
  const [one, ...others] = entities.filter((entity) => countriesOf(entity).includes(chosen.country));
  if (one === undefined || others.length > 0) return null;
  return decided(one, chosen.where === 'article' ? 0.8 : 0.85, { code: 'country', ...chosen });
}

/** The one of them that the paragraph has named, where it has named no other. */
function byLastNamed({ before }: Evidence, entities: readonly number[], start: number): Chosen | null {
  const [one, ...others] = entities.filter((entity) => before.isInBlock(entity, start));
  return one !== undefined && others.length === 0 ? decided(one, 0.7, { code: 'named-last' }) : null;
}

/** Of persons the one whom the article names in full far more often than any other. */
function byMostNamed({ index, inFull, before }: Evidence, entities: readonly number[]): Chosen | null {
  if (!arePersons(index, entities)) return null;
  const countOf = (entity: number) => inFull.get(entity) ?? 0;
  const [one = -1, other = -1] = [...entities].sort((a, b) => countOf(b) - countOf(a));
  const isFarMore = countOf(one) >= FAR_MORE * Math.max(1, countOf(other));
  return isFarMore && !isBehind(before, one, entities) ? decided(one, 0.7, { code: 'named-most' }) : null;
}

/** Of persons the one who was at the head of a state: whom the surname alone calls to mind. */
function byHeadOfState({ index, day, before }: Evidence, entities: readonly number[]): Chosen | null {
  if (day === undefined || !arePersons(index, entities)) return null;
  const [one, ...others] = entities.filter((entity) => isHeadOfState(index, entity, day));
  if (one === undefined || others.length > 0 || isBehind(before, one, entities)) return null;
  return decided(one, 0.6, { code: 'head-of-state' });
}

/** Whether the article has so far named another of them more often. */
function isBehind(before: Before, one: number, entities: readonly number[]): boolean {
  return entities.some((entity) => before.countOf(entity) > before.countOf(one));
}

function arePersons({ traits }: NameIndex, entities: readonly number[]): boolean {
  return entities.every((entity) => traits[entity]?.person !== undefined);
}

/** Several stay possible: first comes the one of whom the article has said most. */
function abstain({ sure, inFull, before }: Evidence, entities: readonly number[]): Chosen {
  const rank = (entity: number) =>
    (inFull.has(entity) ? 2 : 0) + (sure.has(entity) ? 1 : 0) + before.countOf(entity);
  const [entity = -1, ...alternatives] = [...entities].sort((a, b) => rank(b) - rank(a));
  return { entity, alternatives, confidence: 1 / entities.length, why: { code: 'undecided' } };
}
