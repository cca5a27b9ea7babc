import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/scripts/browser/driver.ts';
import { type Stage, setStage } from './stage.ts';

describe.each(browserNames)('the page of sources, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test('lists every publisher with its pages, and the day of the pack', async () => {
    const tab = await stage.browser.openExtensionPage('attribution.html');
    await tab.waitFor(() => document.querySelector('main ul li'));
    const shown = await tab.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent,
      publishers: document.querySelectorAll('main > ul > li').length,
      links: [...document.querySelectorAll('main a')].every((link) =>
        /^https?:/.test(link.getAttribute('href') ?? ''),
      ),
      text: document.querySelector('main')?.textContent ?? '',
    }));
    expect(shown.heading).toBe('Where the facts come from');
    expect(shown.publishers).toBeGreaterThan(20);
    expect(shown.links).toBe(true);
    expect(shown.text).toMatch(/looked up until \d{4}-\d{2}-\d{2}/);
  });
});
