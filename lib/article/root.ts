import { closestShown, isShownWithin, shownChildren, shownParent } from './flat-tree.ts';
import { weighFrames } from './frames.ts';
import { isText } from './nodes.ts';
import { finish, type Sliced } from './slices.ts';
import { isFirstLevel, isInFurniture, isLinked, weigh, type Weighed, weightyChildren } from './weigh.ts';

/** Where an article lies in a page, as live nodes. */
export interface ArticleRoot {
  /** Holds the body; furniture inside it is still to be left out. */
  body: Element;
  headline: Element | null;
  standfirst: Element | null;
  /** The article's own element, in a page of several articles. */
  part: Element | null;
}

/** What a page holds to be read. */
export interface FoundArticles {
  /** In the order of the page; several where one scrolls on into the next. */
  articles: ArticleRoot[];
  /** The document that holds them: the page's own, or a frame's. */
  document: Document;
  /** The open shadow roots of that document. */
  shadowRoots: ShadowRoot[];
}

/** A page with less text in paragraphs than this has no article. */
const SHORTEST_ARTICLE = 250;

/** An agency's flash is shorter, where the page marks it as an article. */
const SHORTEST_MARKED = 120;

const MARKED = 'article,[itemprop~="articleBody"]';

/** A child that holds so much of its parent's paragraphs is gone into. */
const MOST = 0.75;

/** A line that stands alone and is as long as this is a text, not a label. */
const LONG_LINE = 50;

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head\w*|dek|deck|lead|lede|intro|excerpt|description|summary|chapo|announce-text)(?:$|[\s_-])/i;

/** What makes an element an article of its own, among several in one page. */
const OWN_ARTICLE = 'article, [itemtype*="Article"], [data-url], [data-href], [data-permalink]';

/**
 * Finds the articles of a page: from the body down, into whichever child holds
 * most of the text that stands in paragraphs, until no child does. Live nodes
 * are found, not a cleaned copy, for they are what will be painted. A page
 * without one may hold it in a frame of its own origin.
 */
export function* findArticles(page: Document): Sliced<FoundArticles> {
  if (!page.body) return { articles: [], document: page, shadowRoots: [] };
  const weighed = yield* weigh(page.body);
  const articles = articlesIn(page.body, weighed);
  if (articles.length === 0) {
    const frame = yield* weighFrames(weighed.frames);
    const inFrame = frame ? articlesIn(frame.body, frame.weighed) : [];
    if (frame && inFrame.length > 0) {
      return { articles: inFrame, document: frame.document, shadowRoots: frame.weighed.shadowRoots };
    }
  }
  return { articles, document: page, shadowRoots: weighed.shadowRoots };
}

/** The first article of a page, at once; null for a page without enough text. */
export function findArticleRoot(page: Document): ArticleRoot | null {
  return finish(findArticles(page)).articles[0] ?? null;
}

/**
 * All of a page as one article, for a reader who asks for it where none was
 * found.
 */
export function wholePage(page: Document): ArticleRoot {
  return { body: page.querySelector('main') ?? page.body, headline: null, standfirst: null, part: null };
}

function articlesIn(top: Element, weighed: Weighed): ArticleRoot[] {
  const several = ownArticles(weighed);
  if (several.length > 1) {
    return several.map(({ element, headline }) => {
      const body = bodyBelow(element, weighed);
      return { body, headline, standfirst: findStandfirst(headline, body), part: element };
    });
  }
  const least = top.querySelector(MARKED) ? SHORTEST_MARKED : SHORTEST_ARTICLE;
  if ((weighed.weights.get(top) ?? 0) < least) return [];
  const body = bodyBelow(top, weighed);
  if (isListOfTeasers(body)) return [];
  const headline = findHeadline(body, weighed);
  return [{ body, headline, standfirst: headline && findStandfirst(headline, body), part: null }];
}

/** Goes down into whichever child holds most of the paragraphs. */
function bodyBelow(top: Element, weighed: Weighed): Element {
  const { weights } = weighed;
  for (let body = top; ; ) {
    const enough = (weights.get(body) ?? 0) * MOST;
    const next = weightyChildren(body, weighed).find((child) => (weights.get(child) ?? 0) >= enough);
    if (!next || isOneParagraph(next)) return body;
    body = next;
  }
}

/**
 * The articles of a page that scrolls on from one into the next: each is an
 * element that says so, with enough text and with a headline that it shares
 * with no other. Sections of one article have headings too, but no such
 * element of their own; a teaser's headline is a link.
 */
function ownArticles({ headings, weights }: Weighed): { element: Element; headline: Element }[] {
  const headlines = headings.filter(isFirstLevel);
  if (headlines.length < 2) return [];
  const counts = new Map<Element, number>();
  for (const headline of headlines) {
    for (let at: Element | null = headline; at; at = shownParent(at)) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return headlines.flatMap((headline) => {
    const element = closestShown(headline, OWN_ARTICLE);
    const isOwn = element && counts.get(element) === 1 && !isLinked(headline);
    return isOwn && (weights.get(element) ?? 0) >= SHORTEST_ARTICLE ? [{ element, headline }] : [];
  });
}

/** A page with so many headings that lead elsewhere is a front, not an article. */
const FEWEST_TEASERS = 5;

/**
 * True for a section front: about as many headings that are links as there are
 * paragraphs. An article's own headings are plain text.
 */
function isListOfTeasers(body: Element): boolean {
  const linked = [...body.querySelectorAll('h2, h3, h4')].filter(
    (heading) => isLinked(heading) && !isInFurniture(heading),
  );
  if (linked.length < FEWEST_TEASERS) return false;
  const paragraphs = [...body.querySelectorAll('p')].filter(
    (paragraph) => (paragraph.textContent?.length ?? 0) >= LONG_LINE,
  );
  return linked.length * 2 > paragraphs.length;
}

/**
 * True for a single paragraph: its parent is the article, however long it is.
 * An element whose lines are parted by breaks is an article of its own.
 */
function isOneParagraph(element: Element): boolean {
  if (element.tagName === 'P') return true;
  const hasText = shownChildren(element).some(
    (node) => isText(node) && node.length >= LONG_LINE && node.data.trim().length >= LONG_LINE,
  );
  return hasText && element.querySelector(':scope > br') === null;
}

/** Shorter than this, a heading may stand in a title by chance. */
const SHORTEST_TITLE = 8;

/** Letters and figures alone: titles differ in quotes and dashes. */
function bare(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The heading that the page's own title begins or ends with; else the first of
 * the first level inside the body, or the last before it. Logos are h1 on many
 * sites, and headlines h2.
 */
function findHeadline(body: Element, { headings, places }: Weighed): Element | null {
  const page = body.ownerDocument;
  const title = bare(page.querySelector('meta[property="og:title"]')?.getAttribute('content') || page.title);
  const isTitle = (heading: Element) => {
    const text = bare(heading.textContent);
    const isPart = title.startsWith(text) || title.endsWith(text);
    return isPart && text.length >= SHORTEST_TITLE && text.length * 3 >= title.length;
  };
  const start = places.get(body) ?? 0;
  const isBefore = (heading: Element) => (places.get(heading) ?? 0) < start;
  const near = headings.filter((heading) => isBefore(heading) || isShownWithin(heading, body));
  const titled = near.find(isTitle);
  if (titled) return titled;
  const first = near.filter(isFirstLevel);
  return first.find((heading) => !isBefore(heading)) ?? first.at(-1) ?? null;
}

/** A line under the headline that sums the article up, before the body's own paragraphs. */
function findStandfirst(headline: Element, body: Element): Element | null {
  const scope = headline.closest('article, main, header') ?? headline.parentElement;
  const firstParagraph = body.querySelector('p');
  const isInside = isShownWithin(headline, body);
  for (const root of isInside ? [body] : [scope, body]) {
    for (const element of root?.querySelectorAll('p, h2, h3, h4, div') ?? []) {
      const after = headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!after || isShownWithin(body, element)) continue;
      const isFirst = firstParagraph && element.contains(firstParagraph);
      if (!isFirst && isShownWithin(element, body)) continue;
      const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
      const length = element.textContent?.trim().length ?? 0;
      if (STANDFIRST.test(names) && length > 0 && length < 600) return element;
    }
  }
  return null;
}
