import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { clickOn } from './popup-steps.ts';
import { fixture, type Stage, setStage } from './stage.ts';

/** Presses Tab until something is focused that a selector matches. */
async function tabTo(page: Tab, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${selector}.`);
}

const said = (page: Tab, status: string) =>
  page.waitWith(
    { what: `the page to say «${status}»` },
    (wanted) => document.querySelector('.status')?.textContent?.startsWith(wanted),
    status,
  );

describe.each(browserNames)('the page of settings, in %s', (name) => {
  let stage: Stage;
  let article: Tab;
  let options: Tab;
  const api = name === 'chromium' ? 'chrome' : 'browser';
  beforeAll(async () => {
    stage = await setStage(name);
    article = await stage.show(fixture('sample.html'));
    await article.waitForMarks(50);
    options = await stage.browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('main h1'));
  });
  afterAll(() => stage.close());

  const types = async () => [...new Set((await article.marks()).map(({ type }) => type))];

  test('a kind of names is switched off and on by the keyboard alone, in pages that are open', async () => {
    expect(await types()).toContain('tamga-place');
    await tabTo(options, '[name="type-place"]');
    await options.keyboard.press('Space');
    await said(options, 'Saved.');
    await article.waitFor(() => !CSS.highlights.get('tamga-place')?.size);
    expect(await types()).toContain('tamga-person');
    await options.keyboard.press('Space');
    await article.waitFor(() => CSS.highlights.get('tamga-place')?.size);
  });

  test('only the first mention of each is underlined when the reader wants so', async () => {
    const all = await article.waitForMarks(50);
    await tabTo(options, '[name="mentions"]');
    await options.keyboard.press('ArrowDown');
    await said(options, 'Saved.');
    await article.waitWith(
      { what: 'fewer marks' },
      (before) => {
        const now = [...CSS.highlights].filter(([key]) => key.startsWith('tamga-'));
        const count = now.reduce((sum, [, marks]) => sum + marks.size, 0);
        return count > 0 && count < before;
      },
      all.length,
    );
    const popup = await stage.browser.popup(article);
    await popup.waitFor(() => document.querySelector('main[data-state="article"] [data-entity-id]'));
    // One mark a name, and the list still counts all of them.
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-count]')].map(({ dataset }) =>
        Number(dataset['count']),
      ),
    );
    expect((await article.waitForMarks()).length).toBe(listed.length);
    expect(listed.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    await popup.close();
    await options.activate();
    await options.keyboard.press('ArrowUp');
    await article.waitForMarks(all.length);
  });

  test('the language changes at once, in the page of settings and in cards', async () => {
    await tabTo(options, '[name="language"]');
    await options.keyboard.press('ArrowUp');
    await said(options, 'Сохранено.');
    expect(
      await options.evaluate(() => [
        document.documentElement.lang,
        document.querySelector('h1')?.textContent,
      ]),
    ).toEqual(['ru', 'Настройки']);
    await options.keyboard.press('ArrowUp');
    await said(options, 'Saved.');
  });

  test('a pause and a site that is off are shown and ended here', async () => {
    await clickOn(options, '[data-step="pause"]');
    await options.waitFor(() => /Paused until/.test(document.querySelector('main')?.textContent ?? ''));
    await clickOn(options, '[data-step="pause"]');
    await options.waitFor(() => !/Paused until/.test(document.querySelector('main')?.textContent ?? ''));
    await stage.browser.background(
      `${api}.storage.local.set({ settings: { offSites: ['thediplomat.com', 'kun.uz'] } })`,
    );
    await clickOn(options, '[data-off="thediplomat.com"] button');
    await options.waitFor(() => document.querySelectorAll('[data-off]').length === 1);
    await said(options, 'Saved.');
    await article.waitForMarks(50);
  });

  test('it lists the sites of the pack, and the keys as they are now', async () => {
    const shown = await options.evaluate(() => ({
      listed: document.querySelectorAll('details .sites li').length,
      keys: [...document.querySelectorAll<HTMLElement>('[data-command]')].map((row) => [
        row.dataset['command'],
        row.querySelector('kbd')?.textContent ?? null,
      ]),
    }));
    expect(shown.listed).toBeGreaterThan(15);
    expect(shown.keys).toEqual([
      ['next-name', expect.any(String)],
      ['previous-name', expect.any(String)],
      ['_execute_action', expect.any(String)],
      ['pause', expect.any(String)],
      ['annotate', null],
      ['read-page', null],
      ['toggle-site', null],
    ]);
    await clickOn(options, '[data-step="keys"]');
    await expect
      .poll(async () => (await Promise.all((await stage.browser.tabs()).map((one) => one.url()))).join())
      .toMatch(name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons');
  });

  test('what could not be read is said, and what can be read stays', async () => {
    await options.close();
    await stage.browser.background(
      `${api}.storage.local.set({ settings: { mentions: 'some', offSites: ['kun.uz', 5], language: 'en' } })`,
    );
    options = await stage.browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('[role="alert"]'));
    expect(await options.evaluate(() => document.querySelector('[role="alert"]')?.textContent)).toMatch(
      /how often, sites that you turned off\. Set them again\.$/,
    );
    expect(await options.evaluate(() => document.querySelectorAll('[data-off="kun.uz"]').length)).toBe(1);
    await clickOn(options, '[name="mentions"][value="all"]');
    await clickOn(options, '[name="mentions"][value="first"]');
    await options.waitFor(() => !document.querySelector('[role="alert"]'));
  });
});
