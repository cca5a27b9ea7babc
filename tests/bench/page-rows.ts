import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { launch } from '@/scripts/browser/driver.ts';
import { startProxy } from '@/scripts/browser/proxy.ts';
import { textPage } from '@/scripts/start/text-page.ts';
import { benchExtension } from './bench-extension.ts';
import { mean, type Row } from './table.ts';

const SEED = '../shared/seed/article.txt';
/** Characters of markup from which on a paragraph is the article's and no furniture's. */
const LONG = 200;

const SAMPLE = 'tests/fixtures/pages/sample.html';

const roundsSchema = v.array(
  v.object({
    ours: v.number(),
    walk: v.number(),
    send: v.number(),
    ranges: v.number(),
    marks: v.number(),
    characters: v.number(),
  }),
);

/** The seed article where it is at hand, and the same with its body sixty times over. */
function pages(): { name: string; url: string; html: string; rounds: number }[] {
  const isSeed = existsSync(SEED);
  const html = isSeed ? textPage(readFileSync(SEED, 'utf8')).html : readFileSync(SAMPLE, 'utf8');
  const name = isSeed ? 'seed article' : 'sample article (no seed)';
  const paragraphs = (html.match(/<p[^>]*>[^]*?<\/p>/g) ?? []).filter(({ length }) => length > LONG);
  const last = paragraphs.at(-1) ?? '';
  const longer = html.replace(last, () => `${last}${paragraphs.join('\n').repeat(59)}`);
  return [
    { name, url: 'http://thediplomat.com/bench/one/', html, rounds: 60 },
    { name: `${name} × 60`, url: 'http://thediplomat.com/bench/sixty/', html: longer, rounds: 11 },
  ];
}

/** Main-thread time from start to painted, beside walk, send and ranges alone. */
export async function pageRows(): Promise<Row[]> {
  const rows: Row[] = [];
  const extensionDir = await benchExtension();
  const proxy = await startProxy({ pages: new Map() });
  const browser = await launch('chromium', { extensionDir, proxyPort: proxy.port, headless: true });
  // The page that greets a new reader would paint while we measure.
  await (await browser.waitForTab('/welcome.html')).close();
  try {
    for (const { name, url, html, rounds } of pages()) {
      const address = `${url}?rounds=${rounds}`;
      proxy.setPage(address, html);
      const tab = await browser.open(address);
      const json = await tab.waitWith(
        { timeout: 120_000, what: `the bench of the ${name}` },
        () => document.documentElement.dataset['bench'],
      );
      await tab.close();
      const measured = v.parse(roundsSchema, JSON.parse(json ?? '{}'));
      const [first] = measured;
      const size = `${first?.characters ?? 0} characters, ${first?.marks ?? 0} marks`;
      rows.push({
        what: `start to painted, main thread: ${name} (${size})`,
        figure: mean(measured.map((round) => round.ours)),
        unit: 'ms',
        against: 'walk + send + ranges alone',
        peer: mean(measured.map((round) => round.walk + round.send + round.ranges)),
      });
      for (const part of ['walk', 'send', 'ranges'] as const) {
        rows.push({
          what: `  ${part} alone`,
          figure: mean(measured.map((round) => round[part])),
          unit: 'ms',
          against: 'walk + send + ranges alone',
          peer: mean(measured.map((round) => round.walk + round.send + round.ranges)),
        });
      }
    }
  } finally {
    await browser.close();
    await proxy.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
  return rows;
}
