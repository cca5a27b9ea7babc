import * as v from 'valibot';
import { selectorsSchema } from '@/lib/anchoring/selectors.ts';

/** What the database keeps. Times are ms since 1970, UTC. */

export interface ArticleRecord {
  /** The cleaned URL: the article's identity. */
  url: string;
  title: string;
  outlet: string;
  /** BCP 47, empty when unknown. */
  language: string;
  /** ISO 8601 to the precision in which the page has it; empty when unknown. */
  published: string;
  firstReadAt: number;
  lastReadAt: number;
  visits: number;
  words: number;
  /** How sure it was that this article is about the region, 0 to 1. */
  confidence: number;
  entityIds: string[];
}

export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;

export const ANCHOR_STATES = ['anchored', 'uncertain', 'orphaned'] as const;

const time = v.pipe(v.number(), v.integer(), v.minValue(0));

export const annotationSchema = v.strictObject({
  /** A UUID, made in the background: pages on http have no `randomUUID`. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** The article's identity: `ArticleRecord.url`. */
  url: v.string(),
  kind: v.picklist(['highlight', 'page note', 'entity note']),
  /** Null for a note on a page or an entity as a whole. */
  selectors: v.nullable(selectorsSchema),
  colour: v.picklist(COLOURS),
  /** Markdown; empty for a bare highlight. */
  body: v.string(),
  tags: v.array(v.string()),
  entityIds: v.array(v.string()),
  anchorState: v.picklist(ANCHOR_STATES),
  createdAt: time,
  updatedAt: time,
  /** 0 while it lives: IndexedDB cannot index null. */
  deletedAt: time,
});

export type AnnotationRecord = v.InferOutput<typeof annotationSchema>;

export type AnchorState = AnnotationRecord['anchorState'];
