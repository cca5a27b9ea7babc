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
    'subscri\\w*',
    'paywall',
    'promo\\w*',
    'advert\\w*',
    'sponsor\\w*',
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
    'footnotes',
    'embed(?:ded)?',
    'also-read',
    'read-also',
    'see-also',
  ].join('|')})(?:$|[_-])`,
  'i',
);

/** Before a word, these speak of what the page has, not of what the element is: `has-sidebar`. */
const SPEAKS_OF = /(?:^|[_-])(?:has|no|with|without|show|hide|is|enable|disable)$/i;

/** Words that head a list of labels, as WordPress puts them on a whole post: `tag-protest`. */
const LABELS = /^(?:authors?|tags?|topics)$/i;

/** After such a word, a part of the page after all: `author-box`, `tags-list`. */
const PARTS =
  /^(?:bio|block|box|card|cloud|container|image|info|links?|list|meta|name|section|wrap(?:per)?)\b/i;

/** The word in one class or id that makes its element furniture, if one does. */
function tellingWord(name: string): string | null {
  const found = WORDS.exec(name);
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

/** Says what it is that makes an element furniture, or null when it is none. */
export function furnitureReason(element: Element): string | null {
  if (KINDS.has(element.tagName)) return element.tagName.toLowerCase();
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return `role ${role}`;
  if (isWhole(element)) return null;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 2) return null;
  for (const name of names.split(/\s+/)) {
    const word = tellingWord(name);
    if (word !== null) return `named ${word}`;
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
