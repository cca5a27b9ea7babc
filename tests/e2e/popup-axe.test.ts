import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type ColorScheme, type Tab } from '@/scripts/browser/driver.ts';
import { fixture, type Stage, setStage } from './stage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page of the extension, as lines to read. */
async function violations(popup: Tab): Promise<string[]> {
  return popup.evaluate(async (source) => {
    // By the debugger, not by the page: its policy allows no such thing.
    // oxlint-disable-next-line no-eval
    if (!('axe' in globalThis)) (0, eval)(source);
    const found = await Reflect.get(globalThis, 'axe').run(document);
    return found.violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, axe);
}

// The debugger of Chromium may evaluate in an extension's page what its policy forbids the page.
describe.each(browserNames.filter((name) => name === 'chromium'))(
  'the shipped popup under axe, in %s',
  (name) => {
    let stage: Stage;
    let article: Tab;
    beforeAll(async () => {
      stage = await setStage(name);
      article = await stage.show(fixture('sample.html'));
      await article.waitForMarks(50);
    });
    afterAll(() => stage.close());

    test.each<[string, ColorScheme, (popup: Tab) => Promise<unknown>]>([
      ['the list of names', 'light', async () => undefined],
      ['the list of names', 'dark', async () => undefined],
      [
        'a card',
        'light',
        (popup) => popup.evaluate(() => document.querySelector<HTMLElement>('.entity')?.click()),
      ],
      ['results', 'dark', (popup) => popup.keyboard.type('crowds')],
      ['no results', 'light', (popup) => popup.keyboard.type('zzzzzz')],
    ])('%s, %s', async (_, scheme, act) => {
      const popup = await stage.browser.popup(article);
      await popup.setColorScheme(scheme);
      await popup.waitFor(() => document.querySelector('[data-entity-id]'));
      await act(popup);
      await popup.waitFor(() => document.querySelector('.entity, .entity-card, .result, .empty'));
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });
  },
);
