import { judge, type Verdict } from '@/lib/article/judge.ts';
import type { Block } from '@/lib/article/text-map.ts';
import type { PackReader } from '@/lib/knowledge/pack-reader.ts';
import { type Mention, resolve } from '@/lib/recognition/resolve.ts';

/** An article as flat text; `blocks` say where headline and paragraphs lie. */
export interface FlatArticle {
  text: string;
  blocks: readonly Pick<Block, 'start' | 'end' | 'kind'>[];
  saysArticle: boolean;
}

export interface ArticleReading {
  mentions: Mention[];
  verdict: Verdict;
  words: number;
}

/**
 * The way of one article from its text on: match, resolve, judge. The same for
 * the extension and the command line.
 */
export function readArticle(pack: PackReader, article: FlatArticle): ArticleReading {
  const { text, blocks, saysArticle } = article;
  const mentions = resolve(pack.index, text);
  const words = countWords(text);
  const isRegional = (entity: number) => (pack.entity(entity)?.countries.length ?? 0) > 0;
  const verdict = judge({ mentions, blocks, words, isRegional, saysArticle });
  return { mentions, verdict, words };
}

/** Words by white space: good enough to say how dense the names stand. */
function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) <= 0x20;
    if (!isSpace && !inWord) words++;
    inWord = !isSpace;
  }
  return words;
}
