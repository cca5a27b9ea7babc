import * as v from 'valibot';
import type { PackReader } from '@/lib/knowledge/pack-reader.ts';
import { describeReason } from '@/lib/reading/describe-reason.ts';
import { flatten } from '@/lib/reading/flatten.ts';
import { readArticle } from '@/lib/reading/read-article.ts';
import { readJsonLines } from './json-lines.ts';
import { openPack } from './open-pack.ts';

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.string(), ''),
  paragraphs: v.array(v.string()),
  lang: v.optional(v.string()),
  published: v.optional(v.string()),
  url: v.optional(v.string()),
});

type Line = v.InferOutput<typeof lineSchema>;

/** `recognize FILE.jsonl`: an article a line in, its reading a line out. */
export async function recognizeCommand([file]: readonly string[]): Promise<number> {
  if (file === undefined) {
    process.stderr.write('recognize: name a file of JSON lines, one article each\n');
    return 2;
  }
  const { pack } = await openPack();
  for await (const line of readJsonLines(file, lineSchema)) {
    process.stdout.write(`${JSON.stringify(recognize(pack, line))}\n`);
  }
  return 0;
}

/** One article as the extension reads it; offsets are UTF-16 in their paragraph. */
export function recognize(pack: PackReader, { id, title, paragraphs, published, url }: Line) {
  const article = flatten(title, paragraphs, { day: published, url });
  const { mentions, verdict } = readArticle(pack, article);
  return {
    id,
    isCentralAsia: verdict.isOnRegion,
    confidence: verdict.confidence,
    reasons: verdict.reasons.map((reason) => describeReason(pack, reason)),
    mentions: mentions.map(({ start, end, entity, alternatives, confidence }) => {
      const { paragraph, offset } = article.placeOf(start);
      return {
        paragraph,
        start: start - offset,
        end: end - offset,
        surface: article.original.slice(start, end),
        entityId: pack.entity(entity)?.id ?? '',
        alternatives: alternatives.map((other) => pack.entity(other)?.id ?? ''),
        confidence,
      };
    }),
  };
}
