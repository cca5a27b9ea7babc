import type { Article } from './article.ts';
import { Before } from './before.ts';
import { choose, type Chosen, type Evidence, spanOf } from './choose.ts';
import { type Demonym, demonymsIn, Geography } from './geography.ts';
import { isPartOfLonger } from './longer-name.ts';
import type { Mention, Read } from './mention.ts';
import { BARE, type Condition, type NameIndex } from './name-index.ts';
import { officeBeside } from './office.ts';
import { readBeside } from './person.ts';
import { type Candidate, readNames } from './read-names.ts';
import { joined, type Neighbour } from './surroundings.ts';
import { withoutTeams } from './team.ts';

/** What is known of an article beside its text. */
export interface Situation {
  /** The day of publication as 20190609; undefined where it is not known. */
  day?: number | undefined;
  /** What `demonymsIn` finds in its text, for who has asked already. */
  demonyms?: readonly Demonym[];
}

/**
 * Chooses among the names of one article: what is written as the name is
 * written, on a day on which it was one, whose conditions the article meets, the
 * longest at each place. Once for all of the article: a person who is named in
 * full anywhere is who bears the bare surname everywhere.
 *
 * @returns mentions in the order of the text, none overlapping
 */
export function resolve(
  index: NameIndex,
  article: Article,
  { day, demonyms = demonymsIn(index, article) }: Situation = {},
): Mention[] {
  const { text } = article;
  const { candidates, cues } = readNames(index, text);
  const read = withoutTeams(index, article, candidates).flatMap((one) =>
    isOfItsTime(one, day) && !isRuledOut(one, article) ? readOne(index, article, one, day) : [],
  );
  const sure = namedForSure(read);
  const met = meetConditions(read, sure, cues);
  const geography = new Geography(
    index,
    text,
    met.filter(({ entity }) => !index.traits[entity]?.isBody),
    demonyms,
  );
  const isSpokenOf = ({ entity, start, end }: Read) => {
    const { isBody, countries = [] } = index.traits[entity] ?? {};
    return !isBody || geography.speaksOf(countries, start, end);
  };
  const { kept = [], elsewhere = [] } = Object.groupBy(met, (one) =>
    isSpokenOf(one) ? 'kept' : 'elsewhere',
  );
  const before = new Before(text);
  const evidence: Evidence = {
    index,
    article,
    day,
    geography,
    sure: namedForSure(kept),
    inFull: namedInFull(kept),
    ofOtherCountries: new Set(elsewhere.map(spanOf)),
    before,
  };
  const mentions = longest(kept).map((readings) => {
    const mention = toMention(choose(evidence, readings), readings);
    before.add(mention);
    return mention;
  });
  return mentions.filter((mention, at) => !isTitle(index, text, mention, mentions[at + 1]));
}

/** «Elbasy Nursultan Nazarbayev»: a byname right before the name is a title there. */
function isTitle(
  index: NameIndex,
  text: string,
  { end, entity }: Mention,
  next: Mention | undefined,
): boolean {
  if (next?.entity !== entity || index.traits[entity]?.person === undefined) return false;
  return /^[ \u00a0]$/.test(text.slice(end, next.start));
}

function toMention({ entity, alternatives, confidence, why }: Chosen, [first]: readonly Read[]): Mention {
  return { start: first?.start ?? 0, end: first?.end ?? 0, entity, alternatives, confidence, why };
}

/** Before the day from which an entity is so named, the word means something else. */
function isOfItsTime({ condition }: Candidate, day: number | undefined): boolean {
  return day === undefined || condition?.from === undefined || condition.from <= day;
}

/** A candidate with what stands beside it; none for what is another's name or part of a longer one. */
function readOne(index: NameIndex, article: Article, candidate: Candidate, day: number | undefined): Read[] {
  const { text } = article;
  const isBare = (candidate.flags & BARE) !== 0 && index.traits[candidate.entity]?.person !== undefined;
  if (isBare) {
    const beside = readBeside(index, article, candidate);
    if (beside.of === 'another') return [];
    if (beside.of === 'this') {
      const { start, end, isSlip = false } = beside;
      if (isPartOfLonger(index, article, { ...candidate, start, end })) return [];
      return [{ ...candidate, start, end, beside: text.slice(start, end), office: null, isSlip }];
    }
  }
  if (isPartOfLonger(index, article, candidate)) return [];
  const office = isBare ? officeBeside(index, article, candidate, day) : null;
  return [{ ...candidate, beside: null, office, isSlip: false }];
}

/** Entities with a name in the text that needs nothing and is nobody else's. */
function namedForSure(candidates: readonly Read[]): Set<number> {
  const sure = unshared(candidates).filter(
    ({ condition, beside }) => needsNothing(condition) || beside !== null,
  );
  return new Set(sure.map(({ entity }) => entity));
}

/** How often each is named by more than a surname or a given name, and by what is nobody else's. */
function namedInFull(candidates: readonly Read[]): Map<number, number> {
  const full = unshared(candidates).filter(
    ({ flags, beside, hasContext }) => (flags & BARE) === 0 || beside !== null || hasContext,
  );
  // Each place once: a name of the pack may hold another of the same entity.
  const places = new Map(full.map((one) => [`${one.entity} ${one.end}`, one.entity]));
  const counts = new Map<number, number>();
  for (const entity of places.values()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** The candidates whose span can name one entity alone. */
function unshared(candidates: readonly Read[]): Read[] {
  const claims = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    const span = spanOf(candidate);
    claims.set(span, (claims.get(span) ?? new Set()).add(candidate.entity));
  }
  return candidates.filter((candidate) => claims.get(spanOf(candidate))?.size === 1);
}

function needsNothing(condition: Condition | undefined): boolean {
  return !condition || (condition.entities.length === 0 && condition.cues.length === 0);
}

/**
 * Keeps the candidates whose needs stand in the article. One that is kept may
 * be what another needs, so this goes round until nothing more is added.
 */
function meetConditions(
  candidates: readonly Read[],
  sure: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): Read[] {
  const present = new Set(sure);
  const kept = new Set<Read>();
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const candidate of candidates) {
      if (kept.has(candidate) || !isMet(candidate, present, cues)) continue;
      kept.add(candidate);
      present.add(candidate.entity);
    }
  }
  return [...kept];
}

function isMet(
  { condition, beside, office }: Read,
  present: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): boolean {
  if (!condition || needsNothing(condition) || beside !== null || office !== null) return true;
  return (
    condition.entities.some((entity) => present.has(entity)) || condition.cues.some((cue) => cues.has(cue))
  );
}

/** True when a word that the name does not go with stands right beside it. */
function isRuledOut({ condition, start, end }: Candidate, article: Article): boolean {
  if (!condition || condition.not.length === 0) return false;
  const { before, after } = article.around(start, end);
  const words = (neighbours: readonly Neighbour[]) => joined(neighbours).map(({ word }) => word);
  const left = ` ${words(before).reverse().join(' ')} `;
  const right = ` ${words(after).join(' ')} `;
  return condition.not.some((word) => left.endsWith(` ${word} `) || right.startsWith(` ${word} `));
}

/** The readings of each place: leftmost, then longest; those that share a span together. */
function longest(candidates: readonly Read[]): Read[][] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const places: Read[][] = [];
  for (const [at, candidate] of sorted.entries()) {
    if (candidate.isLoose && holdsItself(sorted, at, candidate)) continue;
    if (candidate.isTitled && endsInItself(sorted, at, candidate)) continue;
    const place = places.at(-1);
    const [last] = place ?? [];
    if (place && last && candidate.start === last.start && candidate.end === last.end) place.push(candidate);
    else if (!last || candidate.start >= last.end) places.push([candidate]);
  }
  return places;
}

/** «The republic of Karakalpakstan» holds the name of the same, written as it should be. */
function holdsItself(sorted: readonly Read[], at: number, { start, end, entity }: Read): boolean {
  for (let next = at + 1; next < sorted.length; next++) {
    const other = sorted[next];
    if (!other || other.start >= end) return false;
    const isShorter = other.start > start || other.end < end;
    if (other.entity === entity && isShorter && other.end <= end && !other.isLoose) return true;
  }
  return false;
}

/** «Ustod Nuri» ends in a name of the same: the title is none of it. */
function endsInItself(sorted: readonly Read[], at: number, { start, end, entity }: Read): boolean {
  for (let next = at + 1; next < sorted.length; next++) {
    const other = sorted[next];
    if (!other || other.start >= end) return false;
    if (other.entity === entity && other.start > start && other.end === end) return true;
  }
  return false;
}
