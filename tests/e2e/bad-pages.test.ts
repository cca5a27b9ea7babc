import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/scripts/browser/driver.ts';
import { blocksOf, compareWithLabels, paintedSpans, readLabels } from './painted.ts';
import { fixture, page, requestsThatLeft, type Stage, setStage } from './stage.ts';

const SENTENCE =
  'In Almaty the opposition asked President Kassym-Jomart Tokayev for an answer, and Mukhtar Ablyazov gave his own from abroad.';

describe.each(browserNames)('hostile pages, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test('names inside inline elements are marked whole; names over two blocks are not', async () => {
    // With its own styles: what they hide is not read.
    const tab = await stage.show(fixture('inline.html'), {});
    await tab.waitForMarks();
    const painted = await tab.evaluate(paintedSpans);
    const compared = compareWithLabels(readLabels('inline.json'), await tab.evaluate(blocksOf), painted);
    console.log(`inline.json in ${name}`, compared);
    expect(painted.filter(({ surface }) => surface.endsWith('Nazarbayev'))).toEqual([]);
    expect(compared.recall).toBeGreaterThanOrEqual(0.95);
    expect(compared.precision).toBeGreaterThanOrEqual(0.97);
    await tab.close();
  });

  test('a page of 5 MB is read whole', async () => {
    const body = `<p>${SENTENCE}</p>`.repeat(Math.ceil(5_000_000 / (SENTENCE.length + 7)));
    const tab = await stage.show(page('http://thediplomat.com/2020/01/long/', 'Kazakhstan at Length', body));
    await tab.waitWith({ what: 'every name of the long page', timeout: 60_000 }, () => {
      const people = CSS.highlights.get('tamga-person')?.size ?? 0;
      return people === document.querySelectorAll('p').length * 2;
    });
    await tab.close();
  });

  test('a page that changes while it is read keeps no mark on text that is gone', async () => {
    const body = `<p id="first">${SENTENCE}</p>${`<p>${SENTENCE}</p>`.repeat(6)}`;
    const tab = await stage.show(page('http://thediplomat.com/2020/01/live/', 'Kazakhstan Live', body));
    await tab.waitForMarks(14);
    await tab.evaluate(() => {
      const first = document.getElementById('first');
      if (first)
        first.textContent =
          'Nothing stands here any more but a plain sentence without a name in it, of fair length.';
      document
        .querySelector('article')
        ?.insertAdjacentHTML(
          'beforeend',
          '<p>Late in the day Shavkat Mirziyoyev arrived in Bishkek and said nothing to the press that waited.</p>',
        );
    });
    await tab.waitFor(() => CSS.highlights.get('tamga-person')?.size === 13);
    const marks = await tab.marks();
    expect(marks.map(({ text }) => text)).toContain('Shavkat Mirziyoyev');
    expect(marks.every(({ text }) => text.length > 2)).toBe(true);
    await tab.close();
  });

  test('a page that never stops changing still gets its marks', async () => {
    const body = `<p id="ticker">0</p>${`<p>${SENTENCE}</p>`.repeat(6)}`;
    const shown = page('http://thediplomat.com/2020/01/ticker/', 'Kazakhstan Ticker', body);
    const tab = await stage.show(
      {
        ...shown,
        html: shown.html.replace(
          '</body>',
          '<script>let n=0;setInterval(()=>{document.getElementById("ticker").textContent=String(++n)},50)</script></body>',
        ),
      },
      {},
    );
    await tab.waitForMarks(12);
    await tab.waitFor(() => Number(document.getElementById('ticker')?.textContent) > 40);
    expect((await tab.marks()).length).toBeGreaterThanOrEqual(12);
    await tab.close();
  });

  test('a page that goes on to another article without loading takes marks and number along', async () => {
    const url = 'http://thediplomat.com/2020/01/app/';
    const body = `<div id="text">${`<p>${SENTENCE}</p>`.repeat(6)}</div>`;
    const tab = await stage.show(page(url, 'Kazakhstan App', body));
    await tab.waitForMarks(12);
    const id = await tab.id();
    const badge = () =>
      stage.browser.background<string>(
        `(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${id} })`,
      );
    expect(await badge()).toBe('2');
    await tab.evaluate(() => {
      history.pushState({}, '', '/2020/01/harbour/');
      const text = document.getElementById('text');
      const plain =
        'The harbour council met again on Tuesday to talk about the new quay and who would pay for it.';
      const title = document.querySelector('h1');
      if (title) title.textContent = 'A Harbour Argues';
      if (text)
        text.replaceChildren(
          ...Array.from({ length: 6 }, () =>
            Object.assign(document.createElement('p'), { textContent: plain }),
          ),
        );
    });
    await tab.waitFor(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('tamga-')));
    await expect.poll(badge).toBe('');
    await tab.close();
  });

  test('no request left but for the fixtures', () => {
    expect(requestsThatLeft(stage.proxy.log)).toEqual([]);
  });
});
