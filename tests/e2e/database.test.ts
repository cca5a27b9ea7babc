import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { drag, restOn } from './gestures.ts';
import { fixture, type Stage, setStage } from './stage.ts';

/** Where each browser keeps its databases: a file in the folder's place, and none opens. */
const DATABASES: Record<BrowserName, string> = { chromium: 'Default/IndexedDB', firefox: 'storage' };

describe.each(browserNames)('a database that cannot be opened, in %s', (name) => {
  const profileDir = mkdtempSync(join(tmpdir(), 'tamga-broken-'));
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    const folder = join(profileDir, DATABASES[name]);
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, 'not a folder');
    stage = await setStage(name, { profileDir });
    tab = await stage.show(fixture('sample.html'));
    await tab.waitForMarks(50);
  });
  afterAll(async () => {
    await stage.close();
    rmSync(profileDir, { recursive: true, force: true });
  });

  test('cards still work', async () => {
    await restOn(tab, 'Mukhtar Ablyazov');
    const card = await tab.shadow.waitFor('.entity-card');
    expect(card.attributes['data-entity-id']).toBe('mukhtar-ablyazov');
    await tab.keyboard.press('Escape');
  });

  test('a note that cannot be stored says so and keeps what was written', async () => {
    await drag(tab, 'a decree made public in October');
    await tab.shadow.waitFor('.selection-toolbar');
    await tab.shadow.click('[data-action="note"]');
    await tab.shadow.waitFor('.note-editor textarea');
    await tab.keyboard.type('Must not be lost');
    await tab.shadow.click('.note-editor .primary');
    const failure = await tab.shadow.waitFor('.note-editor .failure');
    expect(failure.text).toMatch(/^Not saved: the notes could not be opened \(.+\)\.$/);
    const kept = await tab.shadow.evaluate((root) => root.querySelector('textarea')?.value);
    expect(kept).toBe('Must not be lost');
  });

  test('the popup lists the names and says what does not work', async () => {
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('[data-failure="database"]'));
    await popup.waitFor(() => document.querySelector('[data-entity-id="mukhtar-ablyazov"]'));
    const said = await popup.evaluate(() => document.querySelector('[data-failure="database"]')?.textContent);
    expect(said).toMatch(/cannot be opened \(.+\)\. Names and cards still work/);
    await popup.close();
  });
});

describe.each(browserNames)('a database that does not answer, in %s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage(name);
    const holder = await stage.browser.openExtensionPage('attribution.html');
    // Who asks for it waits behind its deletion, and that for a connection that nobody closes.
    await holder.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('tamga');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            indexedDB.deleteDatabase('tamga').onblocked = () => done();
          };
        }),
    );
    tab = await stage.show(fixture('sample.html'));
  });
  afterAll(() => stage.close());

  test('names are underlined all the same', async () => {
    await tab.waitForMarks(50);
  });

  test('and again when the text changes', async () => {
    const before = await tab.waitForMarks(50);
    await tab.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p')];
      const told = paragraphs.find(({ textContent }) => textContent?.includes('a decree made public'));
      told?.append(' Tokayev, Tokayev, Tokayev and Nazarbayev were in Almaty.');
    });
    await tab.waitForMarks(before.length + 5);
  });
});
