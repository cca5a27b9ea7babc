// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findArticleRoot } from '@/lib/article/root.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { flatten } from '@/lib/reading/flatten.ts';
import { type FlatArticle, readArticle } from '@/lib/reading/read-article.ts';
import { openPack } from '@/scripts/commands/open-pack.ts';
import { fixturePage, labelText } from '@/tests/article/fixture-page.ts';
import { readOutletPage } from '@/tests/article/read-outlet-page.ts';

/*
 * What a reader would mark, against what is marked. Offsets count: a mention
 * that is a letter too long is one missed and one wrong.
 */

const labelsSchema = v.object({
  page: v.string(),
  mentions: v.array(
    v.object({ block: v.number(), surface: v.string(), occurrence: v.number(), entityId: v.string() }),
  ),
});

type Labels = v.InferOutput<typeof labelsSchema>;
type Label = Labels['mentions'][number];

const readLabels = (name: string): Labels =>
  v.parse(labelsSchema, JSON.parse(readFileSync(`tests/fixtures/labels/${name}.json`, 'utf8')));

const { pack } = await openPack();

/** The offset of the nth place where a surface stands, places within words and names too. */
function placeOf(text: string, { block, surface, occurrence }: Label): number {
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = text.indexOf(surface, at + 1);
  if (at < 0) throw new Error(`block ${block} has no «${surface}» number ${occurrence}: the label is wrong`);
  return at;
}

/** Mentions as keys that a label can be compared with. */
function found({ text, ...article }: FlatArticle): { key: string; shown: string }[] {
  return readArticle(pack, { text, ...article }).mentions.map(({ start, end, entity }) => {
    const id = pack.entity(entity)?.id ?? '';
    const context = text
      .slice(Math.max(0, start - 15), Math.min(text.length, end + 15))
      .replaceAll('\n', ' ');
    return { key: `${start}–${end} ${id}`, shown: `«${text.slice(start, end)}» as ${id} in «${context}»` };
  });
}

/** Compares, prints, and gives the two figures. */
function score(
  name: string,
  wanted: ReadonlyMap<string, string>,
  got: readonly { key: string; shown: string }[],
) {
  const right = got.filter(({ key }) => wanted.has(key)).length;
  const gotKeys = new Set(got.map(({ key }) => key));
  const lines = [
    ...got.filter(({ key }) => !wanted.has(key)).map(({ shown }) => `  wrong:  ${shown}`),
    ...[...wanted].filter(([key]) => !gotKeys.has(key)).map(([, shown]) => `  missed: ${shown}`),
  ];
  const precision = right / got.length;
  const recall = right / wanted.size;
  const summary = `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${wanted.size}`;
  process.stdout.write(`${[summary, ...lines].join('\n')}\n`);
  return { precision, recall };
}

/** Reads a fixture page as the extension does, and its labels by the nodes that they stand in. */
function scorePage(name: string) {
  const { page: file, mentions } = readLabels(name);
  const page = fixturePage(file);
  const root = findArticleRoot(page);
  if (!root) throw new Error(`${file} has no article`);
  const map = TextMap.of(root);
  const wanted = new Map<string, string>();
  for (const label of mentions) {
    const element = page.querySelector(`[data-block="${label.block}"]`);
    if (!element) throw new Error(`${file} has no block ${label.block}`);
    const { text, places } = labelText(element);
    const at = placeOf(text, label);
    const first = places[at];
    const last = places[at + label.surface.length - 1];
    const start = first ? map.toOffset(first.node, first.offset) : null;
    const end = last ? map.toOffset(last.node, last.offset + 1) : null;
    // Outside of what was taken for the article it is a mention missed.
    const shown = `«${label.surface}» as ${label.entityId} in block ${label.block}`;
    const key =
      start === null || end === null
        ? `unread ${shown} ${label.occurrence}`
        : `${start}–${end} ${label.entityId}`;
    wanted.set(key, start === null ? `${shown}, not read` : shown);
  }
  expect(wanted.size).toBe(mentions.length);
  const { saysArticle, day } = readOutletPage(page, page.URL).metadata;
  return score(name, wanted, found({ text: map.text, blocks: map.blocks, saysArticle, day, filed: [] }));
}

describe('marks as a reader would make them', () => {
  test.each(['sample', 'eurasianet', 'inline', 'russian'])('%s', (name) => {
    const { precision, recall } = scorePage(name);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('the article that the project began from', () => {
    const file = resolvePath('../shared/seed/article.txt');
    if (!existsSync(file)) {
      process.stdout.write('not run: no seed article\n');
      return;
    }
    const { title, paragraphs } = seedArticle(readFileSync(file, 'utf8'));
    const article = flatten(title, paragraphs);
    const wanted = new Map<string, string>();
    for (const label of readLabels('seed').mentions) {
      const block = label.block === -1 ? title : (paragraphs[label.block] ?? '');
      const start = (article.blocks[label.block + 1]?.start ?? 0) + placeOf(block, label);
      wanted.set(
        `${start}–${start + label.surface.length} ${label.entityId}`,
        `«${label.surface}» as ${label.entityId} in block ${label.block}`,
      );
    }
    const { precision, recall } = score('seed', wanted, found(article));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

/** Cuts the article out of the site's furniture, which stands around it as plain lines. */
function seedArticle(text: string): { title: string; paragraphs: string[] } {
  const [before = ''] = text.split('\nWant to read more?');
  const parts = before
    .split(/\n\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('By '));
  const [, title = '', ...paragraphs] = parts;
  return { title, paragraphs };
}
