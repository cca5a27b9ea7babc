import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { page, requestsThatLeft, type Stage, STRICT, setStage } from './stage.ts';

const SENTENCE =
  'In Almaty the opposition asked President Kassym-Jomart Tokayev for an answer, and Mukhtar Ablyazov gave his own from abroad.';

const paragraphs = (times: number) => `<p>${SENTENCE}</p>`.repeat(times);

/** A listed host's page with the body given, under an own address. */
function raw(name: string, body: string, head = '') {
  return {
    url: `http://thediplomat.com/places/${name}/`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`,
  };
}

/** Opens the card of the first name by a real click on it. */
async function openCard(tab: Tab, point: { x: number; y: number }): Promise<string> {
  await tab.mouse.click(point);
  const card = await tab.shadow.waitFor('.page-card h2');
  return card.text;
}

describe.each(browserNames)('articles in unusual places, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test('in an open shadow root: marked, with a card, and with lines that are drawn there', async () => {
    const script = `<script>
      class NewsArticle extends HTMLElement {
        constructor() {
          super();
          const root = this.attachShadow({ mode: 'open' });
          root.innerHTML = '<main><slot name="title"></slot><slot></slot>' + ${JSON.stringify(paragraphs(3))} + '</main>';
        }
      }
      customElements.define('news-article', NewsArticle);
    </script>`;
    const body = `<news-article><h1 slot="title">Kazakhstan in the Shade</h1>${paragraphs(3)}</news-article>${script}`;
    const tab = await stage.show(raw('shadow', body), {});
    const marks = await tab.waitForMarks(19);
    expect(marks.filter(({ text }) => text === 'Mukhtar Ablyazov')).toHaveLength(6);
    expect(marks.filter(({ text }) => text === 'Kazakhstan')).toHaveLength(1);
    // The sheet that draws the lines has come into the root too.
    const sheets = await tab.evaluate(
      () => document.querySelector('news-article')?.shadowRoot?.adoptedStyleSheets.length,
    );
    expect(sheets).toBe(1);
    const inside = await tab.evaluate(() => {
      const text = document.querySelector('news-article')?.shadowRoot?.querySelector('p')?.firstChild;
      if (!text) throw new Error('no text in the shadow root');
      const range = document.createRange();
      range.setStart(text, 44);
      range.setEnd(text, 48);
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 2, y: y + height / 2 };
    });
    expect(await openCard(tab, inside)).toContain('Tokayev');
    await tab.close();
  });

  test('in a frame of the same origin: marked, with a card beside the name', async () => {
    const inner = raw(
      'inner',
      `<article><h1>Kazakhstan in a Frame</h1>${paragraphs(6)}<p>See <a id="link" href="#below">what Kassym-Jomart Tokayev said</a> of it, and what others said in Almaty.</p></article>`,
    );
    stage.proxy.setPage(inner.url, inner.html, {});
    const outer = raw(
      'outer',
      `<header><h2>A site of frames</h2></header><div style="height: 60px"></div>
       <iframe src="${inner.url}" style="border: 7px solid; width: 800px; height: 600px; margin-left: 90px"></iframe>`,
    );
    const tab = await stage.show(outer, {});
    const frameMarks = () =>
      tab.evaluate(() => {
        const view = document.querySelector('iframe')?.contentDocument?.defaultView;
        return view?.CSS.highlights.get('tamga-person')?.size;
      });
    await expect.poll(frameMarks).toBe(13);
    const point = await tab.evaluate(() => {
      const frame = document.querySelector('iframe');
      const text = frame?.contentDocument?.querySelector('p')?.firstChild;
      if (!frame || !text) throw new Error('no text in the frame');
      const range = text.ownerDocument?.createRange();
      range?.setStart(text, 44);
      range?.setEnd(text, 48);
      const box = range?.getBoundingClientRect();
      const around = frame.getBoundingClientRect();
      return {
        x: around.x + 7 + (box?.x ?? 0) + 2,
        y: around.y + 7 + (box?.y ?? 0) + 4,
      };
    });
    expect(await openCard(tab, point)).toContain('Tokayev');
    const card = await tab.shadow.query('.page-card');
    expect(Math.abs((card?.rect.x ?? 0) - point.x)).toBeLessThan(120);
    // A name in a link of the frame is the link's: a click goes where it leads.
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.page-card');
    const link = await tab.evaluate(() => {
      const frame = document.querySelector('iframe');
      const around = frame?.getBoundingClientRect();
      const box = frame?.contentDocument?.getElementById('link')?.getBoundingClientRect();
      return { x: (around?.x ?? 0) + 7 + (box?.x ?? 0) + 60, y: (around?.y ?? 0) + 7 + (box?.y ?? 0) + 5 };
    });
    await tab.mouse.click(link);
    await tab.waitFor(() => document.querySelector('iframe')?.contentWindow?.location.hash === '#below');
    expect(await tab.shadow.query('.page-card')).toBeNull();
    // A frame that vanishes takes its article along, and the page goes on.
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
    const id = await tab.id();
    await expect
      .poll(() =>
        stage.browser.background(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${id} })`),
      )
      .toBe('');
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('main')?.dataset['state'] === 'not-article');
    await popup.close();
    expect(tab.messages().filter(({ level }) => level === 'error')).toEqual([]);
    await tab.close();
  });

  test('not in a frame beside an article, nor in a small one', async () => {
    const inner = raw('advertisement', `<h1>Kazakhstan for Less</h1>${paragraphs(6)}`);
    stage.proxy.setPage(inner.url, inner.html, {});
    const small = `<iframe src="${inner.url}" width="290" height="600"></iframe>`;
    const beside = await stage.show(
      raw('beside', `<article><h1>Kazakhstan</h1>${paragraphs(3)}</article>${small.replace('290', '900')}`),
      {},
    );
    await beside.waitForMarks(10);
    const inFrame = () => document.querySelector('iframe')?.contentDocument?.defaultView?.CSS.highlights.size;
    expect(await beside.evaluate(inFrame)).toBe(0);
    await beside.close();
    const tab = await stage.show(raw('small', small), {});
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('main')?.dataset['state'] === 'not-article');
    await popup.close();
    expect(await tab.evaluate(inFrame)).toBe(0);
    await tab.close();
  });

  test.each([
    ['default-src none', STRICT],
    ['Trusted Types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types" }],
    ['a sandbox without scripts', { 'content-security-policy': 'sandbox' }],
    ['a sandbox with scripts', { 'content-security-policy': 'sandbox allow-scripts' }],
  ])('under the policy %s: marks and a card', async (policy, headers) => {
    const url = `http://thediplomat.com/places/${policy.replaceAll(' ', '-')}/`;
    const tab = await stage.show(page(url, 'Kazakhstan Locked', paragraphs(6)), headers);
    const marks = await tab.waitForMarks(19);
    const first = marks.find(({ text }) => text === 'Kassym-Jomart Tokayev');
    if (!first) throw new Error('no mark');
    expect(await openCard(tab, { x: first.rect.x + 3, y: first.rect.y + 5 })).toContain('Tokayev');
    expect(tab.messages().filter(({ text }) => text.includes('tamga'))).toEqual([]);
    await tab.close();
  });

  test('a page that styles and clears highlights of its own', async () => {
    const shown = page('http://thediplomat.com/places/own/', 'Kazakhstan Painted', paragraphs(6));
    const own = `<style>::highlight(search){background:yellow} article *::highlight(search){color:red}</style>
      <script>onload=()=>{const r=new Range();r.selectNodeContents(document.querySelector('p'));CSS.highlights.set('search',new Highlight(r))}</script>`;
    const tab = await stage.show({ ...shown, html: shown.html.replace('</head>', `${own}</head>`) }, {});
    await tab.waitForMarks(19);
    expect(await tab.evaluate(() => CSS.highlights.has('search'))).toBe(true);
    await tab.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('article')?.append(document.createElement('p'));
    });
    await tab.waitForMarks(19);
    await tab.close();
  });

  test('a page from right to left, and one that a dark-mode extension rewrites', async () => {
    const shown = page('http://thediplomat.com/places/rtl/', 'Kazakhstan Mirrored', paragraphs(6));
    const html = shown.html
      .replace('<html lang="en">', '<html lang="fa" dir="rtl">')
      .replace('</head>', '<style>p{direction:rtl}</style></head>');
    const tab = await stage.show({ ...shown, html }, {});
    const first = (await tab.waitForMarks(19)).find(({ text }) => text === 'Kassym-Jomart Tokayev');
    if (!first) throw new Error('no mark');
    expect(await openCard(tab, { x: first.rect.x + 3, y: first.rect.y + 5 })).toContain('Tokayev');
    const direction = await tab.shadow.evaluate((root) => {
      const card = root.querySelector('.page-card');
      return card && getComputedStyle(card).direction;
    });
    expect(direction).toBe('ltr');
    // What such extensions do: sheets over everything, styles on every element, an inverted root.
    await tab.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent =
        'html{filter:invert(1)!important} *{background-color:#111!important;color:#ddd!important}';
      document.head.append(sheet);
      for (const element of document.querySelectorAll('*')) element.setAttribute('data-darkened', '');
    });
    const card = await tab.shadow.waitFor('.page-card h2');
    expect(card.text).toContain('Tokayev');
    expect((await tab.marks()).length).toBe(19);
    await tab.close();
  });

  test('on paper there are no marks; in forced colours they are of the reader’s own', async () => {
    const tab = await stage.show(
      page('http://thediplomat.com/places/paper/', 'Kazakhstan on Paper', paragraphs(6)),
    );
    await tab.waitForMarks(19);
    const line = () => {
      const text = document.querySelector('p');
      const { textDecorationLine, textDecorationColor } = text
        ? getComputedStyle(text, '::highlight(tamga-person)')
        : {};
      return { line: textDecorationLine, colour: textDecorationColor };
    };
    const shown = await tab.evaluate(line);
    expect(shown.line).toBe('underline');
    await tab.setMedia({ isPrint: true, isForcedColors: false });
    expect((await tab.evaluate(line)).line).toBe('none');
    await tab.setMedia({ isPrint: false, isForcedColors: true });
    const forced = await tab.evaluate(line);
    expect(forced.line).toBe('underline');
    expect(forced.colour).not.toBe(shown.colour);
    await tab.close();
  });

  test('20,000 text nodes', async () => {
    const words = `<span>word</span> <em>and</em> `.repeat(5_000);
    const body = `${paragraphs(6)}<p>${words}</p>`;
    const tab = await stage.show(page('http://thediplomat.com/places/nodes/', 'Kazakhstan in Pieces', body));
    await tab.waitForMarks(19);
    await tab.close();
  });

  test('no request left but for the fixtures', () => {
    expect(requestsThatLeft(stage.proxy.log)).toEqual([]);
  });
});
