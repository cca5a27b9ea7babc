import { SOFT } from './gap.ts';
import type { Condition, NameIndex } from './name-index.ts';
import { type Candidate, readNames } from './read-names.ts';
import { widenOverSlip } from './slip.ts';
import { tokenise } from './tokenise.ts';

/** A span of the text that names an entity; offsets are UTF-16, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  entity: number;
  /** Others that the same name could mean, when the article does not decide. */
  alternatives: number[];
  confidence: number;
}

/** How far to look for a neighbour that rules a name out, in UTF-16 units. */
const NEIGHBOURHOOD = 60;

/**
 * Chooses among the matches of one article: what is written as the name is
 * written, whose conditions the article meets, the longest at each place.
 *
 * @returns mentions in the order of the text, none overlapping
 */
export function resolve(index: NameIndex, text: string): Mention[] {
  const { candidates, cues } = readNames(index, text);
  const named = candidates.filter((candidate) => !isRuledOut(candidate, text));
  const sure = namedForSure(named);
  const mentions = longest(meetConditions(named, sure, cues), sure);
  mentions.forEach((mention, at) => {
    widenOverSlip(index, text, mention, mentions[at - 1]?.end ?? 0);
  });
  return mentions;
}

/** Entities with a name in the text that needs nothing and is nobody else's. */
function namedForSure(candidates: readonly Candidate[]): Set<number> {
  const claims = new Map<string, Set<number>>();
  for (const { start, end, entity } of candidates) {
    const span = `${start}:${end}`;
    claims.set(span, (claims.get(span) ?? new Set()).add(entity));
  }
  const sure = candidates.filter(
    ({ start, end, condition }) => needsNothing(condition) && claims.get(`${start}:${end}`)?.size === 1,
  );
  return new Set(sure.map(({ entity }) => entity));
}

function needsNothing(condition: Condition | undefined): boolean {
  return !condition || (condition.entities.length === 0 && condition.cues.length === 0);
}

/**
 * Keeps the candidates whose needs stand in the article. One that is kept may
 * be what another needs, so this goes round until nothing more is added.
 */
function meetConditions(
  candidates: readonly Candidate[],
  sure: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): Candidate[] {
  const present = new Set(sure);
  const kept = new Set<Candidate>();
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const candidate of candidates) {
      if (kept.has(candidate) || !isMet(candidate.condition, present, cues)) continue;
      kept.add(candidate);
      present.add(candidate.entity);
    }
  }
  return [...kept];
}

function isMet(
  condition: Condition | undefined,
  present: ReadonlySet<number>,
  cues: ReadonlySet<number>,
): boolean {
  if (!condition || needsNothing(condition)) return true;
  return (
    condition.entities.some((entity) => present.has(entity)) || condition.cues.some((cue) => cues.has(cue))
  );
}

/** True when a word that the name does not go with stands right beside it. */
function isRuledOut({ condition, start, end }: Candidate, text: string): boolean {
  if (!condition || condition.not.length === 0) return false;
  const { before, after } = neighbours(text, start, end);
  return condition.not.some((word) => before.endsWith(` ${word} `) || after.startsWith(` ${word} `));
}

/** The folded words on both sides of a span, as far as nothing but spaces and hyphens parts them. */
function neighbours(text: string, start: number, end: number): { before: string; after: string } {
  const from = Math.max(0, start - NEIGHBOURHOOD);
  const tokens = tokenise(text.slice(from, end + NEIGHBOURHOOD));
  const first = tokens.findIndex((token) => from + token.start >= start);
  const next = tokens.findIndex((token) => from + token.start >= end);
  const before: string[] = [];
  for (let at = first; at > 0 && tokens[at]?.gap === SOFT; at--) before.unshift(tokens[at - 1]?.word ?? '');
  const after: string[] = [];
  for (let at = next; at > 0 && tokens[at]?.gap === SOFT; at++) after.push(tokens[at]?.word ?? '');
  return { before: ` ${before.join(' ')} `, after: ` ${after.join(' ')} ` };
}

/** Leftmost, then longest; entities that share the span are told apart or listed. */
function longest(candidates: Candidate[], sure: ReadonlySet<number>): Mention[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: Mention[] = [];
  let last: Mention | undefined;
  for (const candidate of candidates) {
    const { start, end, entity } = candidate;
    if (last && start === last.start && end === last.end) {
      if (entity !== last.entity && !last.alternatives.includes(entity)) last.alternatives.push(entity);
      continue;
    }
    if (last && start < last.end) continue;
    last = { start, end, entity, alternatives: [], confidence: 1 };
    mentions.push(last);
  }
  for (const mention of mentions) decide(mention, sure);
  return mentions;
}

/** Among entities that share a name, one that the article names in full wins. */
function decide(mention: Mention, sure: ReadonlySet<number>): void {
  if (mention.alternatives.length === 0) return;
  const all = [mention.entity, ...mention.alternatives];
  const named = all.filter((entity) => sure.has(entity));
  const chosen = named.length === 1 ? named[0] : undefined;
  if (chosen !== undefined) {
    mention.entity = chosen;
    mention.alternatives = [];
    mention.confidence = 0.9;
  } else {
    mention.confidence = 1 / all.length;
  }
}
