import { rmSync } from 'node:fs';
import * as v from 'valibot';
import { readName } from '@/lib/knowledge/name-in-context.ts';
import { type Browser, launch } from '@/scripts/browser/driver.ts';
import { type FixtureProxy, startProxy } from '@/scripts/browser/proxy.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';
import { benchExtension } from './bench-extension.ts';
import { type BenchPage, benchPages, pagesElsewhere } from './pages.ts';
import { mean, median, type Row } from './table.ts';

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

const markingSchema = v.array(
  v.object({
    ours: v.number(),
    whole: v.number(),
    marks: v.number(),
    markJs: v.number(),
    elements: v.number(),
  }),
);

const glancesSchema = v.array(v.object({ glance: v.number(), walk: v.number(), characters: v.number() }));

/** More rounds where one is short: the page's clock ticks coarsely. */
const roundsOf = (at: number) => (at === 0 ? 200 : 20);

/** Main-thread time from start to painted, beside walk, send and ranges alone. */
export async function pageRows(): Promise<Row[]> {
  const rows: Row[] = [];
  const extensionDir = await benchExtension();
  const proxy = await startProxy({ pages: new Map() });
  const browser = await launch('chromium', { extensionDir, proxyPort: proxy.port, headless: true });
  // The page that greets a new reader would paint while we measure.
  await (await browser.waitForTab('/welcome.html')).close();
  try {
    for (const [at, { name, html, isLong }] of benchPages().entries()) {
      const measured = v.parse(roundsSchema, await measure(browser, proxy, `read=${roundsOf(at)}`, html));
      const [first] = measured;
      const size = `${first?.characters ?? 0} characters, ${first?.marks ?? 0} marks`;
      rows.push({
        what: `start to painted, main thread: ${name} (${size})`,
        figure: mean(measured.map((round) => round.ours)),
        unit: 'ms',
        against: 'walk + send + ranges alone',
        peer: mean(measured.map((round) => round.walk + round.send + round.ranges)),
        ...(isLong ? { atMost: 2 } : {}),
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
    const [page] = benchPages();
    if (page) rows.push(...(await markRows(browser, proxy, page)));
    for (const [at, { name, html, isLong }] of pagesElsewhere().entries()) {
      const measured = v.parse(glancesSchema, await measure(browser, proxy, `glance=${roundsOf(at)}`, html));
      rows.push({
        what: `leaving a page alone: ${name} (${measured[0]?.characters ?? 0} characters)`,
        figure: mean(measured.map(({ glance }) => glance)),
        unit: 'ms',
        against: 'walk alone',
        peer: mean(measured.map(({ walk }) => walk)),
        ...(isLong ? {} : { atMost: 3 }),
      });
    }
  } finally {
    await browser.close();
    await proxy.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
  return rows;
}

/** So many of our names mark.js looks for: English ones, as the article is. */
const MARKED = 500;

/** A page marked by us (all names) and by mark.js (some), by turns: on the page's thread, and until it is done. */
async function markRows(browser: Browser, proxy: FixtureProxy, { name, html }: BenchPage): Promise<Row[]> {
  const { entities } = await loadPack(PACK_FOLDER);
  const english = entities.map(({ names }) => names.filter(({ lang }) => lang === 'en'));
  // The first name of each entity, then the second of each.
  const names = [0, 1, 2]
    .flatMap((rank) => english.flatMap((own) => own[rank]?.text ?? []))
    .map((text) => readName(text).found)
    .slice(0, MARKED);
  const list = `<script type="application/json" id="names">${JSON.stringify(names)}</script>`;
  const withNames = html.replace('</head>', () => `${list}</head>`);
  const measured = v.parse(markingSchema, await measure(browser, proxy, 'mark=15', withNames));
  const [first] = measured;
  const against = `mark.js marking ${names.length} names (${first?.elements ?? 0} marks)`;
  const peer = median(measured.map(({ markJs }) => markJs));
  const marks = `${name} (${first?.marks ?? 0} marks of all names)`;
  return [
    {
      what: `start to painted, main thread: ${marks}`,
      figure: median(measured.map(({ ours }) => ours)),
      unit: 'ms',
      against,
      peer,
      atMost: 0.01,
    },
    {
      what: '  until it is painted, the background’s answer awaited',
      figure: median(measured.map(({ whole }) => whole)),
      unit: 'ms',
      against,
      peer,
    },
  ];
}

/** Runs the bench in a page and gives what it measured. */
async function measure(browser: Browser, proxy: FixtureProxy, how: string, html: string): Promise<unknown> {
  const address = `http://thediplomat.com/bench/?${how}&length=${html.length}`;
  proxy.setPage(address, html);
  const tab = await browser.open(address);
  const json = await tab.waitWith(
    { timeout: 120_000, what: `the bench of ${how}` },
    () => document.documentElement.dataset['bench'],
  );
  await tab.close();
  return JSON.parse(json ?? '{}');
}
