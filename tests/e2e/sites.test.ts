import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { clickButton, popupThatSays, signOf, takeStep, visits, waitUntilSays } from './popup-steps.ts';
import { fixture, page, type Stage, setStage } from './stage.ts';

const sample = fixture('sample.html');
const other = fixture('eurasianet.html');

const PARAGRAPH =
  '<p>The council of Almaty heard on Monday what Kazakhstan had spent on its canals, and who had signed for it.</p>';
const unlisted = page('http://steppe-herald.example/canals/', 'What the canals cost', PARAGRAPH.repeat(6));

const gone = (tab: Tab) =>
  tab.waitFor(() => [...CSS.highlights.keys()].every((name) => !name.startsWith('tamga-')));

describe.each(browserNames)('sites as the reader wants them, in %s', (name) => {
  let stage: Stage;
  let tab: Tab;
  const api = name === 'chromium' ? 'chrome' : 'browser';
  beforeAll(async () => {
    stage = await setStage(name);
    tab = await stage.show(sample);
    await tab.waitForMarks(50);
  });
  afterAll(() => stage.close());

  test('«Not on this site» takes the marks away, lasts over a reload, and is taken back', async () => {
    const shown = await signOf(stage, tab);
    // The button tells the popup the address, as it does for a reader.
    await clickButton(stage, tab);
    let popup = await popupThatSays(stage, tab, 'article');
    await takeStep(popup, 'turnOff');
    await waitUntilSays(popup, 'off');
    await gone(tab);
    const before = await visits(popup);
    await expect.poll(() => signOf(stage, tab)).toEqual({ badge: '–', title: 'Tamga: off on this site' });

    await tab.reload();
    await clickButton(stage, tab);
    await popup.close();
    popup = await popupThatSays(stage, tab, 'off');
    expect(await popup.evaluate(() => document.querySelector('main h2')?.textContent)).toBe(
      'Off on thediplomat.com',
    );
    expect(await tab.marks()).toEqual([]);
    await expect.poll(() => signOf(stage, tab)).toEqual({ badge: '–', title: 'Tamga: off on this site' });
    expect(await visits(popup)).toBe(before);

    await takeStep(popup, 'turnOn');
    await waitUntilSays(popup, 'article');
    await tab.waitForMarks(50);
    await expect.poll(() => signOf(stage, tab)).toEqual(shown);
    await popup.close();
  });

  test('a pause holds in every tab, is seen on the button, and ends by a click', async () => {
    const second = await stage.show(other);
    await second.waitForMarks(10);
    const aside = await stage.show(unlisted);
    const popup = await popupThatSays(stage, second, 'article');
    const before = await visits(popup);
    await takeStep(popup, 'pause');
    await waitUntilSays(popup, 'paused');
    await Promise.all([gone(tab), gone(second)]);
    for (const each of [tab, second, aside]) {
      await expect
        .poll(() => signOf(stage, each))
        .toEqual({ badge: 'II', title: expect.stringMatching(/^Tamga: paused until \d\d:\d\d$/) });
    }
    // The sign is the browser's to keep.
    await stage.browser.stopBackground();
    expect((await signOf(stage, tab)).badge).toBe('II');

    const third = await stage.show(fixture('inline.html'));
    const said = await popupThatSays(stage, third, 'paused');
    expect(await said.evaluate(() => document.querySelector('main h2')?.textContent)).toMatch(
      /^Paused until \d\d:\d\d$/,
    );
    expect(await third.marks()).toEqual([]);
    expect(await visits(said)).toBe(before);
    await takeStep(said, 'resume');
    await waitUntilSays(said, 'article');
    await Promise.all([tab.waitForMarks(50), second.waitForMarks(10), third.waitForMarks(3)]);
    await expect.poll(async () => (await signOf(stage, aside)).badge).toBe('');
    for (const each of [popup, said, second, third, aside]) await each.close();
  });

  test('the key pauses and resumes', async () => {
    await stage.browser.command('pause', tab);
    await gone(tab);
    await stage.browser.command('pause', tab);
    await tab.waitForMarks(50);
  });

  test('a pause ends by itself, though the background sleeps', async () => {
    const settings = { pausedUntil: Date.now() + 4_000 };
    await stage.browser.background(`${api}.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
    await gone(tab);
    await stage.browser.stopBackground();
    await tab.waitForMarks(50);
    await expect.poll(async () => (await signOf(stage, tab)).badge).toMatch(/^\d+$/);
  });

  test('the key for a site turns it off and on again', async () => {
    await clickButton(stage, tab);
    await stage.browser.command('toggle-site', tab);
    await gone(tab);
    await stage.browser.command('toggle-site', tab);
    await tab.waitForMarks(50);
  });

  test('an article that is about something else is read when the reader asks', async () => {
    const left = await stage.show(fixture('cambodia.html'));
    const popup = await popupThatSays(stage, left, 'not-article');
    await takeStep(popup, 'readAnyway');
    await waitUntilSays(popup, 'article');
    await popup.close();
    await left.close();
  });

  test('a page of the browser’s own is told from one that could be read', async () => {
    const own = await stage.browser.openExtensionPage('attribution.html');
    const popup = await popupThatSays(stage, own, 'closed');
    expect(await popup.evaluate(() => document.querySelectorAll('[data-step]').length)).toBe(0);
    await popup.close();
    await own.close();
  });
});
