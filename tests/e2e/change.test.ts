import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/scripts/browser/driver.ts';
import { page, requestsThatLeft, type Stage, setStage } from './stage.ts';
import { storedArticles } from './stored.ts';

const SENTENCE =
  'In Almaty the opposition asked President Kassym-Jomart Tokayev for an answer, and Mukhtar Ablyazov gave his own from abroad.';
const OTHER =
  'In Tashkent the parliament heard President Shavkat Mirziyoyev on the budget, on railways and on the price of cotton this year.';

const paragraphs = (text: string, times: number) => `<p>${text}</p>`.repeat(times);

const address = (path: string) => `http://thediplomat.com/change/${path}`;

describe.each(browserNames)('pages that change, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test('text that comes late, in the place of a skeleton', async () => {
    const tab = await stage.show(page(address('late/'), 'Kazakhstan Late', '<div id="text">…</div>'));
    await tab.evaluate(
      (html) => {
        const text = document.getElementById('text');
        if (text) text.innerHTML = html;
      },
      paragraphs(SENTENCE, 6),
    );
    await tab.waitForMarks(19);
    expect((await storedArticles(stage, tab)).filter(({ url }) => url === address('late/'))).toMatchObject([
      { title: 'Kazakhstan Late', visits: 1 },
    ]);
    await tab.close();
  });

  test('«read more»: text that was hidden by a style is marked once it is shown, and not before', async () => {
    const body = `${paragraphs(SENTENCE, 3)}<div id="rest">${paragraphs(OTHER, 4)}</div>
      <button type="button" onclick="document.getElementById('rest').style.display='block'">More</button>
      <style>#rest{display:none}</style>`;
    const tab = await stage.show(page(address('more/'), 'Kazakhstan Folded', body), {});
    await tab.waitForMarks(10);
    const isOther = () => [...(CSS.highlights.get('tamga-person') ?? [])].length;
    expect(await tab.evaluate(isOther)).toBe(6);
    const button = await tab.rectOf('More');
    await tab.mouse.click({ x: button.x + 4, y: button.y + 4 });
    await tab.waitFor(() => CSS.highlights.get('tamga-person')?.size === 10);
    await tab.close();
  });

  test('a live blog: new posts above are marked, old marks stay with their words', async () => {
    const post = (text: string, at: string) => `<section><h2>${at}</h2>${paragraphs(text, 2)}</section>`;
    const body = `<div id="posts">${post(SENTENCE, '10:00')}${post(SENTENCE, '09:30')}</div>`;
    const tab = await stage.show(page(address('blog/'), 'Kazakhstan Live', body));
    await tab.waitForMarks(13);
    for (const at of ['10:30', '11:00', '11:30']) {
      await tab.evaluate(
        (html) => document.getElementById('posts')?.insertAdjacentHTML('afterbegin', html),
        post(OTHER, at),
      );
    }
    await tab.waitFor(() => CSS.highlights.get('tamga-person')?.size === 14);
    const marks = await tab.marks();
    expect(new Set(marks.filter(({ type }) => type === 'tamga-person').map(({ text }) => text))).toEqual(
      new Set(['Kassym-Jomart Tokayev', 'Mukhtar Ablyazov', 'Shavkat Mirziyoyev']),
    );
    expect((await storedArticles(stage, tab)).filter(({ url }) => url === address('blog/'))).toMatchObject([
      { visits: 1 },
    ]);
    await tab.close();
  });

  test('a word that changes under its mark loses the mark at once', async () => {
    const body = `<p id="first">${SENTENCE}</p>${paragraphs(SENTENCE, 6)}`;
    const tab = await stage.show(page(address('word/'), 'Kazakhstan Words', body));
    await tab.waitForMarks(14);
    // In the same task as the change: no line is drawn under the new words.
    const left = await tab.evaluate(async () => {
      const text = document.getElementById('first')?.firstChild;
      if (text)
        text.nodeValue = 'Other words stand here now, and none of them is a name that anybody knows of.';
      await Promise.resolve();
      return [...CSS.highlights].flatMap(([key, ranges]) =>
        key.startsWith('tamga-') ? [...ranges].filter(({ startContainer }) => startContainer === text) : [],
      ).length;
    });
    expect(left).toBe(0);
    await tab.close();
  });

  test('an article reached without loading: address first, text later; each its own visit', async () => {
    const body = `<div id="text">${paragraphs(SENTENCE, 6)}</div>`;
    const tab = await stage.show(page(address('first/'), 'Kazakhstan First', body));
    await tab.waitForMarks(19);
    await tab.evaluate(
      (html) =>
        new Promise<void>((done) => {
          history.pushState({}, '', '/change/second/');
          // As an application does that waits for its server longer than any quiet of ours.
          setTimeout(() => {
            const title = document.querySelector('h1');
            const text = document.getElementById('text');
            if (title) title.textContent = 'Uzbekistan Second';
            if (text) text.innerHTML = html;
            done();
          }, 900);
        }),
      paragraphs(OTHER, 6),
    );
    await tab.waitFor(() => CSS.highlights.get('tamga-person')?.size === 6);
    // And back: the first again, a visit of its own.
    await tab.evaluate(
      (html) => {
        history.back();
        const title = document.querySelector('h1');
        const text = document.getElementById('text');
        if (title) title.textContent = 'Kazakhstan First';
        if (text) text.innerHTML = html;
      },
      paragraphs(SENTENCE, 6),
    );
    await tab.waitFor(() => CSS.highlights.get('tamga-person')?.size === 12);
    const stored = (await storedArticles(stage, tab)).filter(({ title }) => /First|Second/.test(title));
    expect(stored).toMatchObject([
      { url: address('first/'), title: 'Kazakhstan First', visits: 2 },
      { url: address('second/'), title: 'Uzbekistan Second', visits: 1 },
    ]);
    await tab.close();
  });

  test('an address that changes under the same article is no second visit', async () => {
    const tab = await stage.show(page(address('same/'), 'Kazakhstan Same', paragraphs(SENTENCE, 6)));
    await tab.waitForMarks(19);
    await tab.evaluate(() => {
      history.replaceState({}, '', '/change/same/?page=2');
      document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>And nothing else was said.</p>');
    });
    await tab.waitForMarks(19);
    const stored = (await storedArticles(stage, tab)).filter(({ title }) => title === 'Kazakhstan Same');
    expect(stored).toMatchObject([{ url: address('same/'), visits: 1 }]);
    await tab.close();
  });

  test('a page that scrolls on into the next article: each its own visit and date, once it is near', async () => {
    const article = (path: string, title: string, day: string, text: string) =>
      `<article data-url="${address(path)}"><h1>${title}</h1><time datetime="${day}T09:00:00Z">${day}</time>${paragraphs(text, 8)}<div style="height:2500px"></div></article>`;
    const shown = page(address('one/'), 'Endless', '');
    const first = article('one/', 'Kazakhstan One', '2024-03-01', SENTENCE);
    const html = shown.html.replace(/<article>[^]*<\/article>/, `<main>${first}</main>`);
    // With its own styles: it is they that make it long.
    const tab = await stage.show({ ...shown, html }, {});
    await tab.waitFor(() => CSS.highlights.get('tamga-person')?.size === 16);
    await tab.evaluate(
      (next) => document.querySelector('main')?.insertAdjacentHTML('beforeend', next),
      article('two/', 'Uzbekistan Two', '2023-05-02', OTHER),
    );
    await tab.evaluate(
      () =>
        new Promise<void>((done) => {
          addEventListener('scroll', () => done(), { once: true });
          scrollBy(0, 300);
        }),
    );
    const titles = async () =>
      (await storedArticles(stage, tab))
        .filter(({ title }) => /One|Two/.test(title))
        .map(({ title }) => title);
    expect(await titles()).toEqual(['Kazakhstan One']);
    await tab.evaluate(() => {
      history.replaceState({}, '', '/change/two/');
      document.querySelectorAll('h1')[1]?.scrollIntoView();
    });
    await tab.waitFor(() => CSS.highlights.get('tamga-person')?.size === 24);
    const popup = await stage.browser.popup(tab);
    expect(await popup.waitFor(() => document.querySelector('.article-title')?.textContent)).toBe(
      'Uzbekistan Two',
    );
    await popup.close();
    await tab.activate();
    const stored = (await storedArticles(stage, tab)).filter(({ title }) => /One|Two/.test(title));
    expect(stored).toMatchObject([
      { url: address('one/'), title: 'Kazakhstan One', visits: 1 },
      { url: address('two/'), title: 'Uzbekistan Two', visits: 1 },
    ]);
    expect(stored.map(({ published }) => published.slice(0, 10))).toEqual(['2024-03-01', '2023-05-02']);
    await tab.close();
  });

  test('no request left but for the fixtures', () => {
    expect(requestsThatLeft(stage.proxy.log)).toEqual([]);
  });
});
