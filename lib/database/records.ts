import type { Selectors } from '@/lib/anchoring/selectors.ts';

/** What the database keeps. Times are ms since 1970, UTC. */

export interface ArticleRecord {
  /** The cleaned URL: the article's identity. */
  url: string;
  title: string;
  outlet: string;
  /** Lower-case BCP 47, empty when unknown. */
  language: string;
  /** As the page writes it, ISO 8601; empty when unknown. */
  published: string;
  firstReadAt: number;
  lastReadAt: number;
  visits: number;
  words: number;
  /** How sure it was that this article is about the region, 0 to 1. */
  confidence: number;
  entityIds: string[];
}

export type AnnotationKind = 'highlight' | 'page note' | 'entity note';

export type Colour = 'yellow' | 'green' | 'blue' | 'pink';

export type AnchorState = 'anchored' | 'uncertain' | 'orphaned';

export interface AnnotationRecord {
  id: string;
  /** The article's identity: `ArticleRecord.url`. */
  url: string;
  kind: AnnotationKind;
  /** Null for a note on a page or an entity as a whole. */
  selectors: Selectors | null;
  colour: Colour;
  /** Markdown; empty for a bare highlight. */
  body: string;
  tags: string[];
  entityIds: string[];
  anchorState: AnchorState;
  createdAt: number;
  updatedAt: number;
  /** 0 while it lives: IndexedDB cannot index null. */
  deletedAt: number;
}
