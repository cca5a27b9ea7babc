import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { fixture, page, requestsThatLeft, type Stage, setStage } from './stage.ts';
import { storedArticles } from './stored.ts';

/** What the popup says of a page: its state and its reasons. */
async function popupOf(stage: Stage, tab: Tab): Promise<{ state: string; reasons: string[] }> {
  const popup = await stage.browser.popup(tab);
  await popup.waitFor(
    () => !['loading', 'reading'].includes(document.querySelector('main')?.dataset['state'] ?? 'loading'),
  );
  const said = await popup.evaluate(() => ({
    state: document.querySelector('main')?.dataset['state'] ?? '',
    reasons: [...document.querySelectorAll<HTMLElement>('[data-reason]')].map(
      ({ dataset }) => dataset['reason'] ?? '',
    ),
  }));
  await popup.close();
  return said;
}

const paragraphs = (text: string, times: number) => `<p>${text}</p>`.repeat(times);

describe.each(browserNames)('a page that is no article on the region, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test('Cambodia with a «Central Asia» link in its menu: nothing painted, nothing stored, the background not woken', async () => {
    await stage.browser.stopBackground();
    const tab = await stage.show(fixture('cambodia.html'));
    // The content script has had its say once it can be asked: it decides in one go at its start.
    expect(await stage.browser.isBackgroundRunning()).toBe(false);
    expect(await tab.marks()).toEqual([]);
    expect(await tab.shadow.exists()).toBe(false);
    expect(await popupOf(stage, tab)).toEqual({ state: 'not-article', reasons: ['nothing-known'] });
    expect(await storedArticles(stage, tab)).toEqual([]);
    await tab.close();

    // The same measure sees a background that is woken.
    await stage.browser.stopBackground();
    const woken = await stage.show(fixture('sample.html'));
    await woken.waitForMarks();
    expect(await stage.browser.isBackgroundRunning()).toBe(true);
    await woken.close();
  });

  test.each([
    ['a page with no text', 'empty.html', 'no-article'],
    ['a section front of teasers', 'front.html', 'no-article'],
  ])('%s', async (_, file, reason) => {
    const tab = await stage.show(fixture(file));
    expect(await popupOf(stage, tab)).toEqual({ state: 'not-article', reasons: [reason] });
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });

  test('a passing mention', async () => {
    const filler =
      'The harbour council met again on Tuesday to talk about the new quay and who would pay for it in the end.';
    const passing = 'One consultant had once worked in Kazakhstan.';
    const tab = await stage.show(
      page(
        'http://thediplomat.com/2020/01/harbour/',
        'A Harbour Argues',
        `${paragraphs(filler, 12)}<p>${passing}</p>`,
      ),
    );
    expect(await popupOf(stage, tab)).toEqual({
      state: 'not-article',
      reasons: expect.arrayContaining(['in-passing']),
    });
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });

  test('a site that is not listed', async () => {
    const tab = await stage.show(
      page(
        'http://example.org/kazakhstan/',
        'Kazakhstan',
        paragraphs('Kazakhstan and Almaty are named here, at length, in a paragraph.', 9),
      ),
    );
    expect(await popupOf(stage, tab)).toEqual({ state: 'unlisted', reasons: [] });
    await tab.close();
  });

  test('no request left but for the fixtures', () => {
    const left = requestsThatLeft(stage.proxy.log);
    expect(left).toEqual([]);
  });
});
