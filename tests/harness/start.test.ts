import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, type Browser } from '@/scripts/browser/driver.ts';
import { startProxy, type FixtureProxy } from '@/scripts/browser/proxy.ts';
import { describeRecognised, readRecognised } from '@/scripts/start/recognised.ts';
import { takeScreenshots } from '@/scripts/start/screenshots.ts';

const article = 'http://thediplomat.com/2019/11/a-river/';
const elsewhere = 'http://thediplomat.com/elsewhere/';
const unlisted = 'http://another.example/';

// What `npm start` does without a display, on an extension that answers as ours does.
describe.each(browserNames)('npm start without a display, in %s', (name) => {
  let proxy: FixtureProxy;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tamga-start-'));
    const html = (title: string): string =>
      `<title>${title}</title><div style="height: 2000px"></div><p>Atai walks to Naryn. Atai.</p>`;
    proxy = await startProxy({
      pages: (url) => ({ html: html(url.href === article ? 'A river' : 'Elsewhere') }),
    });
    browser = await launch(name, {
      extensionDir: resolve('tests/fixtures/extensions/echo'),
      proxyPort: proxy.port,
      headless: true,
    });
  });

  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('tells what was recognised, actors first, and takes screenshots with a card', async () => {
    const tab = await browser.open(article);
    const { recognised, popup } = await readRecognised(browser, tab);
    expect(describeRecognised(recognised)).toEqual([
      'Taken for an article on the region:',
      '  Named in the headline: a river',
      'Actors: 1',
      '  Atai  person  2 mentions',
      'Places, events and laws: 1',
      '  Naryn  place  1 mention',
    ]);
    const paths = await takeScreenshots(tab, popup, folder);
    expect(paths.map((path) => basename(path))).toEqual([
      'popup-light.png',
      'popup-dark.png',
      'article.png',
      'card.png',
    ]);
    expect(paths.every((path) => existsSync(path))).toBe(true);
    expect(await tab.shadow.query('[data-entity-id]')).toMatchObject({ text: 'Atai' });
  });

  it.each([
    [elsewhere, 'Not taken for an article on the region:'],
    [unlisted, 'Tamga does not read this page by itself: its site is not among the listed ones.'],
  ])('says why when there is nothing to mark: %s', async (url, line) => {
    const { recognised } = await readRecognised(browser, await browser.open(url));
    expect(describeRecognised(recognised)[0]).toBe(line);
  });
});
