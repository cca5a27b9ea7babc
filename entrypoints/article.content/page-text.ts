import pagePack from '@/.pack/page.json';
import { Gate } from '@/lib/article/gate.ts';
import type { PageFacts } from '@/lib/article/facts-schema.ts';
import { readFacts } from '@/lib/article/page-facts.ts';
import type { ArticleRoot } from '@/lib/article/root.ts';
import type { Sliced } from '@/lib/article/slices.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { LONGEST_TEXT, type MessageData } from '@/lib/messaging.ts';

export const gate = new Gate(pagePack.gateStems);

/** What the page's side knows of an article before the background is asked. */
export interface PageText {
  root: ArticleRoot;
  map: TextMap;
  /** What the page says of itself: read only for those that go on to the background. */
  facts: () => PageFacts;
  /** False when no stem of the region stands in the text. */
  mayBeOnRegion: boolean;
}

/** Reads one article of the page as it is now. */
export function* readText(page: Document, root: ArticleRoot): Sliced<PageText> {
  const map = yield* TextMap.read(root);
  return {
    root,
    map,
    facts: () => readFacts(page, root),
    mayBeOnRegion: gate.opensFor(map.text),
  };
}

/** The article as the background wants it; a text beyond all measure is cut. */
export function toMessage(
  { map }: PageText,
  facts: PageFacts,
  how: Pick<MessageData<'readArticle'>, 'visit' | 'isAsked' | 'url'>,
): MessageData<'readArticle'> {
  const text = map.text.slice(0, LONGEST_TEXT);
  return {
    text,
    blocks: map.blocks.filter((block) => block.end <= text.length),
    facts,
    ...how,
  };
}
