import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { drag, openChosen, restOn, searchFor } from './gestures.ts';
import { fixture, requestsThatLeft, type Stage, setStage } from './stage.ts';

const sample = fixture('sample.html');
const QUOTE = 'a decree made public in October';

describe.each(browserNames)('reading with the pointer, in %s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage(name);
    tab = await stage.show(sample);
    await tab.waitForMarks(50);
  });
  afterAll(() => stage.close());

  test('a pointer that rests on a name opens its card beside it', async () => {
    const mark = await restOn(tab, 'Mukhtar Ablyazov');
    const card = await tab.shadow.waitFor('.entity-card');
    expect(card.attributes).toMatchObject({ 'data-entity-id': 'mukhtar-ablyazov', 'data-type': 'person' });
    expect(card.text).toMatch(/Мухтар Аблязов/);
    const box = (await tab.shadow.waitFor('.page-card')).rect;
    const view = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.y >= mark.y + mark.height || box.y + box.height <= mark.y).toBe(true);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(view.width);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height);
    const links = await tab.shadow.evaluate((root) =>
      [...root.querySelectorAll('.sources a')].map((a) => [a.getAttribute('target'), a.getAttribute('rel')]),
    );
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links.map(String))).toEqual(new Set(['_blank,noopener noreferrer']));
  });

  test('the card stays while the pointer travels to it and rests in it', async () => {
    const from = await restOn(tab, 'Mukhtar Ablyazov');
    const { rect } = await tab.shadow.waitFor('.page-card');
    const to = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    await tab.mouse.move({ x: from.x + 2, y: from.y + from.height / 2 });
    await tab.mouse.move(to, { steps: 25 });
    await tab.mouse.wheel(120);
    await expect
      .poll(() => tab.shadow.evaluate((root) => root.querySelector('.page-card-body')?.scrollTop))
      .toBeGreaterThan(0);
  });

  test.each([
    ['Escape', (t: Tab) => t.keyboard.press('Escape')],
    ['a click elsewhere', (t: Tab) => t.mouse.click({ x: 3, y: 3 })],
    ['leaving', (t: Tab) => t.mouse.move({ x: 1270, y: 790 }, { steps: 4 })],
    ['its own button', (t: Tab) => t.shadow.click('.close')],
  ])('%s closes it', async (_, close) => {
    await tab.mouse.move({ x: 3, y: 3 });
    await restOn(tab, 'Mukhtar Ablyazov');
    await tab.shadow.waitFor('.entity-card');
    await close(tab);
    await tab.shadow.waitUntilGone('.page-card');
  });

  test('a click on a name opens its card, and one on a link follows the link', async () => {
    await tab.mouse.move({ x: 3, y: 3 });
    const rect = await tab.scrollTo('Nur Otan');
    await tab.mouse.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    expect((await tab.shadow.waitFor('.entity-card')).attributes['data-entity-id']).toBe('amanat');
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.page-card');
  });

  test('the button counts the actors, and the popup lists who is in the article', async () => {
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('main[data-state="article"]'));
    const listed = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-entity-id]')].map(({ dataset }) => dataset),
    );
    const actors = listed.filter(({ entityType }) => !['place', 'event', 'law'].includes(entityType ?? ''));
    const id = await tab.id();
    const badge = await stage.browser.background<string>(
      `(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${id} })`,
    );
    expect(Number(badge)).toBe(actors.length);
    expect(listed).toContainEqual({ entityId: 'mukhtar-ablyazov', entityType: 'person', count: '3' });
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[data-entity-id="mukhtar-ablyazov"]')?.click(),
    );
    await popup.waitFor(() => document.querySelector('.entity-card[data-entity-id="mukhtar-ablyazov"]'));
    await popup.close();
  });

  test('a highlight and a note are stored, are there again on return, and are found', async () => {
    await drag(tab, QUOTE);
    await tab.shadow.waitFor('.selection-toolbar');
    await tab.shadow.click('[data-action="note"]');
    await tab.shadow.waitFor('.note-editor textarea');
    await tab.keyboard.type('Who appoints whom after March?');
    // A doubled key keeps one note, not two.
    await tab.keyboard.press('Control+Enter');
    await tab.keyboard.press('Control+Enter');
    await tab.shadow.waitUntilGone('.note-editor');

    await drag(tab, 'Few people in Nur-Sultan');
    await tab.shadow.waitFor('.selection-toolbar');
    await tab.shadow.click('[data-action="highlight"]');
    await tab.waitFor(() => CSS.highlights.get('tamga-note-yellow')?.size === 2);

    await tab.reload();
    await tab.waitFor(() => CSS.highlights.get('tamga-note-yellow')?.size === 2);
    const notes = (await tab.marks()).filter(({ type }) => type === 'tamga-note-yellow');
    expect(notes.map(({ text }) => text)).toEqual([QUOTE, 'Few people in Nur-Sultan']);
    await tab.close();

    const elsewhere = await stage.show(fixture('eurasianet.html'));
    const popup = await stage.browser.popup(elsewhere);
    await searchFor(popup, 'appoints march');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.result-body')?.textContent))
      .toBe('Who appoints whom after March?');
    await openChosen(popup);
    tab = await stage.browser.waitForTab(new URL(sample.url).pathname);
    await tab.shadow.waitFor('.note-editor');
    const rect = await tab.rectOf(QUOTE);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeLessThan(await tab.evaluate(() => innerHeight));
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.note-editor');
    await elsewhere.close();
  });

  test('words that are not yet saved are not lost to a key or a click', async () => {
    await drag(tab, 'Few people in Nur-Sultan');
    await tab.shadow.waitFor('.selection-toolbar');
    await tab.shadow.click('[data-action="note"]');
    await tab.shadow.waitFor('.note-editor textarea');
    await tab.keyboard.type('Half a thought');
    const written = () => tab.shadow.evaluate((root) => root.querySelector('textarea')?.value);
    await tab.mouse.click({ x: 3, y: 3 });
    await stage.browser.command('next-name', tab);
    await tab.shadow.waitFor('.note-editor .failure');
    expect(await written()).toBe('Half a thought');
    const rect = await tab.rectOf(QUOTE);
    await tab.mouse.click({ x: rect.x + 10, y: rect.y + rect.height / 2 });
    // Warned once, the reader means it: the other note takes its place.
    await expect.poll(async () => (await tab.shadow.query('.note-quote'))?.text).toBe(QUOTE);
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.note-editor');
  });

  test('a note whose text is gone is listed with its quote, and can be deleted and taken back', async () => {
    stage.proxy.setPage(sample.url, sample.html.replace(QUOTE, 'a decree that nobody saw'));
    await tab.reload();
    await tab.waitFor(() => CSS.highlights.get('tamga-note-yellow')?.size === 1);
    const popup = await stage.browser.popup(tab);
    const lost = (t: Tab) =>
      t.evaluate(
        () => document.querySelector('[data-anchor-state="orphaned"] .result-quote')?.textContent ?? null,
      );
    await popup.waitFor(() => document.querySelector('[data-anchor-state="orphaned"]'));
    expect(await lost(popup)).toBe(QUOTE);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[data-anchor-state="orphaned"] button.small')?.click(),
    );
    await popup.waitFor(() => !document.querySelector('[data-anchor-state="orphaned"]'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('footer [role="status"] button')?.click());
    await popup.waitFor(() => document.querySelector('[data-anchor-state="orphaned"]'));
    expect(await lost(popup)).toBe(QUOTE);
    await popup.close();
  });

  test('everything is saved as one JSON file', async () => {
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('main[data-state="article"]'));
    const json = await popup.evaluate(
      () =>
        new Promise<string>((done) => {
          // The file as it is handed to the browser's downloads.
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => {
            if (blob instanceof Blob) done(new Response(blob).text());
            return make(blob);
          };
          document.querySelector<HTMLElement>('footer button:last-of-type')?.click();
        }),
    );
    const saved = JSON.parse(json);
    expect(saved).toMatchObject({ format: 'tamga', version: 1 });
    expect(saved.articles.map(({ title }: { title: string }) => title)).toHaveLength(2);
    expect(saved.annotations.map(({ body }: { body: string }) => body)).toContain(
      'Who appoints whom after March?',
    );
    await popup.close();
  });

  test('every article read is in the reading history, with its visits', async () => {
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('main[data-state="article"]'));
    const rows = await popup.evaluate(
      () =>
        new Promise<Record<string, unknown>[]>((done, fail) => {
          const opening = indexedDB.open('tamga');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('articles').objectStore('articles').getAll();
            all.onsuccess = () => {
              opening.result.close();
              done(all.result);
            };
          };
        }),
    );
    const row = rows.find(({ url }) => String(url).includes(new URL(sample.url).pathname));
    expect(row).toMatchObject({ outlet: 'The Diplomat', language: 'en', visits: 4 });
    expect(String(row?.['published'])).toMatch(/^2019-11-14/);
    expect(row?.['entityIds']).toContain('mukhtar-ablyazov');
    expect(rows).toHaveLength(2);
    await popup.close();
  });

  test('no request left but for the fixtures', () => {
    expect(requestsThatLeft(stage.proxy.log)).toEqual([]);
  });
});
