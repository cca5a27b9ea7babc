import { jsonLdArticle } from './json-ld.ts';

/** What a page says of its article; a field it does not say is absent. */
export interface Metadata {
  title: string;
  outlet?: string | undefined;
  authors: string[];
  /** As the page writes it, with its zone where it has one: ISO 8601. */
  published?: string | undefined;
  modified?: string | undefined;
  /** BCP 47, lower case: `en`, `ru`, `uz-latn`. */
  language?: string | undefined;
  /** Absolute; what the page claims, not yet believed. */
  canonical?: string | undefined;
  section?: string | undefined;
  keywords: string[];
  /** True when the page itself says that it is an article and not a front. */
  saysArticle: boolean;
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const ARTICLE_TYPE = /^(?:article|news)/i;

/** The first text that a selector's elements give, trimmed. */
function first(page: Document, selector: string, attribute: string): string | undefined {
  for (const element of page.querySelectorAll(selector)) {
    const value = element.getAttribute(attribute)?.trim();
    if (value) return value;
  }
  return undefined;
}

function meta(page: Document, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = first(
      page,
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      'content',
    );
    if (value) return value;
  }
  return undefined;
}

/** True for a day that exists: `2019-02-30` does not, and rolls over to another. */
function isDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}

function firstDate(...candidates: (string | undefined)[]): string | undefined {
  return candidates.find((value) => value !== undefined && DATE.test(value) && isDay(value.slice(0, 10)));
}

/** `/2019/11/23/` or `/2019-11-23/` in the path; a month alone is no date. */
function dateInPath(url: string): string | undefined {
  const parts = /[/-](20\d{2})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/.exec(new URL(url).pathname);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : undefined;
}

/**
 * Reads what a page says of its article: JSON-LD first, then OpenGraph, then
 * microdata, then `<time>`, then the address itself.
 */
export function readMetadata(page: Document, headline: Element | null): Metadata {
  const said = jsonLdArticle(page);
  const type = meta(page, 'og:type');
  const shown = headline?.textContent?.replace(/\s+/g, ' ').trim();
  const language = said?.language ?? (page.documentElement.lang || meta(page, 'og:locale'));
  const canonical = first(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url');
  return {
    title: shown || said?.headline || meta(page, 'og:title') || page.title.trim(),
    outlet: said?.publisher ?? meta(page, 'og:site_name'),
    authors: said?.authors.length
      ? said.authors
      : [meta(page, 'author', 'article:author') ?? ''].filter(Boolean),
    published: firstDate(
      said?.published,
      meta(page, 'article:published_time', 'datePublished'),
      first(page, '[itemprop="datePublished"]', 'datetime'),
      first(page, 'article time[datetime], time[datetime][pubdate]', 'datetime'),
      dateInPath(page.URL),
    ),
    modified: firstDate(said?.modified, meta(page, 'article:modified_time', 'dateModified')),
    language: language ? language.replace('_', '-').toLowerCase() : undefined,
    canonical: canonical && URL.canParse(canonical, page.URL) ? new URL(canonical, page.URL).href : undefined,
    section: said?.section ?? meta(page, 'article:section'),
    keywords: said?.keywords ?? [],
    saysArticle:
      said !== null || ARTICLE_TYPE.test(type ?? '') || meta(page, 'article:published_time') !== undefined,
  };
}
