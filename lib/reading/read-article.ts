import { judge, type Verdict } from '@/lib/article/judge.ts';
import type { Block } from '@/lib/article/text-map.ts';
import type { EntityHead } from '@/lib/knowledge/compile.ts';
import type { PackReader } from '@/lib/knowledge/pack-reader.ts';
import { Article } from '@/lib/recognition/article.ts';
import { demonymsIn } from '@/lib/recognition/geography.ts';
import type { Mention } from '@/lib/recognition/mention.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { isDateline } from './dateline.ts';
import { fileWords } from './filed-under.ts';

/** An article as flat text; `blocks` say where headline and paragraphs lie. */
export interface FlatArticle {
  text: string;
  blocks: readonly Pick<Block, 'start' | 'end' | 'kind'>[];
  saysArticle: boolean;
  /** The day of publication, `YYYY-MM-DD`; empty where it is not known. */
  day: string;
  /** Its section, keywords and address, as far as they are known. */
  filed: readonly string[];
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
export function readArticle(pack: PackReader, flat: FlatArticle): ArticleReading {
  const { blocks, saysArticle, day, filed } = flat;
  const article = new Article(flat.text);
  const { text } = article;
  const found = demonymsIn(pack.index, article);
  const mentions = resolve(pack.index, article, { day: dayNumber(day), demonyms: found });
  const words = countWords(text);
  const isRegional = (entity: number) => isOfRegion(pack.entity(entity));
  const named = new Set(mentions.map(({ start }) => start));
  const demonyms = found.map(({ start }) => start).filter((start) => !named.has(start));
  const filedUnder = fileWords(pack.index, filed, isRegional);
  const opening = blocks.find(({ kind }) => kind === 'body');
  const told = mentions.filter((mention) => !isDateline(text, opening, mention));
  const verdict = judge({ mentions: told, demonyms, blocks, words, isRegional, saysArticle, filedUnder });
  return { mentions, verdict, words };
}

/** What many states have a part in, some of the region among them. */
const SHARED: ReadonlySet<string> = new Set(['organization', 'movement']);

/** Not what the region shares with others: a summit of the OSCE is held anywhere. */
function isOfRegion(entity: EntityHead | undefined): boolean {
  if (!entity || entity.countries.length === 0) return false;
  return entity.countries.length === 1 || !SHARED.has(entity.type);
}

/** 2019-06-09 as 20190609; undefined for what is no day. */
function dayNumber(day: string): number | undefined {
  return /^\d{4}-\d\d-\d\d/.test(day) ? Number(day.slice(0, 10).replaceAll('-', '')) : undefined;
}

/** Words by white space: good enough to say how dense the names stand. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
