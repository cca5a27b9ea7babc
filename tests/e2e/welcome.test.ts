import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { restOn } from './gestures.ts';
import { clickOn, takeStep } from './popup-steps.ts';
import { requestsThatLeft, type Stage, setStage } from './stage.ts';

describe.each(browserNames)('the page that greets a new reader, in %s', (name) => {
  let stage: Stage;
  let welcome: Tab;
  beforeAll(async () => {
    stage = await setStage(name, { keepWelcome: true });
    ({ welcome } = stage);
    await welcome.setViewport({ width: 1000, height: 800 });
    await welcome.activate();
  });
  afterAll(() => stage.close());

  test('opens on install, and its sample is recognised by the pack itself', async () => {
    const marks = await welcome.waitForMarks(6);
    expect(marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Zhanaozen', 'Almaty', 'Kassym-Jomart Tokayev', 'CSTO', 'Mukhtar Ablyazov']),
    );
    const listed = await welcome.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.names button')].map(({ dataset }) => dataset['entityId']),
    );
    expect(listed).toContain('mukhtar-ablyazov');
    expect(await welcome.evaluate(() => document.querySelector('.access'))).toBeNull();
  });

  test('a pointer that rests on a name opens its card, and leaving closes it', async () => {
    await restOn(welcome, 'Mukhtar Ablyazov');
    const card = await welcome.shadow.waitFor('.entity-card');
    expect(card.attributes['data-entity-id']).toBe('mukhtar-ablyazov');
    await welcome.mouse.move({ x: 990, y: 790 }, { steps: 4 });
    await welcome.shadow.waitUntilGone('.page-card');
  });

  test('a click opens a card, and Escape closes it', async () => {
    const rect = await welcome.scrollTo('CSTO');
    await welcome.mouse.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    expect((await welcome.shadow.waitFor('.entity-card')).attributes['data-entity-id']).toBe('csto');
    await welcome.keyboard.press('Escape');
    await welcome.shadow.waitUntilGone('.page-card');
  });

  test('the keyboard comes to a card and back', async () => {
    await welcome.evaluate(() =>
      document.querySelector<HTMLElement>('[data-entity-id="mukhtar-ablyazov"]')?.focus(),
    );
    await welcome.keyboard.press('Enter');
    await welcome.shadow.waitFor('.entity-card');
    expect((await welcome.shadow.focused())?.attributes['role']).toBe('dialog');
    await welcome.keyboard.press('Escape');
    await welcome.shadow.waitUntilGone('.page-card');
    expect(await welcome.evaluate(() => document.activeElement?.getAttribute('data-entity-id'))).toBe(
      'mukhtar-ablyazov',
    );
  });

  test('where the browser withholds the sites, one button asks for them', async () => {
    await stage.browser.setSiteAccess('withheld');
    await welcome.waitFor(() => document.querySelector('.access [data-step="allow"]'));
    // Chromium's prompt waits for a person.
    if (name === 'firefox') {
      await takeStep(welcome, 'allow');
      await welcome.waitFor(() => /Done:/.test(document.querySelector('.access')?.textContent ?? ''));
    } else {
      await stage.browser.setSiteAccess('given');
      await welcome.waitFor(() => !document.querySelector('.access'));
    }
  });

  test('leads to the settings', async () => {
    await clickOn(welcome, 'a.settings');
    await welcome.waitFor(() => document.querySelector('[data-step="pause"]'));
  });

  test('no request left', () => {
    expect(requestsThatLeft(stage.proxy.log)).toEqual([]);
  });
});
