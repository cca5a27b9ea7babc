import { existsSync, readFileSync } from 'node:fs';
import { textPage } from '@/scripts/start/text-page.ts';

export const SEED = '../shared/seed/article.txt';

/** Characters of markup from which on a paragraph is the article's and no furniture's. */
const LONG = 200;

export interface BenchPage {
  name: string;
  html: string;
  isLong: boolean;
}

/** A page with its article's paragraphs sixty times over. */
function sixtyTimes({ name, html }: BenchPage): BenchPage {
  const paragraphs = (html.match(/<p[^>]*>[^]*?<\/p>/g) ?? []).filter(({ length }) => length > LONG);
  const last = paragraphs.at(-1) ?? '';
  return {
    name: `${name} × 60`,
    isLong: true,
    html: html.replace(last, () => `${last}${paragraphs.join('\n').repeat(59)}`),
  };
}

/** The seed article where it is at hand, and the same with its body sixty times over. */
export function benchPages(): BenchPage[] {
  const isSeed = existsSync(SEED);
  const page = isSeed
    ? { name: 'seed article', html: textPage(readFileSync(SEED, 'utf8')).html, isLong: false }
    : {
        name: 'sample article (no seed)',
        html: readFileSync('tests/fixtures/pages/sample.html', 'utf8'),
        isLong: false,
      };
  return [page, sixtyTimes(page)];
}

/** An article on another region, with ours in its menu; and the same sixty times over. */
export function pagesElsewhere(): BenchPage[] {
  const html = readFileSync('tests/fixtures/pages/cambodia.html', 'utf8');
  const page = { name: 'article on Cambodia', html, isLong: false };
  return [page, sixtyTimes(page)];
}
