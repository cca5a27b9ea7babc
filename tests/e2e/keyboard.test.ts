import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { openChosen, searchFor } from './gestures.ts';
import { fixture, type Stage, setStage } from './stage.ts';

const sample = fixture('sample.html');
const QUOTE = 'police there fired on striking oil workers';

/**
 * Puts the caret before a text; what a reader does with caret browsing. The
 * selection itself is then made with real keys.
 */
async function caretBefore(tab: Tab, text: string): Promise<void> {
  await tab.scrollTo(text);
  await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, text);
}

const focusedClass = async (tab: Tab) => (await tab.shadow.focused())?.attributes['class'];

describe.each(browserNames)('reading by keyboard alone, in %s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage(name);
    tab = await stage.show(sample);
    await tab.waitForMarks(50);
  });
  afterAll(() => stage.close());

  test('next and previous name go from name to name, with a ring and a card that has the focus', async () => {
    const marks = await tab.marks();
    await stage.browser.command('next-name', tab);
    const first = await tab.shadow.waitFor('.entity-card');
    expect(first.attributes['data-entity-id']).toBe('kazakhstan');
    const ring = (await tab.shadow.waitFor('.ring')).rect;
    const named = (await tab.marks())[0]?.rect;
    expect(Math.abs((named?.x ?? 0) - 3 - ring.x)).toBeLessThanOrEqual(1);
    expect(await focusedClass(tab)).toBe('page-card');

    await stage.browser.command('next-name', tab);
    await expect
      .poll(async () => (await tab.shadow.query('.entity-card'))?.attributes['data-type'])
      .toBe(marks[1]?.type.slice('tamga-'.length));
    await stage.browser.command('previous-name', tab);
    await expect
      .poll(async () => (await tab.shadow.query('.entity-card'))?.attributes['data-entity-id'])
      .toBe('kazakhstan');
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.page-card');
    expect(await tab.shadow.query('.ring')).toBeNull();
  });

  test('Tab reaches the sources of the card', async () => {
    await stage.browser.command('next-name', tab);
    await tab.shadow.waitFor('.entity-card');
    const reached: (string | undefined)[] = [];
    for (let presses = 0; presses < 6 && !reached.includes('summary'); presses++) {
      await tab.keyboard.press('Tab');
      reached.push((await tab.shadow.focused())?.tag.toLowerCase());
    }
    expect(reached).toContain('summary');
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.page-card');
  });

  test('a selection is highlighted and noted, kept over a reload, found and opened', async () => {
    await caretBefore(tab, QUOTE);
    await tab.shadow.waitFor('.selection-toolbar');
    await tab.keyboard.press('Tab');
    expect((await tab.shadow.focused())?.attributes['data-action']).toBe('highlight');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.shadow.waitFor('.note-editor textarea');
    await tab.keyboard.type('Compare the 2011 court record');
    await tab.keyboard.press('Control+Enter');
    await tab.shadow.waitUntilGone('.note-editor');

    await caretBefore(tab, 'Nowhere does a crowd weigh more');
    await tab.shadow.waitFor('.selection-toolbar');
    await stage.browser.command('annotate', tab);
    await expect.poll(async () => (await tab.shadow.focused())?.attributes['data-action']).toBe('highlight');
    await tab.keyboard.press('Enter');
    await tab.waitFor(() => CSS.highlights.get('tamga-note-yellow')?.size === 2);

    await tab.reload();
    await tab.waitFor(() => CSS.highlights.get('tamga-note-yellow')?.size === 2);

    const popup = await stage.browser.popup(tab);
    await searchFor(popup, 'court record');
    await openChosen(popup);
    // The popup closes itself; Firefox cannot bring a tab to the front meanwhile.
    await expect.poll(async () => (await stage.browser.tabs()).length).toBe(1);
    await tab.activate();
    await tab.shadow.waitFor('.note-editor');
    const quote = await tab.shadow.query('.note-quote');
    expect(quote?.text).toBe(QUOTE);
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.note-editor');
  });

  test('in the popup, arrows go from the search box through the names, Enter opens the card', async () => {
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('main[data-state="article"] [data-entity-id]'));
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    const chosen = await popup.evaluate(
      () => document.activeElement?.querySelector<HTMLElement>('[data-entity-id]')?.dataset['entityId'],
    );
    await popup.keyboard.press('Enter');
    await popup.waitFor((id) => document.querySelector(`.entity-card[data-entity-id="${id}"]`), chosen ?? '');
    await popup.close();
  });
});
