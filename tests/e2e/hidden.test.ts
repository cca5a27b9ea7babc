import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureProxy, startProxy } from '@/scripts/browser/proxy.ts';
import { type BareChromium, startBareChromium } from './bare-chromium.ts';
import { page, type Stage, setStage } from './stage.ts';

const SENTENCE =
  'In Almaty the opposition asked President Kassym-Jomart Tokayev for an answer, and Mukhtar Ablyazov gave his own from abroad.';

const paragraphs = (times: number) => `<p>${SENTENCE}</p>`.repeat(times);

const back = page('http://thediplomat.com/hidden/back/', 'Kazakhstan Behind', paragraphs(6));
const front = page('http://thediplomat.com/hidden/front/', 'Kazakhstan in Front', paragraphs(6));

/** Adds two paragraphs to the article. Runs in the page. */
const GROW = `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraphs(2))})`;
const PEOPLE = `CSS.highlights.get('tamga-person')?.size ?? 0`;
const HIDDEN = 'document.hidden';

interface Page {
  ask: (expression: string) => Promise<unknown>;
  activate: () => Promise<void>;
}

/** Nothing is done in a tab that nobody sees until somebody does; the one in front tells the time. */
async function waitsUntilSeen(open: (shown: typeof back) => Promise<Page>): Promise<void> {
  const behind = await open(back);
  await expect.poll(() => behind.ask(PEOPLE), { timeout: 20_000 }).toBe(12);
  const before = await open(front);
  await expect.poll(() => before.ask(PEOPLE), { timeout: 20_000 }).toBe(12);
  await expect.poll(() => behind.ask(HIDDEN)).toBe(true);
  await behind.ask(GROW);
  // The one in front changes later and is read, by the same clock.
  await before.ask(GROW);
  await expect.poll(() => before.ask(PEOPLE), { timeout: 20_000 }).toBe(16);
  expect(await behind.ask(PEOPLE)).toBe(12);
  await behind.activate();
  await expect.poll(() => behind.ask(PEOPLE), { timeout: 20_000 }).toBe(16);
}

describe('a tab that nobody sees, in chromium', () => {
  let proxy: FixtureProxy;
  let chromium: BareChromium;
  beforeAll(async () => {
    proxy = await startProxy({ pages: new Map([back, front].map(({ url, html }) => [url, { html }])) });
    chromium = await startBareChromium(resolve('.output/chrome-mv3'), proxy.port);
  });
  afterAll(async () => {
    await chromium?.close();
    await proxy?.close();
  });

  test('waits until somebody does', async () => {
    await waitsUntilSeen(async ({ url }) => {
      const tab = await chromium.open(url);
      await tab.activate();
      return { ask: (expression) => tab.evaluate(expression), activate: () => tab.activate() };
    });
  });
});

describe('a tab that nobody sees, in firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('firefox');
  });
  afterAll(() => stage.close());

  test('waits until somebody does', async () => {
    await waitsUntilSeen(async (shown) => {
      const tab = await stage.show(shown, {});
      return {
        ask: (expression) =>
          tab.evaluate((said) => {
            // The page's own evaluation, as the protocol does it in the other browser.
            const script = document.createElement('script');
            script.textContent = `document.documentElement.dataset.said = JSON.stringify((${said}) ?? null)`;
            document.head.append(script);
            script.remove();
            return JSON.parse(document.documentElement.dataset['said'] ?? 'null');
          }, expression),
        activate: () => tab.activate(),
      };
    });
  });
});
