import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { clickButton, clickOn, popupThatSays, takeStep, waitUntilSays } from './popup-steps.ts';
import { fixture, page, requestsThatLeft, type Stage, setStage } from './stage.ts';

const PARAGRAPH =
  '<p>The council of Almaty heard on Monday what Kazakhstan had spent on its canals, and who had signed for it.</p>';
const unlisted = (path: string) =>
  page(`http://steppe-herald.example/${path}/`, 'What the canals cost', PARAGRAPH.repeat(6));

const status = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('footer [role="status"], .status')?.textContent ?? '');

describe.each(browserNames)('pages that are not read by themselves, in %s', (name) => {
  let stage: Stage;
  const open: Tab[] = [];
  const kept = (tab: Tab) => {
    open.push(tab);
    return tab;
  };
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterEach(async () => {
    for (const tab of open.splice(0)) await tab.close().catch(() => undefined);
  });
  afterAll(() => stage.close());

  test('«Read this page» reads this one page, by the reader’s own click', async () => {
    const tab = kept(await stage.show(unlisted('once')));
    expect(await tab.marks()).toEqual([]);
    await clickButton(stage, tab);
    const popup = kept(await popupThatSays(stage, tab, 'unlisted'));
    await takeStep(popup, 'read');
    // A popup hides no page; this one in a tab does, and what is hidden is not read.
    await tab.activate();
    await waitUntilSays(popup, 'article');
    expect((await tab.waitForMarks(12)).map(({ type }) => type)).toContain('tamga-place');
    await tab.reload();
    await popupThatSays(stage, tab, 'unlisted').then(kept);
    expect(await tab.marks()).toEqual([]);
  });

  test('without a click the browser refuses, and the popup says so', async () => {
    const tab = kept(await stage.show(unlisted('refused')));
    const popup = kept(await popupThatSays(stage, tab, 'unlisted'));
    await takeStep(popup, 'read');
    await expect.poll(() => status(popup)).toMatch(/^The browser did not let Tamga read this page \(.+\)\.$/);
    await waitUntilSays(popup, 'unlisted');
  });

  test('«Always on this site» is asked for once, reads at once, and is taken back in the settings', async () => {
    const tab = kept(await stage.show(unlisted('always')));
    await stage.browser.allowHost('*://steppe-herald.example/*');
    await clickButton(stage, tab);
    const popup = kept(await popupThatSays(stage, tab, 'unlisted'));
    await takeStep(popup, 'always');
    await tab.activate();
    await waitUntilSays(popup, 'article');
    await tab.waitForMarks(12);
    const second = kept(await stage.show(unlisted('always-too')));
    await second.waitForMarks(12);
    // One host and no other.
    const neighbour = kept(
      await stage.show(
        page('http://blog.steppe-herald.example/', 'What the canals cost', PARAGRAPH.repeat(6)),
      ),
    );
    await popupThatSays(stage, neighbour, 'unlisted').then(kept);

    const options = kept(await stage.browser.openExtensionPage('options.html'));
    await clickOn(options, '[data-granted="steppe-herald.example"] button');
    await options.waitFor(() => !document.querySelector('[data-granted]'));
    expect(await status(options)).toMatch(/^Removed steppe-herald\.example\./);
    await second.reload();
    await popupThatSays(stage, second, 'unlisted').then(kept);
    expect(await second.marks()).toEqual([]);
  });

  test('a listed site that the browser withholds is told, and can be read by a click', async () => {
    await stage.browser.setSiteAccess('withheld');
    const tab = kept(await stage.show(fixture('sample.html')));
    await clickButton(stage, tab);
    if (name === 'chromium') {
      const popup = kept(await popupThatSays(stage, tab, 'withheld'));
      await takeStep(popup, 'read');
      await waitUntilSays(popup, 'article');
    }
    // Firefox runs what it withheld itself, once the reader clicks the button.
    await tab.waitForMarks(50);
    const options = kept(await stage.browser.openExtensionPage('options.html'));
    await options.waitFor(() => document.querySelector('[data-step="allow"]'));
    await stage.browser.setSiteAccess('given');
    await options.waitFor(() => !document.querySelector('[data-step="allow"]'));
  });

  test('no request left but for the fixtures', () => {
    expect(requestsThatLeft(stage.proxy.log)).toEqual([]);
  });
});

describe.each(browserNames)('a page that was open before Tamga was, in %s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage(name);
    tab = await stage.show(fixture('sample.html'));
    await tab.waitForMarks(50);
    // As an update does: scripts of before lose their background.
    await stage.browser.reloadExtension();
  });
  afterAll(() => stage.close());

  test('is read on, or is told, can be read as it is, and is whole after a reload', async () => {
    if (name === 'firefox') {
      // Firefox puts the script of a new version into the pages that are open, by itself.
      const popup = await popupThatSays(stage, tab, 'article');
      await tab.waitForMarks(50);
      await popup.close();
      return;
    }
    await clickButton(stage, tab);
    const popup = await popupThatSays(stage, tab, 'stale');
    await takeStep(popup, 'read');
    // A popup hides no page; this one in a tab does, and what is hidden is not read.
    await tab.activate();
    await waitUntilSays(popup, 'article');
    await tab.waitForMarks(50);
    await popup.close();
    await stage.browser.reloadExtension();
    await clickButton(stage, tab);
    const again = await popupThatSays(stage, tab, 'stale');
    await takeStep(again, 'reload');
    await tab.activate();
    await waitUntilSays(again, 'article');
    await tab.waitForMarks(50);
    await again.close();
  });

  test('is not greeted a second time', async () => {
    const addresses = await Promise.all((await stage.browser.tabs()).map((one) => one.url()));
    expect(addresses.filter((address) => address.includes('welcome'))).toEqual([]);
  });
});

// Chromium's prompt is out of reach: what follows a refusal is the same there.
describe('a refusal, in firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('firefox');
  });
  afterAll(() => stage.close());

  test('is told and changes nothing', async () => {
    const tab = await stage.show(unlisted('denied'));
    await clickButton(stage, tab);
    const popup = await popupThatSays(stage, tab, 'unlisted');
    await stage.browser.denyNextPrompt();
    await takeStep(popup, 'always');
    await expect.poll(() => status(popup)).toMatch(/^Not allowed, and nothing has changed\./);
    await takeStep(popup, 'read');
    // A popup hides no page; this one in a tab does, and what is hidden is not read.
    await tab.activate();
    await waitUntilSays(popup, 'article');
  });
});
