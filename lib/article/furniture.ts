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
  `(?:^|[\\s_-])(?:${[
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
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** Says what it is that makes an element furniture, or null when it is none. */
export function furnitureReason(element: Element): string | null {
  if (KINDS.has(element.tagName)) return element.tagName.toLowerCase();
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return `role ${role}`;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const word = words.length > 1 ? WORDS.exec(words) : null;
  return word ? `named ${word[0].trim()}` : null;
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
