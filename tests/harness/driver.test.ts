import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, type Browser, type Tab } from '@/scripts/browser/driver.ts';
import { startProxy, type FixtureProxy } from '@/scripts/browser/proxy.ts';

declare global {
  // What the fixture extension's background keeps, and what the page's listeners do.
  var seenClicks: { x: number; y: number; trusted: boolean }[];
}

const url = 'http://thediplomat.com/2019/11/a-river/';
const html = `<!doctype html><html lang="en"><head><title>A river</title></head><body style="margin: 20px">
  <h1>A river</h1>
  <p>Atai walks to <em>Naryn</em> by the
  river. Nobody asks Atai why.</p>
  <input id="name">
  <div style="height: 3000px"></div><p>The last line.</p>
</body></html>`;
const strict = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
const extensionDir = resolve('tests/fixtures/extensions/echo');

describe.each(browserNames)('the driver of %s', (name) => {
  let proxy: FixtureProxy;
  let browser: Browser;
  let tab: Tab;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tamga-harness-'));
    proxy = await startProxy({ pages: new Map([[url, { html, headers: strict }]]) });
    browser = await launch(name, {
      extensionDir,
      proxyPort: proxy.port,
      headless: true,
      locale: 'ru',
      colorScheme: 'dark',
    });
    tab = await browser.open(url);
  });

  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows a fixture under its host name, and logs it', async () => {
    expect(await tab.url()).toBe(url);
    expect(await tab.evaluate(() => document.title)).toBe('A river');
    expect(proxy.log.find((request) => request.url === url)).toMatchObject({ method: 'GET', served: true });
  });

  it('reads the marks in the order of the page', async () => {
    const marks = await tab.waitForMarks(3);
    expect(marks.map(({ type, text }) => [type, text])).toEqual([
      ['tamga-person', 'Atai'],
      ['tamga-place', 'Naryn'],
      ['tamga-person', 'Atai'],
    ]);
    expect(marks[0]?.rect.width).toBeGreaterThan(5);
  });

  it('finds a text across elements and line breaks, and scrolls to one', async () => {
    const rect = await tab.rectOf('walks to Naryn by the river');
    expect(rect.height).toBeGreaterThan(5);
    expect((await tab.rectOf('Atai', 1)).x).toBeGreaterThan((await tab.rectOf('Atai')).x);
    const last = await tab.scrollTo('The last line.');
    expect(last.y).toBeLessThan(800);
    expect(await tab.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    await tab.scrollTo('A river');
    await expect(tab.rectOf('not there')).rejects.toThrow('not there');
  });

  it('moves, clicks, drags and types with real events', async () => {
    await tab.evaluate(() => {
      globalThis.seenClicks = [];
      addEventListener('click', (event) =>
        globalThis.seenClicks.push({ x: event.clientX, y: event.clientY, trusted: event.isTrusted }),
      );
    });
    await tab.mouse.click({ x: 200, y: 300 });
    expect(await tab.evaluate(() => globalThis.seenClicks)).toEqual([{ x: 200, y: 300, trusted: true }]);

    const from = await tab.rectOf('walks');
    const to = await tab.rectOf('Naryn');
    await tab.mouse.drag(
      { x: from.x, y: from.y + from.height / 2 },
      { x: to.x + to.width, y: to.y + to.height / 2 },
    );
    expect(await tab.evaluate(() => String(getSelection()))).toBe('walks to Naryn');

    await tab.mouse.move({ x: from.x + 4, y: from.y + 4 }, { steps: 3 });
    expect(await tab.evaluate(() => document.querySelector('p')?.matches(':hover'))).toBe(true);

    const field = await tab.evaluate(() => document.querySelector('#name')?.getBoundingClientRect().toJSON());
    await tab.mouse.click({ x: field.x + 5, y: field.y + 5 });
    await tab.keyboard.type('Ataı Ң');
    await tab.keyboard.press('Backspace');
    await tab.keyboard.press('Shift+Home');
    expect(await tab.evaluate(() => String(document.querySelector('input')?.value))).toBe('Ataı ');
    expect(await tab.evaluate(() => document.querySelector('input')?.selectionStart)).toBe(0);
    await tab.mouse.wheel(500);
    await tab.waitFor(() => window.scrollY > 100);
    await tab.scrollTo('A river');
  });

  it('looks into the closed shadow root, which the page cannot', async () => {
    expect(await tab.evaluate(() => document.querySelector('tamga-root')?.shadowRoot)).toBeNull();
    expect(await tab.shadow.exists()).toBe(true);
    expect(await tab.shadow.query('.press')).toMatchObject({
      tag: 'button',
      text: 'Press',
      attributes: { 'aria-label': 'Press me' },
    });
    expect(await tab.shadow.query('.nothing')).toBeNull();
    expect(await tab.shadow.queryAll('button, input')).toHaveLength(2);
    expect(await tab.shadow.tree()).toContain('<button class="press"');
    await tab.shadow.click('.press');
    await tab.shadow.waitFor('.press');
    expect((await tab.shadow.query('.press'))?.text).toBe('Pressed, trusted true');
    await tab.shadow.click('.field');
    expect(await tab.shadow.focused()).toMatchObject({ tag: 'input' });
    await tab.keyboard.type('noted');
    expect(
      await tab.shadow.evaluate(
        (root, selector) => root.querySelector<HTMLInputElement>(selector)?.value,
        '.field',
      ),
    ).toBe('noted');
    await expect(
      tab.shadow.evaluate(() => {
        throw new Error('from the root');
      }),
    ).rejects.toThrow('from the root');
  });

  it('fires commands, with keys and without, and evaluates in the background', async () => {
    const id = await tab.id();
    await browser.command('with-key', tab);
    await browser.command('without-key', tab);
    await expect.poll(async () => (await tab.shadow.query('.press'))?.text).toBe('Command without-key');
    expect(await browser.background('globalThis.fired')).toEqual([
      { name: 'with-key', tab: id },
      { name: 'without-key', tab: id },
    ]);
    expect(await browser.background('Promise.resolve({ a: [1, "ң"] })')).toEqual({ a: [1, 'ң'] });
    await expect(browser.background('Promise.reject(new Error("no"))')).rejects.toThrow('no');
  });

  it('stops the background, which wakes with nothing remembered', async () => {
    const before = await browser.background<number>('globalThis.started');
    await browser.stopBackground();
    expect(await browser.background('globalThis.fired')).toEqual([]);
    expect(await browser.background<number>('globalThis.started')).toBeGreaterThan(before);
  });

  it('clicks the button in the toolbar, which grants activeTab', async () => {
    const other = 'http://another.example/';
    proxy.setPage(other, '<title>Another</title><p>Another</p>');
    const page = await browser.open(other);
    const inject = `(globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: ${await page.id()} }, func: () => document.title }).then(([{ result }]) => result, () => 'refused')`;
    expect(await browser.background(inject)).toBe('refused');
    await browser.clickAction(page);
    await expect.poll(() => browser.background(inject)).toBe('Another');
    await page.close();
    await tab.activate();
  });

  it('shows the popup for a tab, at the size of a popup', async () => {
    const popup = await browser.popup(tab);
    await popup.waitFor(() => document.querySelector('#title')?.textContent === 'A river');
    expect(await popup.evaluate(() => [innerWidth, innerHeight])).toEqual([400, 600]);
    expect(await popup.evaluate(() => Number(document.querySelector('#tab')?.textContent))).toBe(
      await tab.id(),
    );
    expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    await popup.setColorScheme('light');
    await popup.waitFor(() => matchMedia('(prefers-color-scheme: light)').matches);
    const file = join(folder, `${name}.png`);
    await popup.screenshot(file);
    // Width and height in the header of a PNG.
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([400, 600]);
    expect(await browser.tabs()).toHaveLength(2);
    await popup.close();
    await expect.poll(async () => (await browser.tabs()).length).toBe(1);
    await tab.activate();
  });

  it('keeps two tabs of one address apart', async () => {
    const other = await browser.open(url);
    expect(await other.id()).not.toBe(await tab.id());
    await other.close();
  });

  it('speaks the language asked for', async () => {
    expect(await tab.evaluate(() => navigator.language)).toBe('ru');
    const language = await browser.background('(globalThis.browser ?? chrome).i18n.getUILanguage()');
    // Debian keeps Chromium's languages in a package of their own, chromium-l10n.
    if (name === 'chromium' && language === 'en-US')
      console.log('not run: this Chromium has no Russian interface');
    else expect(language).toBe('ru');
  });

  it('reads what assistive technology is given, inside the closed root too', async () => {
    const names = (await tab.accessibilityTree()).map((node) => node.name);
    expect(names).toContain('A river');
    expect(names).toContain('Press me');
  });

  it('collects what the page says on its console', async () => {
    await tab.evaluate(() => console.error('from the page'));
    await expect
      .poll(() => tab.messages().map(({ level, text }) => `${level}: ${text}`))
      .toContain('error: from the page');
  });

  it('refuses what is no fixture, and logs it with its host', async () => {
    await tab.evaluate(() => {
      location.href = 'http://thediplomat.com/nowhere';
    });
    await expect
      .poll(() => proxy.log.find((request) => request.url === 'http://thediplomat.com/nowhere')?.served)
      .toBe(false);
    await tab.waitFor(() => document.body.textContent === 'no such fixture');
    await tab.goto('https://secret.example/').catch(() => undefined);
    await expect
      .poll(() => proxy.log.find((request) => request.url === 'secret.example:443'))
      .toMatchObject({ method: 'CONNECT', served: false });
    await tab.goto(url);
    await tab.waitForMarks(3);
  });

  it('reaches no host of its own accord', () => {
    const asked = proxy.log.filter((request) => !request.served).map((request) => request.url);
    expect(
      asked.filter((address) => !/thediplomat\.com|secret\.example|another\.example/.test(address)),
    ).toEqual([]);
  });

  it('holds a response back until it is released', async () => {
    const held = 'http://thediplomat.com/held';
    proxy.setPage(held, '<title>Held</title><p>Late</p>');
    const release = proxy.hold(held);
    const other = await browser.open('about:blank');
    await other.startGoto(held);
    await expect.poll(() => proxy.log.some((request) => request.url === held)).toBe(true);
    release();
    await other.waitFor(() => document.title === 'Held');
    await other.close();
  });

  it('explains what it waited for in vain', async () => {
    await expect(tab.waitWith({ timeout: 200, what: 'Godot' }, () => false)).rejects.toThrow(
      /Waited 200 ms for Godot\. Last came the answer false/,
    );
  });

  it('keeps storage over a restart', async () => {
    await browser.background('(globalThis.browser ?? chrome).storage.local.set({ kept: 7 })');
    await browser.background(
      'new Promise((done) => { const open = indexedDB.open("kept", 1); open.onsuccess = () => done(1); })',
    );
    await browser.restart();
    expect(await browser.background('(globalThis.browser ?? chrome).storage.local.get("kept")')).toEqual({
      kept: 7,
    });
    expect(
      await browser.background('indexedDB.databases().then((all) => all.map(({ name }) => name))'),
    ).toContain('kept');
    const again = await browser.open(url);
    await again.waitForMarks(3);
  });
});
