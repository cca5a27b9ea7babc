import { rmSync } from 'node:fs';
import * as v from 'valibot';
import { type Browser, launch } from '@/scripts/browser/driver.ts';
import { startProxy } from '@/scripts/browser/proxy.ts';
import { benchExtension, emptyExtension } from './bench-extension.ts';
import { benchPages } from './pages.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 11;

const answerSchema = v.object({ answer: v.number() });

/** From the message of a page to its answer, by a background that was stopped: beside one that does nothing. */
export async function wakeRows(): Promise<Row[]> {
  const [page] = benchPages();
  if (!page) return [];
  const proxy = await startProxy({ pages: new Map() });
  const address = 'http://thediplomat.com/bench/?wake';
  proxy.setPage(address, page.html);
  const extensions = [
    { extensionDir: await benchExtension(), isGreeting: true },
    { extensionDir: await emptyExtension(), isGreeting: false },
  ];
  const browsers: Browser[] = [];
  try {
    const wakes: { wake: () => Promise<number>; times: number[] }[] = [];
    for (const { extensionDir, isGreeting } of extensions) {
      const browser = await launch('chromium', { extensionDir, proxyPort: proxy.port, headless: true });
      browsers.push(browser);
      // While a page of ours is open a process of ours is there; the other extension has none.
      if (isGreeting) await (await browser.waitForTab('/welcome.html')).close();
      wakes.push({ wake: await wakerOf(browser, address), times: [] });
    }
    // The first of each compiles the code, which the browser keeps.
    for (let round = -2; round < ROUNDS; round++) {
      for (const { wake, times } of wakes) {
        const time = await wake();
        if (round >= 0) times.push(time);
      }
    }
    const [figure = Number.NaN, peer = Number.NaN] = wakes.map(({ times }) => median(times));
    return [
      {
        what: `a stopped background to its answer: ${page.name}`,
        figure,
        unit: 'ms',
        against: 'an extension whose background only answers',
        peer,
        atMost: 1.5,
      },
    ];
  } finally {
    for (const browser of browsers) await browser.close();
    await proxy.close();
    for (const { extensionDir } of extensions) rmSync(extensionDir, { recursive: true, force: true });
  }
}

/** Stops the background and lets the page ask it; ms. */
async function wakerOf(browser: Browser, address: string): Promise<() => Promise<number>> {
  const tab = await browser.open(address);
  return async () => {
    await browser.stopBackground();
    if (await browser.isBackgroundRunning()) throw new Error('the background did not stop');
    await tab.evaluate(() => {
      delete document.documentElement.dataset['bench'];
      dispatchEvent(new Event('bench'));
    });
    const json = await tab.waitFor(() => document.documentElement.dataset['bench']);
    return v.parse(answerSchema, JSON.parse(json ?? '{}')).answer;
  };
}
