import type { PageFacts, DateFact, Line } from './facts-schema.ts';
import { furnitureReason } from './furniture.ts';
import { isElement } from './nodes.ts';
import type { ArticleRoot } from './root.ts';

/*
 * Runs in the page, and so says only what stands there, raw and bounded in size.
 * What of it is to be believed is decided in the background, by metadata.ts.
 */

/** How much is told of each; `text` and `address` in UTF-16 units. */
export const FACT_LIMITS = {
  text: 1_000,
  address: 4_000,
  jsonLd: 100_000,
  jsonLdBlocks: 12,
  /** Of one name: an article may have several authors and many tags. */
  sameMeta: 12,
  meta: 150,
  links: 40,
  items: 60,
  dates: 30,
  bylines: 20,
} as const;

/** A line that is longer than this holds a date only in passing. */
const LONGEST_LINE = 160;

const META = /title|^og:|date|time|publi|modif|author|creator|byl|lang|section|keyword|tag/i;

const ITEM = /^(?:headline|author|creator|date\w+|inLanguage|articleSection)$/;

const DATES =
  'time,[itemprop^="date"],[class*="date" i],[class*="time" i],[class*="publi" i],[class*="posted" i],[id*="date" i]';

const BYLINES = '[rel~="author"],[class*="author" i],[class*="byline" i],[class*="avtor" i]';

/** Where the pages of those who write stand. */
const OF_PERSONS = /author|avtor|auteur|autor|profile|person|people|staff|\/by\//i;

/** A year, or a day and a month in figures. */
const HAS_DATE = /(?:19|20)\d\d|\d[./]\d\d[./]\d/;

/** Holds a date or a name that is of the article, though furniture of it. */
const OF_THE_ARTICLE = /byline|author|social|share|widget|meta|date|time|views|tag|topic|banner/i;

function tidy(text: string | null | undefined, longest: number = FACT_LIMITS.text): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** The text of a line, its parts kept apart: sites set a date and a number of views side by side. */
function partsOf(node: Node): string {
  const parts: string[] = [];
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, 4);
  for (let text = node.nodeType === 3 ? node : walker.nextNode(); text; text = walker.nextNode()) {
    parts.push(text.textContent ?? '');
  }
  return tidy(parts.join(' '), LONGEST_LINE);
}

const attribute = (element: Element, ...names: string[]) => {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value.slice(0, FACT_LIMITS.address);
  }
  return '';
};

/** The data blocks that speak of an article, or break off before they do. */
function jsonLd(scope: ParentNode): string[] {
  const blocks: string[] = [];
  for (const script of scope.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (/datePublished|Article|Posting|Report/.test(text)) blocks.push(text.slice(0, FACT_LIMITS.jsonLd));
    if (blocks.length === FACT_LIMITS.jsonLdBlocks) break;
  }
  return blocks;
}

function metaTags(scope: ParentNode): [name: string, content: string][] {
  const tags: [string, string][] = [];
  const counts = new Map<string, number>();
  for (const tag of scope.querySelectorAll('meta[content]')) {
    const name = attribute(tag, 'property', 'name', 'http-equiv', 'itemprop');
    if (name.length > 100 || !META.test(name)) continue;
    const content = tidy(tag.getAttribute('content'));
    const count = counts.get(name) ?? 0;
    if (content === '' || count === FACT_LIMITS.sameMeta) continue;
    counts.set(name, count + 1);
    tags.push([name, content]);
    if (tags.length === FACT_LIMITS.meta) break;
  }
  return tags;
}

function links(page: Document): PageFacts['links'] {
  const found: PageFacts['links'] = [];
  for (const link of page.querySelectorAll(
    'link[rel~="canonical" i],link[rel~="amphtml" i],link[rel~="alternate" i][media]',
  )) {
    const href = attribute(link, 'href');
    if (href) found.push({ rel: attribute(link, 'rel').toLowerCase(), href });
    if (found.length === FACT_LIMITS.links) break;
  }
  return found;
}

/** By how many steps up from the headline an element is met; null for another thing's in the page. */
type Level = (element: Element) => number | null;

function nearnessTo(headline: Element, body: Element): Level {
  const levels = new Map<Element, number>();
  for (let at: Element | null = headline; at; at = at.parentElement) levels.set(at, levels.size);
  return (element) => {
    let at = element;
    for (let up: Element | null = element; up; up = up.parentElement) {
      const level = levels.get(up);
      if (level !== undefined) {
        const isOther = at !== element && !at.contains(body) && !body.contains(at);
        return isOther && at.querySelector('h1,h2,h3,h4,h5') ? null : level;
      }
      at = up;
      const reason = furnitureReason(up);
      if (up.tagName === 'ARTICLE' || (reason && !OF_THE_ARTICLE.test(reason))) return null;
    }
    return null;
  };
}

function nearest<Fact extends { level: number }>(facts: Fact[], count: number): Fact[] {
  return facts.sort((a, b) => a.level - b.level).slice(0, count);
}

function hintOf(element: Element): string {
  return tidy(`${attribute(element, 'itemprop')} ${attribute(element, 'class')} ${element.id}`, 100);
}

/** How many steps up from the headline a line without a name is sought among its siblings. */
const STEPS = 4;

/** How many siblings each way, white space among them. */
const SIBLINGS = 12;

/** What may hold the date: what is named so, and what stands beside the headline. */
function dateLines(scope: ParentNode, headline: Element, body: Element): Set<Node> {
  const lines = new Set<Node>(scope.querySelectorAll(DATES));
  let at: Element | null = headline;
  for (let step = 0; step < STEPS && at && at !== body; step++, at = at.parentElement) {
    for (const way of ['previousSibling', 'nextSibling'] as const) {
      let sibling: Node | null = at[way];
      for (let count = 0; sibling && count < SIBLINGS; count++, sibling = sibling[way]) {
        if (!sibling.contains(body)) lines.add(sibling);
      }
    }
  }
  return lines;
}

function dates(scope: ParentNode, headline: Element, body: Element, levelOf: Level): DateFact[] {
  const found: DateFact[] = [];
  for (const line of dateLines(scope, headline, body)) {
    const element = isElement(line) ? line : null;
    const value = element ? attribute(element, 'datetime', 'content').slice(0, 100) : '';
    const isShort = (line.textContent?.length ?? 0) <= LONGEST_LINE * 2;
    const text = isShort && line.nodeType !== 8 ? partsOf(line) : '';
    const of = element ?? line.parentElement;
    const level = of && HAS_DATE.test(value + text) ? levelOf(of) : null;
    if (level === null) continue;
    const hint = element?.matches(DATES) ? hintOf(element) || 'time' : '';
    found.push({ isTime: element?.tagName === 'TIME', value, text, hint, level });
  }
  return nearest(found, FACT_LIMITS.dates);
}

function bylines(scope: ParentNode, levelOf: Level): Line[] {
  const found: Line[] = [];
  for (const element of scope.querySelectorAll(BYLINES)) {
    if ((element.textContent?.length ?? 0) > LONGEST_LINE * 2) continue;
    const level = levelOf(element);
    if (level === null) continue;
    const links = [...element.querySelectorAll('a')].filter(({ href }) => OF_PERSONS.test(href));
    const texts = (links.length > 0 ? links : [element]).map(partsOf);
    const hint = element.matches('[rel~="author"]') ? 'rel author' : hintOf(element);
    for (const text of texts) if (text) found.push({ text, hint, level });
  }
  return nearest(found, FACT_LIMITS.bylines);
}

/** Microdata of the thing that holds the article, not of what is listed beside it. */
function items(scope: ParentNode, body: Element): [name: string, value: string][] {
  const found: [string, string][] = [];
  for (const element of scope.querySelectorAll('[itemprop]')) {
    const owner = element.parentElement?.closest('[itemscope]');
    if (owner && !owner.contains(body)) continue;
    for (const name of attribute(element, 'itemprop').split(/\s+/)) {
      if (!ITEM.test(name)) continue;
      // A person stands for a name; anything else for what its attributes say.
      const isPerson = name.endsWith('or');
      const teller = (isPerson && element.querySelector('[itemprop~="name"]')) || element;
      const told = attribute(teller, 'content', 'datetime', 'title');
      const text = tidy(((!isPerson || teller !== element) && told) || teller.textContent || told);
      if (text) found.push([name, text]);
    }
    if (found.length >= FACT_LIMITS.items) break;
  }
  return found.slice(0, FACT_LIMITS.items);
}

/** What an article's element calls its own address, where a page holds several. */
function ownAddress(scope: Element): string {
  const told = attribute(scope, 'data-url', 'data-href', 'data-permalink', 'itemid');
  const link = scope.querySelector('h1 a[href],a[rel~="bookmark"][href],[itemprop="url"][href]');
  return told || (link ? attribute(link, 'href') : '');
}

/**
 * Reads what a page says of the article in it.
 *
 * @param root the article's live nodes; where the page holds several, nothing
 *   outside the article's own part speaks for it but JSON-LD that names its address
 */
export function readFacts(
  page: Document,
  { body, headline, part }: Pick<ArticleRoot, 'body' | 'headline'> & Partial<Pick<ArticleRoot, 'part'>>,
): PageFacts {
  const scope = part ?? null;
  const within: ParentNode = scope ?? page;
  const start = headline ?? body;
  const levelOf = nearnessTo(start, body);
  const [loaded] = page.defaultView?.performance.getEntriesByType?.('navigation') ?? [];
  return {
    address: page.URL.slice(0, FACT_LIMITS.address),
    loadedAs: loaded?.name.slice(0, FACT_LIMITS.address) ?? '',
    partAddress: scope ? ownAddress(scope) : '',
    isPart: scope !== null,
    lang: tidy(body.closest('[lang]')?.getAttribute('lang'), 40),
    documentTitle: tidy(page.title),
    headline: tidy(headline?.textContent),
    jsonLd: jsonLd(page),
    meta: metaTags(within),
    links: scope ? [] : links(page),
    items: items(within, body),
    dates: dates(within, start, body, levelOf),
    bylines: bylines(within, levelOf),
  };
}
