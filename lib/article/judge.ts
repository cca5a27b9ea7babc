import type { Mention } from '@/lib/recognition/mention.ts';
import type { Block } from './text-map.ts';

/** A reason, as data: the words are the interface's, in its language. */
export type Reason =
  | PlainReason
  | { code: 'headline'; entities: number[] }
  | { code: 'lead'; entities: number[] };

/** A reason that names no entity. */
export type PlainReason =
  | { code: 'throughout'; paragraphs: number; of: number }
  | { code: 'density'; mentions: number; words: number }
  | { code: 'several'; entities: number }
  | { code: 'filed-under'; words: string }
  | { code: 'says-article' }
  | { code: 'no-article' }
  | { code: 'nothing-known' }
  | { code: 'in-passing'; mentions: number; words: number };

export interface Verdict {
  isOnRegion: boolean;
  /** 0 to 1: how sure, either way. */
  confidence: number;
  reasons: Reason[];
}

export interface Evidence {
  mentions: readonly Pick<Mention, 'start' | 'end' | 'entity'>[];
  /** UTF-16 offsets of words that speak of the region without naming it: Kazakh, узбекский. */
  demonyms: readonly number[];
  blocks: readonly Pick<Block, 'start' | 'end' | 'kind'>[];
  words: number;
  /** Whether an entity belongs to the region (and is not one of the wide world's). */
  isRegional: (entity: number) => boolean;
  saysArticle: boolean;
  /** The part of its section, keywords or address that speaks of the region; null where none does. */
  filedUnder: string | null;
}

/** What each kind of evidence counts for at most; together 1. */
const WEIGHTS = { about: 0.35, throughout: 0.35, density: 0.3 };

/** What says what an article is about, by how much it says. */
const ABOUT = { headline: 1, demonymInHeadline: 0.8, lead: 0.9, filed: 0.6 };

/** A share of paragraphs that speak of the region from which on all of the article does. */
const THROUGHOUT = 0.6;

/** Names and demonyms of the region per hundred words at which density is full evidence. */
const DENSE = 3;

/** Above this sum of evidence, an article is about the region. */
const ENOUGH = 0.7;

/**
 * An article that opens with something else (a name that the pack has not) is about
 * the region all the same where most paragraphs speak of it, and often.
 */
const ALL_OVER = { paragraphs: 0.6, perHundred: 5 };

/** What is shorter, in UTF-16 units, is a subhead: no paragraph that could speak of anything. */
const SHORTEST_PARAGRAPH = 60;

/** A page that does not say it is an article must have as many paragraphs. */
const FEWEST_BLOCKS = 3;

/** With more names of the region than this, «several» is worth saying. */
const SEVERAL = 3;

/**
 * Judges whether an article is about the region, with the reasons. Headline,
 * opening and section say what a piece is about; how many of its paragraphs
 * speak of the region, and how often, say whether it goes on about it. Neither
 * is enough alone: a story on Mongolia names its neighbours, and a boxer's
 * profile begins with where he was born.
 */
export function judge({
  mentions,
  demonyms,
  blocks,
  words,
  isRegional,
  saysArticle,
  filedUnder,
}: Evidence): Verdict {
  const regional = mentions.filter((mention) => isRegional(mention.entity));
  const body = blocks.filter((block) => block.kind !== 'headline');
  if (!saysArticle && body.length < FEWEST_BLOCKS) {
    return { isOnRegion: false, confidence: 0.8, reasons: [{ code: 'no-article' }] };
  }
  if (regional.length === 0) {
    return { isOnRegion: false, confidence: 1, reasons: [{ code: 'nothing-known' }] };
  }
  const isIn = (start: number, block: Evidence['blocks'][number] | undefined) =>
    block !== undefined && start >= block.start && start < block.end;
  const entitiesIn = (block: Evidence['blocks'][number] | undefined) => [
    ...new Set(regional.filter(({ start }) => isIn(start, block)).map(({ entity }) => entity)),
  ];
  const headline = blocks.find((block) => block.kind === 'headline');
  const inHeadline = entitiesIn(headline);
  const inLead = entitiesIn(body[0]);
  const places = [...regional.map(({ start }) => start), ...demonyms];
  const isLong = ({ start, end }: Pick<Block, 'start' | 'end'>) => end - start >= SHORTEST_PARAGRAPH;
  const paragraphs = body.some(isLong) ? body.filter(isLong) : body;
  const speaking = paragraphs.filter((block) => places.some((start) => isIn(start, block))).length;
  const entities = new Set(regional.map(({ entity }) => entity)).size;
  const perHundred = (places.length * 100) / Math.max(words, 1);
  const share = speaking / Math.max(paragraphs.length, 1);
  const about = Math.max(
    inHeadline.length > 0 ? ABOUT.headline : 0,
    demonyms.some((start) => isIn(start, headline)) ? ABOUT.demonymInHeadline : 0,
    inLead.length > 0 ? ABOUT.lead : 0,
    filedUnder === null ? 0 : ABOUT.filed,
  );
  const evidence =
    WEIGHTS.about * about +
    WEIGHTS.throughout * Math.min(share / THROUGHOUT, 1) +
    WEIGHTS.density * Math.min(perHundred / DENSE, 1);
  const isAllOver = share >= ALL_OVER.paragraphs && perHundred >= ALL_OVER.perHundred;
  const isOnRegion = about > 0 ? evidence >= ENOUGH : isAllOver;
  const reasons: Reason[] = [];
  if (inHeadline.length > 0) reasons.push({ code: 'headline', entities: inHeadline });
  if (inLead.length > 0) reasons.push({ code: 'lead', entities: inLead });
  if (filedUnder !== null) reasons.push({ code: 'filed-under', words: filedUnder });
  if (share >= THROUGHOUT) reasons.push({ code: 'throughout', paragraphs: speaking, of: paragraphs.length });
  if (perHundred >= DENSE) reasons.push({ code: 'density', mentions: places.length, words });
  if (entities >= SEVERAL) reasons.push({ code: 'several', entities });
  if (saysArticle) reasons.push({ code: 'says-article' });
  if (!isOnRegion) reasons.push({ code: 'in-passing', mentions: regional.length, words });
  const distance = about > 0 || !isOnRegion ? Math.abs(evidence - ENOUGH) : share - ALL_OVER.paragraphs;
  return { isOnRegion, confidence: Math.min(1, 0.6 + distance), reasons };
}
