import type { Rect, Tab } from '@/scripts/browser/driver.ts';
import { poll } from '@/scripts/browser/tab.ts';
import { drag, searchFor } from '@/tests/e2e/gestures.ts';
import { fixture, page, type Stage } from '@/tests/e2e/stage.ts';

/** What a new reader comes to see, in this order; each is a picture. */
export const stepNames = [
  '1-welcome',
  '2-article',
  '3-card',
  '4-note',
  '5-popup',
  '6-search',
  '7-settings',
  '8-not-read',
] as const;

export type StepName = (typeof stepNames)[number];

/** Takes a picture of a tab as it is. */
export type Shoot = (tab: Tab, step: StepName) => Promise<void>;

// The given name before it is a link of the page's own, which a click would follow.
const NAME = 'Ablyazov, the exiled';
const QUOTE = 'a decree made public in October';
const NOTE = 'Who appoints whom after March?';

const unlisted = page(
  'http://example.org/kazakhstan/',
  'Kazakhstan',
  '<p>Kazakhstan and Almaty are named here, on a site that Tamga does not read by itself.</p>'.repeat(9),
);

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

/** Pages of ours fade things in; a picture waits for that. */
async function settle(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  if (await tab.shadow.exists())
    await tab.shadow.evaluate(async (root) => {
      await Promise.all(root.getAnimations().map((animation) => animation.finished));
    });
}

async function waitForState(popup: Tab, state: string): Promise<void> {
  await popup.waitWith(
    { what: `the popup to say «${state}»` },
    (wanted) => document.querySelector('main')?.dataset['state'] === wanted,
    state,
  );
}

/** Clicks the button in the toolbar, which lets the extension know the page; the popup depends on it. */
async function grantByButton(stage: Stage, tab: Tab): Promise<void> {
  const id = await tab.id();
  const api = stage.browser.name === 'chromium' ? 'chrome' : 'browser';
  await stage.browser.clickAction(tab);
  await poll(() => stage.browser.background<string>(`${api}.tabs.get(${id}).then(({ url }) => url ?? '')`), {
    what: 'the address of the page to be known after a click on the button',
  });
}

async function takeNote(article: Tab): Promise<void> {
  await drag(article, QUOTE);
  await article.shadow.waitFor('.selection-toolbar');
  await article.shadow.click('[data-action="note"]');
  await article.shadow.waitFor('.note-editor textarea');
  await article.keyboard.type(NOTE);
  await article.keyboard.press('Control+Enter');
  await article.shadow.waitUntilGone('.note-editor');
}

/**
 * Goes the way of somebody who has just installed the extension, with mouse and keys, and shoots at
 * each step. The stage keeps its welcome page. Throws when a step does not come about.
 */
export async function walk(stage: Stage, shoot: Shoot): Promise<void> {
  const settled: Shoot = async (tab, step) => {
    await tab.activate();
    await settle(tab);
    await shoot(tab, step);
  };

  await stage.welcome.setViewport({ width: 1280, height: 800 });
  await stage.welcome.activate();
  await stage.welcome.waitForMarks(6);
  await settled(stage.welcome, '1-welcome');

  // Without the strict policy of the tests, which takes the page its own styles.
  const article = await stage.show(fixture('sample.html'), {});
  await article.waitForMarks(50);
  await article.scrollTo(NAME);
  // Into the upper third, so that the card finds room below it.
  await article.evaluate(() => scrollBy({ top: innerHeight / 4, behavior: 'instant' }));
  const name = await article.rectOf(NAME);
  await settled(article, '2-article');

  await article.mouse.click({ x: name.x + 20, y: name.y + name.height / 2 });
  await article.shadow.waitFor('.entity-card');
  await settled(article, '3-card');
  await article.keyboard.press('Escape');
  await article.shadow.waitUntilGone('.page-card');

  await takeNote(article);
  await article.mouse.click(middle(await article.rectOf(QUOTE)));
  await article.shadow.waitFor('.note-editor');
  await settled(article, '4-note');
  await article.keyboard.press('Escape');
  await article.shadow.waitUntilGone('.note-editor');

  const popup = await stage.browser.popup(article);
  await waitForState(popup, 'article');
  await settled(popup, '5-popup');
  await searchFor(popup, 'appoints');
  await popup.waitFor(() => document.querySelector('.result-body'));
  await settled(popup, '6-search');
  await popup.close();

  const settings = await stage.browser.openExtensionPage('options.html');
  await settings.waitFor(() => document.querySelector('[data-step="pause"]'));
  await settled(settings, '7-settings');
  await settings.close();

  const elsewhere = await stage.show(unlisted, {});
  await grantByButton(stage, elsewhere);
  const there = await stage.browser.popup(elsewhere);
  await waitForState(there, 'unlisted');
  await there.waitFor(() => document.querySelector('[data-step="always"]'));
  await settled(there, '8-not-read');
}
