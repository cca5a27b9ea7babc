import { furnitureReason, isUnread } from './furniture.ts';
import { isInline } from './inline.ts';
import { isElement, isText } from './nodes.ts';

/** Where an article lies in a page, as live nodes. */
export interface ArticleRoot {
  /** Holds the body; furniture inside it is still to be left out. */
  body: Element;
  headline: Element | null;
  standfirst: Element | null;
}

/** A block with less text than this (UTF-16 units) is no paragraph. */
const SHORTEST_PARAGRAPH = 50;

/** A page with less text in paragraphs than this has no article. */
const SHORTEST_ARTICLE = 250;

/** An agency's flash is shorter, where the page marks it as an article. */
const SHORTEST_MARKED = 120;

const MARKED = 'article,[itemprop~="articleBody"]';

/** A child that holds so much of its parent's paragraphs is gone into. */
const MOST = 0.75;

/** A block of which so much is links is a list of links. */
const MOSTLY_LINKS = 0.6;

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head\w*|dek|deck|lead|lede|intro|excerpt|description|summary|chapo|announce-text)(?:$|[\s_-])/i;

/** Text of paragraphs below each element, furniture aside, in UTF-16 units. */
type Weights = Map<Element, number>;

/**
 * Adds up the text below an element.
 *
 * @returns what stands in the line that the element is part of: its own text
 *   and links when it is inline, nothing when it is a block
 */
function weigh(element: Element, weights: Weights): { text: number; links: number } {
  let text = 0;
  let links = 0;
  let below = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node)) {
      text += node.data.trim().length;
    } else if (isElement(node)) {
      if (isUnread(node) || furnitureReason(node)) continue;
      const line = weigh(node, weights);
      text += line.text;
      links += node.tagName === 'A' ? line.text : line.links;
      below += weights.get(node) ?? 0;
    }
  }
  if (isInline(element)) {
    if (below > 0) weights.set(element, below);
    return { text, links };
  }
  const isParagraph = text >= SHORTEST_PARAGRAPH && links < text * MOSTLY_LINKS;
  const weight = below + (isParagraph ? text : 0);
  if (weight > 0) weights.set(element, weight);
  return { text: 0, links: 0 };
}

/**
 * Finds the article of a page: from the body down, into whichever child holds
 * most of the text that stands in paragraphs, until no child does. Live nodes
 * are found, not a cleaned copy, for they are what will be painted.
 *
 * @returns null for a page without enough text
 */
export function findArticleRoot(page: Document): ArticleRoot | null {
  if (!page.body) return null;
  const weights: Weights = new Map();
  weigh(page.body, weights);
  const least = page.querySelector(MARKED) ? SHORTEST_MARKED : SHORTEST_ARTICLE;
  if ((weights.get(page.body) ?? 0) < least) return null;
  let body: Element = page.body;
  for (let next: Element | undefined = body; next; ) {
    body = next;
    const enough = (weights.get(body) ?? 0) * MOST;
    next = [...body.children].find((child) => (weights.get(child) ?? 0) >= enough);
    if (next && isOneParagraph(next)) break;
  }
  if (isListOfTeasers(body)) return null;
  const headline = findHeadline(page, body);
  return { body, headline, standfirst: headline && findStandfirst(headline, body) };
}

/** A page with so many headings that lead elsewhere is a front, not an article. */
const FEWEST_TEASERS = 5;

/**
 * True for a section front: about as many headings that are links as there are
 * paragraphs. An article's own headings are plain text.
 */
function isListOfTeasers(body: Element): boolean {
  const linked = [...body.querySelectorAll('h2, h3, h4')].filter(
    (heading) => (heading.closest('a[href]') ?? heading.querySelector('a[href]')) && !isInFurniture(heading),
  );
  if (linked.length < FEWEST_TEASERS) return false;
  const paragraphs = [...body.querySelectorAll('p')].filter(
    (paragraph) => (paragraph.textContent?.length ?? 0) >= SHORTEST_PARAGRAPH,
  );
  return linked.length * 2 > paragraphs.length;
}

/**
 * True for a single paragraph: its parent is the article, however long it is.
 * An element whose lines are parted by breaks is an article of its own.
 */
function isOneParagraph(element: Element): boolean {
  if (element.tagName === 'P') return true;
  const hasText = [...element.childNodes].some(
    (node) => isText(node) && node.data.trim().length >= SHORTEST_PARAGRAPH,
  );
  return hasText && element.querySelector(':scope > br') === null;
}

const HEADLINE = 'h1, [role="heading"][aria-level="1"]';

const ANY_HEADING = 'h1,h2,h3,h4,[itemprop~="headline"],[role="heading"]';

/** Shorter than this, a heading may stand in a title by chance. */
const SHORTEST_TITLE = 8;

/** Letters and figures alone: titles differ in quotes and dashes. */
function bare(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The heading that the page's own title begins or ends with; else the last h1
 * before the body's end that is not in the page's own header. Logos are h1 on
 * many sites, and headlines h2.
 */
function findHeadline(page: Document, body: Element): Element | null {
  const title = bare(page.querySelector('meta[property="og:title"]')?.getAttribute('content') || page.title);
  const headings: Element[] = [];
  for (const heading of page.querySelectorAll(ANY_HEADING)) {
    const isBehind = heading.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_PRECEDING;
    const text = bare(heading.textContent);
    if (text === '' || (isBehind && !body.contains(heading)) || isInFurniture(heading)) continue;
    const isTitle = title.startsWith(text) || title.endsWith(text) || text === title;
    if (isTitle && text.length >= SHORTEST_TITLE && text.length * 3 >= title.length) return heading;
    headings.push(heading);
  }
  const first = headings.filter((heading) => heading.matches(HEADLINE));
  return first.find((heading) => body.contains(heading)) ?? first.at(-1) ?? null;
}

function isInFurniture(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isUnread(at) || furnitureReason(at)) return true;
  }
  return false;
}

/** A line under the headline that sums the article up, before the body's own paragraphs. */
function findStandfirst(headline: Element, body: Element): Element | null {
  const scope = headline.closest('article, main, header') ?? headline.parentElement;
  const firstParagraph = body.querySelector('p');
  const roots = body.contains(headline) ? [body] : [scope, body];
  for (const root of roots) {
    for (const element of root?.querySelectorAll('p, h2, h3, h4, div') ?? []) {
      const after = headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!after || element.contains(body)) continue;
      if (body.contains(element) && !(firstParagraph && element.contains(firstParagraph))) continue;
      const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
      const length = element.textContent?.trim().length ?? 0;
      if (STANDFIRST.test(names) && length > 0 && length < 600) return element;
    }
  }
  return null;
}
