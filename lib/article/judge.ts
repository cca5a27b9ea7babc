import type { Mention } from '@/lib/recognition/resolve.ts';
import type { Block } from './text-map.ts';

/** A reason, as data: the words are the interface's, in its language. */
export type Reason =
  | PlainReason
  | { code: 'headline'; entities: number[] }
  | { code: 'lead'; entities: number[] };

/** A reason that names no entity. */
export type PlainReason =
  | { code: 'density'; mentions: number; words: number }
  | { code: 'several'; entities: number }
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
  mentions: readonly Mention[];
  blocks: readonly Pick<Block, 'start' | 'end' | 'kind'>[];
  words: number;
  /** Whether an entity belongs to the region (and is not one of the wide world's). */
  isRegional: (entity: number) => boolean;
  saysArticle: boolean;
}

/** How many body blocks are the lead. */
const LEAD_BLOCKS = 3;

/** Regional mentions per hundred words at which density alone is full evidence. */
const DENSE = 2;

/** Above this sum of evidence, an article is about the region. */
const ENOUGH = 0.5;

/** A page that does not say it is an article must have as many paragraphs. */
const FEWEST_BLOCKS = 3;

/**
 * Judges whether an article is about the region, with the reasons. Headline and
 * lead say what a piece is about; further down, what counts is how often the
 * region is named, and by how many names: one passing mention is not enough.
 */
export function judge({ mentions, blocks, words, isRegional, saysArticle }: Evidence): Verdict {
  const regional = mentions.filter((mention) => isRegional(mention.entity));
  const body = blocks.filter((block) => block.kind !== 'headline');
  if (!saysArticle && body.length < FEWEST_BLOCKS) {
    return { isOnRegion: false, confidence: 0.8, reasons: [{ code: 'no-article' }] };
  }
  if (regional.length === 0) {
    return { isOnRegion: false, confidence: 1, reasons: [{ code: 'nothing-known' }] };
  }
  const reasons: Reason[] = [];
  const within = (block: Evidence['blocks'][number] | undefined) =>
    block ? regional.filter(({ start }) => start >= block.start && start < block.end) : [];
  const distinct = (list: readonly Mention[]) => [...new Set(list.map((mention) => mention.entity))];
  const inHeadline = distinct(within(blocks.find((block) => block.kind === 'headline')));
  const inLead = distinct(body.slice(0, LEAD_BLOCKS).flatMap(within));
  const entities = distinct(regional).length;
  const perHundred = (regional.length * 100) / Math.max(words, 1);
  let evidence = 0;
  if (inHeadline.length > 0) {
    evidence += 0.4;
    reasons.push({ code: 'headline', entities: inHeadline });
  }
  if (inLead.length > 0) {
    evidence += 0.2;
    reasons.push({ code: 'lead', entities: inLead });
  }
  const density = Math.min(perHundred / DENSE, 1);
  evidence += density * 0.4;
  if (density > 0.4) reasons.push({ code: 'density', mentions: regional.length, words });
  if (entities >= 3) {
    evidence += Math.min(entities / 6, 1) * 0.2;
    reasons.push({ code: 'several', entities });
  }
  if (saysArticle) reasons.push({ code: 'says-article' });
  const isOnRegion = evidence >= ENOUGH;
  if (!isOnRegion) reasons.push({ code: 'in-passing', mentions: regional.length, words });
  const confidence = Math.min(1, 0.5 + Math.abs(evidence - ENOUGH));
  return { isOnRegion, confidence, reasons };
}
