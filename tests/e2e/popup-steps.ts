import { expect } from 'vitest';
import type { Tab } from '@/scripts/browser/driver.ts';
import type { Stage } from './stage.ts';

/** Clicks the middle of an element with the mouse; browsers grant nothing to a script's own click. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  const at = await tab.waitFor((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (at) await tab.mouse.click(at);
}

/** The popup for a tab, once it says this of it. */
export async function popupThatSays(stage: Stage, tab: Tab, situation: string): Promise<Tab> {
  const popup = await stage.browser.popup(tab);
  await waitUntilSays(popup, situation);
  return popup;
}

export async function waitUntilSays(popup: Tab, situation: string): Promise<void> {
  await popup.waitWith(
    { what: `the popup to say «${situation}»` },
    (wanted) => document.querySelector('main')?.dataset['state'] === wanted,
    situation,
  );
}

/** Clicks the button in the toolbar, and waits until the browser lets us know the page for it. */
export async function clickButton(stage: Stage, tab: Tab): Promise<void> {
  const id = await tab.id();
  const api = stage.browser.name === 'chromium' ? 'chrome' : 'browser';
  await stage.browser.clickAction(tab);
  await expect
    .poll(() => stage.browser.background<string>(`${api}.tabs.get(${id}).then(({ url }) => url ?? '')`))
    .toBe(await tab.url());
}

/** Clicks a step of the popup, or of a page of ours. */
export const takeStep = (page: Tab, step: string) => clickOn(page, `[data-step="${step}"]`);

/** What the button in the toolbar shows for a tab. */
export async function signOf(stage: Stage, tab: Tab): Promise<{ badge: string; title: string }> {
  const id = await tab.id();
  const api = stage.browser.name === 'chromium' ? 'chrome' : 'browser';
  return stage.browser.background(
    `Promise.all([${api}.action.getBadgeText({ tabId: ${id} }), ${api}.action.getTitle({ tabId: ${id} })])
      .then(([badge, title]) => ({ badge, title }))`,
  );
}

/** The visits of all articles that were recorded, read in a page of ours. */
export async function visits(page: Tab): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('tamga');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('articles').objectStore('articles').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result.reduce((sum: number, row: { visits: number }) => sum + row.visits, 0));
          };
        };
      }),
  );
}
