import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import * as v from 'valibot';
import { findBrowser } from '@/scripts/browser/find.mjs';
import { type FixtureProxy, startProxy } from '@/scripts/browser/proxy.ts';
import { type BenchPage, benchPages } from './pages.ts';
import { median, type Row } from './table.ts';

/*
 * The extension as it ships, in Chromium, on a page under a listed host name,
 * and the same page under a name that it does not read, by turns: what it adds
 * to the thread and to the heap.
 */

/** ms during which a page changes, and how often it does. */
const CHANGING = 10_000;
const EVERY = 100;

/** A task of the thread that takes longer (ms) is felt. */
const LONG_TASK = 50;

const TURNS = 3;

const LISTED = 'thediplomat.com';
const UNLISTED = 'unlisted.example';

/** Notes the page's long tasks; changes a paragraph's words again and again where it is asked to. */
const SCRIPT = `<script>
  const long = [];
  new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
  const asked = new URLSearchParams(location.search);
  const changing = Number(asked.get('changing'));
  const paint = (count) => {
    const highlight = new Highlight();
    const texts = [...document.querySelectorAll('p')].map((p) => p.firstChild).filter((t) => t?.length > 99);
    for (let at = 0; at < count; at++) {
      const node = texts[at % texts.length];
      const start = 20 * Math.floor(at / texts.length) % 80;
      const ends = { startContainer: node, startOffset: start, endContainer: node, endOffset: start + 10 };
      highlight.add(new StaticRange(ends));
    }
    CSS.highlights.set('bench', highlight);
  };
  addEventListener('load', () => setTimeout(() => {
    const paragraphs = document.querySelectorAll('article p, main p, body p');
    const words = [...paragraphs].slice(0, 20).map(({ textContent }) => textContent);
    if (asked.has('ranges')) paint(Number(asked.get('ranges')));
    const start = performance.now();
    long.length = 0;
    let turn = 0;
    const timer = setInterval(() => {
      if (performance.now() - start > changing) {
        clearInterval(timer);
        document.documentElement.dataset.done = JSON.stringify(long);
      } else if (changing > 0) {
        turn++;
        paragraphs[turn % 20].textContent = words[turn % 20] + ' Update ' + turn + '.';
      }
    }, ${EVERY});
  }, 0));
</script>`;

interface Watched {
  /** Ranges that are painted at the end. */
  ranges: number;
  /** ms of the thread's time in tasks, from the load to the end. */
  tasks: number;
  /** ms; 0 when no task was long. */
  longest: number;
  /** kB of the page's heap after a collection. */
  heap: number;
}

async function watch(context: BrowserContext, url: string, isRead: boolean): Promise<Watched> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const metric = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  };
  await page.goto(url, { waitUntil: 'load' });
  const before = await metric('TaskDuration');
  const done = await page.waitForFunction(() => document.documentElement.dataset['done'], null, {
    timeout: 120_000,
  });
  // What a page that is read has painted by now; one that is not has nothing.
  if (isRead) await page.waitForFunction(() => CSS.highlights.size > 0);
  const after = await metric('TaskDuration');
  const ranges = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  const long = v.parse(v.array(v.number()), JSON.parse((await done.jsonValue()) ?? '[]'));
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric('JSHeapUsedSize')) / 1024;
  await page.close();
  return { ranges, tasks: (after - before) * 1000, longest: Math.max(0, ...long), heap };
}

async function rowsOf(
  context: BrowserContext,
  proxy: FixtureProxy,
  page: BenchPage,
  changing: number,
): Promise<Row[]> {
  const html = page.html.replace('</head>', `${SCRIPT}</head>`);
  const at = async (host: string, more = '') => {
    const url = `http://${host}/bench/live/?changing=${changing}&page=${page.name.length}${more}`;
    proxy.setPage(url, html);
    return watch(context, url, host === LISTED);
  };
  const withUs: Watched[] = [];
  const without: Watched[] = [];
  const bare: Watched[] = [];
  // The first of each compiles the code and is not counted.
  for (let turn = 0; turn <= TURNS; turn++) {
    const [one, other] = [await at(LISTED), await at(UNLISTED)];
    const third = changing > 0 ? await at(UNLISTED, `&ranges=${one.ranges}`) : other;
    if (turn === 0) continue;
    withUs.push(one);
    without.push(other);
    bare.push(third);
  }
  const of = (list: readonly Watched[], key: keyof Watched) => median(list.map((one) => one[key]));
  const rows: Row[] = [];
  const longest = (list: readonly Watched[]) => Math.round(Math.max(...list.map((one) => one.longest)));
  if (changing === 0) {
    rows.push({
      what: `longest task over ${LONG_TASK} ms: ${page.name}, at rest`,
      figure: longest(withUs),
      unit: 'ms',
      against: 'a task that is felt',
      peer: LONG_TASK,
      atMost: 1,
    });
    rows.push({
      what: `heap with us: ${page.name}`,
      figure: of(withUs, 'heap'),
      unit: 'kB',
      against: 'the same page without',
      peer: of(without, 'heap'),
    });
    return rows;
  }
  const how = `${page.name}, changing every ${EVERY} ms for ${CHANGING / 1000} s`;
  rows.push({
    what: `longest task over ${LONG_TASK} ms: ${how} (without us ${longest(without)})`,
    figure: longest(withUs),
    unit: 'ms',
    against: 'the same page with as many bare ranges',
    peer: longest(bare),
  });
  rows.push({
    what: `main thread that we add: ${how}`,
    figure: of(withUs, 'tasks') - of(without, 'tasks'),
    unit: 'ms',
    against: 'the time that passed',
    peer: CHANGING,
    // A browser draws a name's ranges anew at each change: with thousands, that alone is more.
    ...(page.isLong ? {} : { atMost: 0.03 }),
  });
  rows.push({
    what: `  of which as many bare ranges (${of(withUs, 'ranges')}) would add`,
    figure: of(bare, 'tasks') - of(without, 'tasks'),
    unit: 'ms',
    against: 'the time that passed',
    peer: CHANGING,
  });
  return rows;
}

export async function liveRows(): Promise<Row[]> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('no Chromium was found: set CHROME_PATH');
  const profile = mkdtempSync(join(tmpdir(), 'tamga-bench-profile-'));
  const extension = resolve('.output/chrome-mv3');
  const proxy = await startProxy({ pages: new Map() });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  try {
    const rows: Row[] = [];
    for (const page of benchPages()) {
      rows.push(...(await rowsOf(context, proxy, page, 0)));
      rows.push(...(await rowsOf(context, proxy, page, CHANGING)));
    }
    return rows;
  } finally {
    await context.close();
    await proxy.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
