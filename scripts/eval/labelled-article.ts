import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Where the labelled articles lie: those to work with, and those set aside for the figures. */
export const ARTICLES = 'tests/fixtures/articles';

export const SETS = ['known', 'aside'] as const;

export type ArticleSet = (typeof SETS)[number];

/** A span of one paragraph that names an entity. */
export interface Label {
  /** −1 is the title. */
  paragraph: number;
  /** UTF-16 offsets in the paragraph, end exclusive. */
  start: number;
  end: number;
  /** Several where a careful reader could not tell which. */
  entityIds: string[];
}

export interface LabelledArticle {
  id: string;
  lang: string;
  published: string;
  url: string;
  title: string;
  paragraphs: string[];
  isOnRegion: boolean;
  /** Why it is easily taken for one on the region; undefined for those that are not. */
  hard: string | undefined;
  labels: Label[];
}

const common = {
  lang: v.string(),
  published: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/, 'is not a day')),
  url: v.pipe(v.string(), v.url('is not a URL')),
};

const headSchema = v.variant('region', [
  v.strictObject({ ...common, region: v.literal('yes') }),
  v.strictObject({
    ...common,
    region: v.literal('no'),
    kind: v.picklist(['plain', 'hard']),
    why: v.optional(v.string()),
  }),
]);

const FORM = /^---\n([^]*?)\n---\n# (.+)\n\n([^]+?)\n*$/;

const LABEL = /\[([^[\]]+)\]\(([a-z0-9|+-]+)\)/g;

/**
 * Reads an article with its labels: a head, a title, paragraphs of one line, and
 * `[surface](entity-id)` around each mention (`id-one|id-two` where nobody could tell).
 *
 * @throws Error that names the article and what is wrong with it
 */
export function parseArticle(id: string, source: string): LabelledArticle {
  const [, head = '', title = '', body = ''] = FORM.exec(source) ?? [];
  if (head === '') throw new Error(`${id}: not a head between ---, a # title and paragraphs`);
  const fields = Object.fromEntries(
    head.split('\n').map((line) => {
      const [key = '', ...rest] = line.split(': ');
      return [key, rest.join(': ')];
    }),
  );
  const parsed = v.safeParse(headSchema, fields);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${id}: ${v.getDotPath(issue) ?? 'head'}: ${issue.message}`);
  }
  const { output } = parsed;
  const labels: Label[] = [];
  const texts = [title, ...body.split('\n\n')].map((text, at) => withoutLabels(id, text, at - 1, labels));
  return {
    id,
    lang: output.lang,
    published: output.published,
    url: output.url,
    title: texts[0] ?? '',
    paragraphs: texts.slice(1),
    isOnRegion: output.region === 'yes',
    hard: output.region === 'no' && output.kind === 'hard' ? (output.why ?? '') : undefined,
    labels,
  };
}

function withoutLabels(id: string, marked: string, paragraph: number, labels: Label[]): string {
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(LABEL)) {
    const [whole, surface = '', ids = ''] = found;
    text += marked.slice(from, found.index);
    labels.push({
      paragraph,
      start: text.length,
      end: text.length + surface.length,
      entityIds: ids.split('|'),
    });
    text += surface;
    from = found.index + whole.length;
  }
  text += marked.slice(from);
  if (/[[\]\n]/.test(text))
    throw new Error(`${id}: a bracket or a line break is left in «${text.slice(0, 60)}…»`);
  return text;
}

/** Every article of a set, in the order of their names. */
export function readArticles(set: ArticleSet): LabelledArticle[] {
  const folder = join(ARTICLES, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseArticle(name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')));
}
