import { isInline } from './inline.ts';

/**
 * What stands in or around an article without being part of it. Said by the
 * element's kind, its role, or the words in its class and id: sites differ in
 * everything else. Never judged by the text itself.
 */

const KINDS = new Set(['ASIDE', 'NAV', 'FOOTER', 'FORM', 'FIGCAPTION', 'DIALOG', 'MENU']);

const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'menu',
  'note',
  'form',
]);

const WORDS = new RegExp(
  `(?:^|[_-])(?:${[
    'related',
    'recommended',
    'newsletter',
    'advert\\w*',
    'donat\\w*',
    'share',
    'sharing',
    'social',
    'comments?',
    'disqus',
    'teasers?',
    'recirc\\w*',
    'more-stories',
    'most-read',
    'popular',
    'breadcrumbs?',
    'byline',
    'authors?',
    'tags?',
    'topics',
    'captions?',
    'credits?',
    'pull-?quotes?',
    'sign-?up',
    'menu',
    'sidebar',
    'widgets?',
    'cookies?',
    'consent',
    'toolbar',
    'skip-link',
    'footnotes?',
    'embed(?:ded)?',
    'twitter-tweet',
    'top-stories',
    'post-views',
    'more-on',
    'screen-reader(?:-text)?',
    'sr-only',
    'visually-?hidden',
  ].join('|')})(?:$|[_-])`,
  'i',
);

/**
 * Words that are also on what wraps a whole article (`paywall-content`,
 * `date-outer`): telling only for an element that holds little.
 */
const SMALL_WORDS = new RegExp(
  `(?:^|[_-])(?:${[
    'subscri\\w*',
    'paywall',
    'promo\\w*',
    'sponsor\\w*',
    'ads?',
    'banner',
    'cta',
    'tg',
    'telegram',
    'whatsapp',
    'partners?',
    'also',
    'read-?more',
    'r?tags',
    'bookmark',
    'disclaimer',
    'orphus',
    'views',
    'meta',
    'dates?',
    'time(?:stamp)?',
    'sign-?off',
    'trust',
    'button',
  ].join('|')})(?:$|[_-])`,
  'i',
);

/** More text than this, in UTF-16 units, is no small thing. */
const SMALL = 600;

/** A picture's frame: what it says beside the picture is a caption. */
const PICTURE = /(?:^|[_-])(?:img|image|photo|picture)s?(?:$|[_-])/i;

const IMAGE = 'img,video,iframe,amp-img';

const LONGEST_CAPTION = 300;

function isShort(element: Element, longest: number): boolean {
  return (element.textContent?.length ?? 0) <= longest;
}

/** Names that components bear beside their classes. */
const COMPONENT_NAMES = ['data-component', 'data-testid', 'data-e2e', 'aria-labelledby'];

/** `HubPeekEmbed` as `Hub-Peek-Embed`: a name's words apart. */
function apart(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Before a word, these speak of what the page has, not of what the element is: `has-sidebar`. */
const SPEAKS_OF = /(?:^|[_-])(?:has|no|with|without|show|hide|is|enable|disable)$/i;

/** Words that head a list of labels, as WordPress puts them on a whole post: `tag-protest`. */
const LABELS = /^(?:authors?|tags?|topics)$/i;

/** After such a word, a part of the page after all: `author-box`, `tags-list`. */
const PARTS =
  /^(?:bio|block|box|card|cloud|container|image|info|links?|list|meta|name|section|wrap(?:per)?)\b/i;

/** The word in one class or id that makes its element furniture, if one does. */
function tellingWord(name: string, element: Element): string | null {
  const word = wordIn(name, WORDS);
  if (word !== null) return word;
  const small = wordIn(name, SMALL_WORDS);
  if (small !== null) return !isInline(element) && isShort(element, SMALL) ? small : null;
  if (!PICTURE.test(name) || isInline(element)) return null;
  return isShort(element, LONGEST_CAPTION) && element.querySelector(IMAGE) ? 'picture' : null;
}

function wordIn(name: string, words: RegExp): string | null {
  const found = words.exec(name);
  if (!found) return null;
  const word = found[0].replace(/^[_-]|[_-]$/g, '');
  const behind = name.slice(found.index + found[0].length);
  if (SPEAKS_OF.test(name.slice(0, found.index))) return null;
  if (LABELS.test(word) && behind !== '' && !PARTS.test(behind)) return null;
  return found[0];
}

/** Holds the article in most pages: whatever its classes speak of, it is no furniture. */
function isWhole(element: Element): boolean {
  if (element.tagName === 'MAIN' || element.tagName === 'BODY') return true;
  // An article inside another is a teaser or a comment.
  return element.tagName === 'ARTICLE' && !element.parentElement?.closest('article');
}

/** A widget or a component may hold the whole article: then its name says nothing. */
function holdsArticle(element: Element): boolean {
  return element.querySelector('h1,[itemprop~="articleBody"]') !== null;
}

/** Says what it is that makes an element furniture, or null when it is none. */
export function furnitureReason(element: Element): string | null {
  const { tagName } = element;
  if (KINDS.has(tagName)) return tagName.toLowerCase();
  if (tagName === 'FIGURE' && element.querySelector(IMAGE) && isShort(element, LONGEST_CAPTION)) {
    return 'figure';
  }
  // Most paragraphs bear no name: none is looked for.
  if (!element.hasAttributes()) return null;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return `role ${role}`;
  if (isWhole(element)) return null;
  let names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  for (const attribute of COMPONENT_NAMES) {
    const name = element.getAttribute(attribute);
    if (name !== null) names += ` ${name}`;
  }
  if (names.length < 2) return null;
  for (const name of apart(names).split(/\s+/)) {
    const word = tellingWord(name, element);
    if (word !== null && !holdsArticle(element)) return `named ${word}`;
  }
  return null;
}

/** True for an element in which no reader reads: scripts, controls, drawings. */
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'SVG',
  'svg',
  'MATH',
  'math',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'BUTTON',
  'INPUT',
  'HEAD',
  'TAMGA-ROOT',
]);

export function isUnread(element: Element): boolean {
  return UNREAD.has(element.tagName) || element.hasAttribute('hidden');
}
