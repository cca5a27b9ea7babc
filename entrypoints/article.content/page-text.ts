import pagePack from '@/.pack/page.json';
import { opensGate } from '@/lib/article/gate.ts';
import { type Metadata, readMetadata } from '@/lib/article/metadata.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { LONGEST_TEXT, type MessageData } from '@/lib/messaging.ts';

/** What the page's side knows of an article before the background is asked. */
export interface PageText {
  body: Element;
  map: TextMap;
  metadata: Metadata;
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
    metadata: readMetadata(page, root.headline),
    mayBeOnRegion: opensGate(map.text, pagePack.gateStems),
  };
}

const LONGEST_LINE = 2_000;

const cut = (text: string | undefined) => text?.slice(0, LONGEST_LINE);

/** The article as the background wants it; a text beyond all measure is cut. */
export function toMessage(page: PageText, isNewVisit: boolean): MessageData<'readArticle'> {
  const { map, metadata } = page;
  const text = map.text.slice(0, LONGEST_TEXT);
  return {
    text,
    blocks: map.blocks.filter((block) => block.end <= text.length),
    title: metadata.title.slice(0, LONGEST_LINE),
    outlet: cut(metadata.outlet),
    language: cut(metadata.language),
    published: cut(metadata.published),
    canonical: metadata.canonical,
    saysArticle: metadata.saysArticle,
    isNewVisit,
    isAsked: false,
  };
}
