// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findArticleRoot } from '@/lib/article/root.ts';
import { fixturePage, labelledBlocks, pageOf } from './fixture-page.ts';

describe('the article of each fixture page', () => {
  test.each(['sample.html', 'eurasianet.html', 'inline.html', 'russian.html', 'cambodia.html'])(
    '%s',
    (file) => {
      const page = fixturePage(file);
      const root = findArticleRoot(page);
      const [headline, , ...body] = labelledBlocks(page);
      expect(root?.headline?.textContent?.trim()).toBe(headline?.textContent?.trim());
      expect(body.filter((block) => !root?.body.contains(block))).toEqual([]);
      const standfirst = page.querySelector('[data-block="0"]');
      expect(root?.body.contains(standfirst) || root?.standfirst?.contains(standfirst)).toBe(true);
    },
  );

  test.each(['front.html', 'empty.html'])('%s has none', (file) => {
    expect(findArticleRoot(fixturePage(file))).toBeNull();
  });
});

const line = (words: string) => `${words} and so on for as long as it takes to make this line a paragraph.`;
const three = (words: string) =>
  [1, 2, 3].map((n) => `<p>${line(`${words} ${n}: one sentence, then another,`)}</p>`).join('');
const linked = (words: string) => `<p><a href="/">${line(words)}</a></p>`;

describe('the body', () => {
  test.each([
    ['is the element that holds the paragraphs', `<div><div id="it">${three('a')}</div></div>`, 'it'],
    [
      'is not the list of links, however long',
      `<div id="it">${three('a')}</div><ul>${linked('b').repeat(9)}</ul>`,
      'it',
    ],
    [
      'is not the comments',
      `<div id="it">${three('a')}</div><section class="comments">${three('b').repeat(4)}</section>`,
      'it',
    ],
    ['is not an aside', `<div id="it">${three('a')}</div><aside>${three('b').repeat(4)}</aside>`, 'it'],
    [
      'is not what is hidden',
      `<div id="it">${three('a')}</div><div hidden>${three('b').repeat(4)}</div>`,
      'it',
    ],
    ['is the parent of the only paragraph', `<div id="it"><p>${line('a').repeat(5)}</p></div>`, 'it'],
    [
      'may be text between line breaks',
      `<div>A line of the site’s own.</div><div id="it">${line('a')}<br><br>${line('b')}<br><br>${line('c')}<br>${line('d')}</div>`,
      'it',
    ],
    [
      'holds sections that share the text',
      `<div id="it"><section>${three('a')}</section><section>${three('b')}</section></div>`,
      'it',
    ],
  ])('%s', (_, html, id) => {
    expect(findArticleRoot(pageOf(html))?.body.id).toBe(id);
  });

  test.each([
    ['a page with no text', ''],
    ['a page with a line', `<p>${line('a')}</p>`],
    ['a page of links', linked('a').repeat(20)],
    ['a page of short lines', '<p>Short.</p>'.repeat(200)],
  ])('there is none in %s', (_, html) => {
    expect(findArticleRoot(pageOf(html))).toBeNull();
  });
});

test('there is none in a document without a body', () => {
  expect(findArticleRoot(new DOMParser().parseFromString('<feed/>', 'text/xml'))).toBeNull();
});

describe('the headline', () => {
  const body = `<div id="body">${three('a')}</div>`;

  test.each([
    ['inside the body', `<div id="body"><h1>It</h1>${three('a')}</div>`, 'It'],
    ['before the body', `<h1>It</h1>${body}`, 'It'],
    ['the nearest before the body', `<h1>Outlet</h1><h1>It</h1>${body}`, 'It'],
    ['not one after the body', `<h1>It</h1>${body}<h1>Another</h1>`, 'It'],
    ['not an empty one', `<h1>It</h1><h1> </h1>${body}`, 'It'],
    ['not one in navigation', `<h1>It</h1><nav><h1>Outlet</h1></nav>${body}`, 'It'],
    ['not one that is hidden', `<h1>It</h1><h1 hidden>Another</h1>${body}`, 'It'],
    ['a heading by its role', `<div role="heading" aria-level="1">It</div>${body}`, 'It'],
  ])('%s', (_, html, headline) => {
    expect(findArticleRoot(pageOf(html))?.headline?.textContent).toBe(headline);
  });

  test('may be missing', () => {
    expect(findArticleRoot(pageOf(body))?.headline).toBeNull();
  });
});

describe('the standfirst', () => {
  const page = (standfirst: string) =>
    `<header><h1>It</h1>${standfirst}</header><div id="body">${three('a').repeat(12)}</div>`;

  test.each([
    ['by class', '<p class="standfirst">Sum</p>', 'Sum'],
    ['by another class', '<h2 class="article-subtitle sub-title">Sum</h2>', 'Sum'],
    ['by a class of a content system', '<div class="field field--name-field-subheadline">Sum</div>', 'Sum'],
    ['by microdata', '<p itemprop="description">Sum</p>', 'Sum'],
    ['not a byline', '<p class="byline">By A</p>', undefined],
    ['not an empty one', '<p class="standfirst"> </p>', undefined],
    ['not a text that is too long', `<p class="lead">${'word '.repeat(130)}</p>`, undefined],
  ])('%s', (_, html, standfirst) => {
    expect(findArticleRoot(pageOf(page(html)))?.standfirst?.textContent).toBe(standfirst);
  });
});
