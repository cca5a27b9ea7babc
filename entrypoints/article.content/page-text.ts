import pagePack from '@/.pack/page.json';
import { opensGate } from '@/lib/article/gate.ts';
import { type Metadata, readMetadata } from '@/lib/article/metadata.ts';
import type { ArticleRoot } from '@/lib/article/root.ts';
import type { Sliced } from '@/lib/article/slices.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { LONGEST_TEXT, type MessageData } from '@/lib/messaging.ts';

/** What the page's side knows of an article before the background is asked. */
export interface PageText {
  root: ArticleRoot;
  map: TextMap;
  metadata: Metadata;
  /** False when no stem of the region stands in the text. */
  mayBeOnRegion: boolean;
}

/** Reads one article of the page as it is now. */
export function* readText(page: Document, root: ArticleRoot): Sliced<PageText> {
  const map = yield* TextMap.read(root);
  return {
    root,
    map,
    metadata: readMetadata(page, root.headline),
    mayBeOnRegion: opensGate(map.text, pagePack.gateStems),
  };
}

const LONGEST_LINE = 2_000;

const cut = (text: string | undefined) => text?.slice(0, LONGEST_LINE);

/** The article as the background wants it; a text beyond all measure is cut. */
export function toMessage(
  { map, metadata }: PageText,
  how: Pick<MessageData<'readArticle'>, 'isNewVisit' | 'isAsked'>,
): MessageData<'readArticle'> {
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
    ...how,
  };
}
