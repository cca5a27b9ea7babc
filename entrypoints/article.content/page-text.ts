import pagePack from '@/.pack/page.json';
import { opensGate } from '@/lib/article/gate.ts';
import type { PageFacts } from '@/lib/article/facts-schema.ts';
import { readFacts } from '@/lib/article/page-facts.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { LONGEST_TEXT, type MessageData } from '@/lib/messaging.ts';

/** What the page's side knows of an article before the background is asked. */
export interface PageText {
  body: Element;
  map: TextMap;
  /** What the page says of itself: read only for those that go on to the background. */
  facts: () => PageFacts;
  /** False when no stem of the region stands in the text. */
  mayBeOnRegion: boolean;
}

/** Reads the page as it is now, or null when it has no article text. */
export function readPage(page: Document): PageText | null {
  const root = findArticleRoot(page);
  if (!root) return null;
  const map = TextMap.of(root);
  return {
    body: root.body,
    map,
    facts: () => readFacts(page, root),
    mayBeOnRegion: opensGate(map.text, pagePack.gateStems),
  };
}

/** The article as the background wants it; a text beyond all measure is cut. */
export function toMessage(page: PageText, isNewVisit: boolean): MessageData<'readArticle'> {
  const { map, facts } = page;
  const text = map.text.slice(0, LONGEST_TEXT);
  return {
    text,
    blocks: map.blocks.filter((block) => block.end <= text.length),
    facts: facts(),
    isNewVisit,
    isAsked: false,
  };
}
