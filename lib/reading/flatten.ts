import type { Block } from '@/lib/article/text-map.ts';
import { BLOCK_END } from '@/lib/recognition/gap.ts';
import type { FlatArticle } from './read-article.ts';

/** A flat article made of paragraphs, and the way back to them. */
export interface FlattenedArticle extends FlatArticle {
  /** The flat text as it was given; `text` has spaces for line breaks. */
  original: string;
  /**
   * The paragraph that holds an offset (−1 is the title), and the offset in the
   * flat text at which that paragraph begins.
   */
  placeOf: (offset: number) => { paragraph: number; offset: number };
}

/** Joins title and paragraphs as the page's text map does. */
export function flatten(
  title: string,
  paragraphs: readonly string[],
  { day = '', url = '' }: { day?: string | undefined; url?: string | undefined } = {},
): FlattenedArticle {
  const blocks: Block[] = [];
  let at = 0;
  for (const [place, part] of [title, ...paragraphs].entries()) {
    blocks.push({ start: at, end: at + part.length, kind: place === 0 ? 'headline' : 'body' });
    at += part.length + BLOCK_END.length;
  }
  const original = [title, ...paragraphs].join(BLOCK_END);
  // A line break inside a paragraph is white space, not the end of a block.
  const text = [title, ...paragraphs].map((part) => part.replace(/[\n\r]/g, ' ')).join(BLOCK_END);
  return {
    text,
    original,
    blocks,
    saysArticle: true,
    day,
    filed: url === '' ? [] : [url],
    placeOf: (offset) => {
      const place = blocks.findLastIndex(({ start }) => start <= offset);
      return { paragraph: place - 1, offset: blocks[place]?.start ?? 0 };
    },
  };
}
