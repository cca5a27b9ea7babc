// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { furnitureReason, isUnread } from '@/lib/article/furniture.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { pageOf } from './fixture-page.ts';

function elementOf(html: string): Element {
  const element = pageOf(html).body.firstElementChild;
  if (!element) throw new Error(`«${html}» gives no element`);
  return element;
}

describe('furniture says what makes it so', () => {
  test.each(['aside', 'nav', 'footer', 'form', 'figcaption', 'dialog', 'menu'])('the element %s', (kind) => {
    expect(furnitureReason(elementOf(`<${kind}>x</${kind}>`))).toBe(kind);
  });

  test.each([
    'navigation',
    'complementary',
    'contentinfo',
    'banner',
    'search',
    'dialog',
    'menu',
    'note',
    'form',
  ])('the role %s', (role) => {
    expect(furnitureReason(elementOf(`<div role="${role}">x</div>`))).toBe(`role ${role}`);
  });

  test.each([
    ['related', 'named related'],
    ['block block--related', 'named -related'],
    ['field--name-field-tags', 'named -tags'],
    ['article__byline', 'named _byline'],
    ['newsletter-signup', 'named newsletter-'],
    ['subscribe-box', 'named subscribe-'],
    ['Advertisement', 'named Advertisement'],
    ['pullquote', 'named pullquote'],
    ['pull-quote', 'named pull-quote'],
    ['post-comments', 'named -comments'],
    ['wsw__embed', 'named _embed'],
  ])('the class %s', (name, reason) => {
    expect(furnitureReason(elementOf(`<div class="${name}">x</div>`))).toBe(reason);
  });

  test('an article inside another, by its class', () => {
    const outer = elementOf('<article class="tag-a"><article class="related">x</article></article>');
    expect(furnitureReason(outer)).toBeNull();
    expect(outer.firstElementChild && furnitureReason(outer.firstElementChild)).toBe('named related');
  });

  test('an id', () => {
    expect(furnitureReason(elementOf('<div id="disqus">x</div>'))).toBe('named disqus');
  });
});

describe('no furniture', () => {
  test.each([
    '<div>x</div>',
    '<p class="">x</p>',
    '<div role="main">x</div>',
    '<div role="">x</div>',
    '<div class="article-body">x</div>',
    '<div class="unrelated">x</div>',
    '<div class="shareholders">x</div>',
    '<div class="commentary">x</div>',
    '<div class="stage">x</div>',
  ])('%s', (html) => {
    expect(furnitureReason(elementOf(html))).toBeNull();
  });
});

describe('what is never read', () => {
  test.each([
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'svg',
    'math',
    'canvas',
    'video',
    'audio',
    'textarea',
    'select',
    'button',
    'tamga-root',
  ])('%s', (kind) => {
    expect(isUnread(elementOf(`<${kind}></${kind}>`))).toBe(true);
  });

  test.each(['embed', 'input'])('%s', (kind) => {
    expect(isUnread(elementOf(`<${kind}>`))).toBe(true);
  });

  test.each(['<p hidden>x</p>', '<div hidden="until-found">x</div>'])('%s', (html) => {
    expect(isUnread(elementOf(html))).toBe(true);
  });

  test.each(['<p>x</p>', '<b>x</b>', '<figure>x</figure>', '<details>x</details>'])('but %s is', (html) => {
    expect(isUnread(elementOf(html))).toBe(false);
  });
});

describe('an article is found though a class of the whole says what is about it or beside it', () => {
  const text =
    '<p>A sentence that goes on for long enough to be taken for a paragraph of an article.</p>'.repeat(5);

  test.each([
    ['tags, as WordPress puts them', 'post type-post tag-protest tag-kazakhstan category-news'],
    ['a category', 'post category-social'],
    ['an author', 'post author-putz'],
    ['a sidebar', 'content has-sidebar'],
    ['no sidebar', 'content no-sidebar'],
    ['comments', 'content with-comments'],
    ['a topic', 'story topics-politics'],
  ])('%s', (_, names) => {
    const root = findArticleRoot(
      pageOf(`<main><article class="${names}"><h1>Headline</h1>${text}</article></main>`),
    );
    expect(root?.headline?.textContent).toBe('Headline');
  });
});
