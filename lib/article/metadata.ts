import { type AuthorLine, decideAuthors } from './authors.ts';
import { type DateClaim, decideDate } from './dates.ts';
import type { PageFacts } from './facts-schema.ts';
import type { Found, Origin, Refuse, Refused } from './found.ts';
import { believe, cleanAddress, withoutAmp } from './identity.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { detectLanguage, readLanguageTag } from './language.ts';
import { bare, decideOutlet, type KnownOutlet } from './outlet.ts';
import { FACT_LIMITS } from './page-facts.ts';
import { asShown, withoutSite } from './title.ts';
import { dayInPath, readDateLine } from './written-date.ts';
import { asOfDay } from './zone.ts';

/** What is believed of an article, each with where it came from. */
export interface Metadata {
  title: Found<string>;
  outlet: Found<string>;
  authors: Found<string[]>;
  /** ISO 8601 to the precision in which it was written; a clock has its zone where one is known. */
  published: Found<string> | null;
  modified: Found<string> | null;
  /** `YYYY-MM-DD` of publication in the outlet's zone; empty when unknown. */
  day: string;
  /** BCP 47, with the script where it is not the usual one. */
  language: Found<string> | null;
  /** The article's identity: absolute, cleaned, on the page's own site. */
  canonical: Found<string>;
  /** Other addresses of the same article on its site. */
  aliases: string[];
  section: Found<string> | null;
  keywords: string[];
  /** True when the page itself says that it is an article and not a front. */
  saysArticle: boolean;
  refused: Refused[];
}

export interface Surroundings {
  /** The page's address as the browser gives it, never as the page does. */
  address: string;
  /** What the pack knows of the site. */
  outlet: KnownOutlet | null;
  /** The article's flat text. */
  text: string;
  /** ms since 1970. */
  now: number;
}

const PUBLISHED_META =
  /^(?:article:published_time|(?:og:)?published_time|og:article:published_time|date|pub-?date|publish(?:ed)?[_-]?date|publication[_-]?date|(?:article[._-])?(?:date[._-]?)?published(?:[._-]time|[._-]?at|[._-]?date)?|datePublished|article[._-]date(?:[._-]original)?|dc(?:terms)?\.(?:date(?:\.(?:issued|created))?|issued|created)|parsely-pub-date|sailthru\.date|cXenseParse:(?:\w+-)?(?:recs:)?publishtime|mediator_published_time|originalpublicationdate|release_date|ptime|article:create_time)$/i;

const MODIFIED_META =
  /^(?:article:modified_time|og:updated_time|article:updated_time|dateModified|last-modified|lastmod|revised|dc(?:terms)?\.modified|modified_?date|updated_?date)$/i;

const AUTHOR_META =
  /^(?:author|article:author(?:_name|:name)?|dc(?:terms)?\.creator|parsely-author|sailthru\.author|byl|creator|mediator_author|citation_author)$/i;

const LANGUAGE_META = /^(?:content-language|language|dc(?:terms)?\.language|inLanguage)$/i;

const ARTICLE_TYPE = /^(?:article|news)/i;

const LIST = /\s*,\s*/;

function host(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The addresses of two are one, host and query aside. */
function isSamePath(one: string, other: string, base: string): boolean {
  if (!URL.canParse(one, base) || !URL.canParse(other, base)) return false;
  const path = (address: string) => {
    const { pathname } = new URL(withoutAmp(new URL(address, base).href));
    return pathname.replace(/\/$/, '').toLowerCase();
  };
  return path(one) === path(other);
}

/**
 * Decides which of a page's articles in JSON-LD is the one that is read: the one
 * with its address, else with its headline, else the first that has a date. One
 * whose address and headline are both another's is not this article's.
 */
function chooseArticle(
  articles: readonly JsonLdArticle[],
  facts: PageFacts,
  address: string,
  refuse: Refuse,
): JsonLdArticle | null {
  const canonicals = facts.links.filter(({ rel }) => rel.includes('canonical')).map(({ href }) => href);
  const own = facts.isPart ? [facts.partAddress] : [address, ...(isStale(facts, address) ? [] : canonicals)];
  const byAddress = (article: JsonLdArticle) =>
    article.addresses.some((said) => own.some((known) => known !== '' && isSamePath(said, known, address)));
  const headline = bare(asShown(facts.headline));
  const byHeadline = (article: JsonLdArticle) => {
    const said = bare(article.headline ?? '');
    return said !== '' && headline !== '' && (said.includes(headline) || headline.includes(said));
  };
  const chosen =
    articles.find((article) => byAddress(article) && byHeadline(article)) ??
    articles.find(byAddress) ??
    articles.find(byHeadline);
  if (chosen) return chosen;
  const isOthers = ({ addresses, headline: said }: JsonLdArticle) =>
    facts.isPart ||
    (headline !== '' && said !== undefined && addresses.some((one) => isArticleAddress(one, address)));
  const rest = articles.filter((article) => !isOthers(article));
  for (const article of articles) {
    if (!rest.includes(article)) {
      refuse({
        field: 'article',
        value: article.headline ?? '',
        from: 'json-ld',
        reason: 'of-another-article',
      });
    }
  }
  return rest.find(({ published }) => published !== undefined) ?? rest[0] ?? null;
}

/** An address with a path: some templates name the site's front as what an article is on. */
function isArticleAddress(said: string, base: string): boolean {
  return URL.canParse(said, base) && new URL(said, base).pathname.length > 1;
}

/** True when the page went on to another article and its head stayed behind. */
function isStale({ loadedAs, links, isPart }: PageFacts, address: string): boolean {
  if (isPart) return true;
  if (!URL.canParse(loadedAs) || isSamePath(loadedAs, address, address)) return false;
  const canonical = links.find(({ rel }) => rel.includes('canonical'));
  // A head that names neither cannot be told from one that was kept up to date.
  return canonical !== undefined && isSamePath(canonical.href, loadedAs, address);
}

/** Decides, by what a page says and by what is known of its site, what an article is. */
export function decideMetadata(facts: PageFacts, { address, outlet, text, now }: Surroundings): Metadata {
  const refused: Refused[] = [];
  const refuse: Refuse = (one) => void refused.push(one);
  const stale = isStale(facts, address);
  // Of a page of several, only what stands in the article's own element is its.
  const meta = stale && !facts.isPart ? [] : facts.meta;
  const metas = (name: RegExp) => meta.filter(([key]) => name.test(key)).map(([, value]) => value);
  const items = (...names: string[]) =>
    facts.items.filter(([key]) => names.includes(key)).map(([, value]) => value);

  const jsonLd = readJsonLd(facts.jsonLd, FACT_LIMITS.jsonLd);
  for (const reason of jsonLd.problems) refuse({ field: 'article', value: '', from: 'json-ld', reason });
  const article = chooseArticle(jsonLd.articles, facts, address, refuse);
  const salvaged = article || facts.isPart || stale ? null : jsonLd.salvaged;

  const hosts = outlet?.hosts ?? [];
  const siteName = facts.meta.find(([key]) => key === 'og:site_name')?.[1];
  const named = decideOutlet(
    { article, siteName, documentTitle: facts.documentTitle },
    address,
    outlet,
    refuse,
  );
  const siteNames = [named.value, siteName ?? '', article?.publisher ?? '', host(address)].filter(Boolean);

  const published = decideDate('published', publishedClaims(), outlet?.zone, now, refuse);
  const modified = decideDate('modified', modifiedClaims(), outlet?.zone, now, refuse);
  const isBefore = published !== null && modified !== null && modified.moment < published.moment;
  if (isBefore) {
    refuse({
      field: 'modified',
      value: modified.found.value,
      from: modified.found.from,
      reason: 'before-published',
    });
  }
  const { canonical, aliases } = decideCanonical();
  const sections: [string | undefined, Origin][] = [
    [article?.section, 'json-ld'],
    [metas(/^article:section$/i)[0], 'meta'],
    [items('articleSection')[0], 'microdata'],
  ];
  const keywords = [
    ...(article?.keywords ?? []),
    ...metas(/^(?:article:tag|news_keywords|keywords)$/i).flatMap((words) => words.split(LIST)),
  ].map((word) => word.trim());
  return {
    title: decideTitle(),
    outlet: named,
    authors: decideAuthors(authorLines(), siteNames, refuse),
    published: published?.found ?? null,
    modified: isBefore ? null : (modified?.found ?? null),
    day: published ? asOfDay(published.found.value, outlet?.zone) : '',
    language: decideLanguage(),
    canonical,
    aliases,
    section: first(sections),
    keywords: [...new Set(keywords)].filter(Boolean),
    saysArticle:
      article !== null ||
      salvaged !== null ||
      metas(/^og:type$/i).some((type) => ARTICLE_TYPE.test(type)) ||
      metas(/^article:published_time$/i).length > 0 ||
      items('datePublished').length > 0,
    refused,
  };

  function decideTitle(): Found<string> {
    const claims: [string | undefined, Origin][] = [
      [facts.headline, 'headline'],
      [article?.headline, 'json-ld'],
      [metas(/^(?:og|twitter):title$/i)[0], 'meta'],
      [items('headline')[0], 'microdata'],
      [stale ? '' : facts.documentTitle, 'document'],
    ];
    for (const [claim, from] of claims) {
      const shown = asShown(claim ?? '');
      const value = from === 'headline' ? shown : withoutSite(shown, siteNames);
      if (value === '') continue;
      if (!siteNames.some((name) => bare(name) === bare(value))) return { value, from };
      refuse({ field: 'title', value, from, reason: 'is-the-outlet' });
    }
    return { value: asShown(facts.documentTitle), from: 'document' };
  }

  function publishedClaims(): DateClaim[] {
    const lines = facts.dates.map((fact) => ({
      ...fact,
      ...readDateLine(fact.text, fact.hint !== '' || fact.isTime),
    }));
    const isLater = (hint: string) => /modif|updat|edit/i.test(hint);
    const times = lines.filter(({ isTime, value, hint }) => isTime && value !== '' && !isLater(hint));
    // The nearest to the headline; those of its updates and of what is listed below stand further off.
    const nearestFirst = [...times].sort((a, b) => a.level - b.level);
    return [
      ...one(article?.published, 'json-ld'),
      ...metas(PUBLISHED_META).map((value): DateClaim => ({ value, from: 'meta' })),
      ...one(salvaged?.published, 'json-ld'),
      ...items('datePublished', 'dateCreated').map((value): DateClaim => ({ value, from: 'microdata' })),
      ...nearestFirst.map(({ value }): DateClaim => ({ value, from: 'time' })),
      ...lines
        .filter(({ published, hint }) => published !== null && !isLater(hint))
        .map((line): DateClaim => ({ value: line.text, from: 'shown', date: line.published })),
      ...one(dayInPath(decodedPath(address)) ?? undefined, 'address'),
    ];
  }

  function modifiedClaims(): DateClaim[] {
    const lines = facts.dates.flatMap(({ text, hint, isTime }): DateClaim[] => {
      const { modified } = readDateLine(text, hint !== '' || isTime);
      return modified ? [{ value: text, from: 'shown', date: modified }] : [];
    });
    return [
      ...one(article?.modified, 'json-ld'),
      ...metas(MODIFIED_META).map((value): DateClaim => ({ value, from: 'meta' })),
      ...one(salvaged?.modified, 'json-ld'),
      ...items('dateModified').map((value): DateClaim => ({ value, from: 'microdata' })),
      ...lines,
    ];
  }

  function authorLines(): AuthorLine[] {
    const from =
      (origin: Origin) =>
      (text: string): AuthorLine => ({ text, from: origin });
    return [
      ...(article?.authors ?? []).map(from('json-ld')),
      ...metas(AUTHOR_META).map(from('meta')),
      ...items('author', 'creator').map(from('microdata')),
      ...nearestBylines(facts).map(from('shown')),
    ];
  }

  function decideLanguage(): Found<string> | null {
    const claims: [string | undefined, Origin][] = [
      [article?.language ?? salvaged?.language, 'json-ld'],
      [facts.lang, 'document'],
      [metas(LANGUAGE_META)[0], 'meta'],
      [items('inLanguage')[0], 'microdata'],
      [metas(/^og:locale$/i)[0], 'meta'],
    ];
    const read = detectLanguage(text);
    for (const [claim, from] of claims) {
      if (!claim) continue;
      const value = readLanguageTag(claim);
      if (value === null) refuse({ field: 'language', value: claim, from, reason: 'no-language' });
      else if (read === null || read === value) return { value, from };
      else refuse({ field: 'language', value: claim, from, reason: 'not-the-text' });
    }
    return read === null ? null : { value: read, from: 'text' };
  }

  function decideCanonical(): { canonical: Found<string>; aliases: string[] } {
    const own = cleanAddress(address);
    const linked = (rel: string) => facts.links.filter((link) => link.rel.split(/\s+/).includes(rel));
    const claims: [string, Origin][] = [
      ...(facts.partAddress ? [[facts.partAddress, 'microdata'] satisfies [string, Origin]] : []),
      ...linked('canonical').map(({ href }): [string, Origin] => [href, 'link']),
      ...metas(/^og:url$/i).map((value): [string, Origin] => [value, 'meta']),
      ...(article?.addresses ?? []).map((value): [string, Origin] => [value, 'json-ld']),
    ];
    const believed: Found<string>[] = [];
    for (const [claim, from] of claims) {
      const answer = believe(claim, address, hosts);
      const isOld = stale && from !== 'microdata' && isSamePath(claim, facts.loadedAs, address);
      if ('address' in answer && !isOld) believed.push({ value: answer.address, from });
      else {
        const reason = 'refused' in answer ? answer.refused : 'of-what-was-loaded-before';
        refuse({ field: 'canonical', value: claim, from, reason });
      }
    }
    const [claimed] = believed;
    const canonical = claimed ?? { value: withoutAmp(own), from: 'address' as const };
    const others = [...linked('amphtml'), ...linked('alternate')].flatMap(({ href }) => {
      const answer = believe(href, address, hosts);
      return 'address' in answer ? [answer.address] : [];
    });
    const aliases = new Set([own, ...(stale ? [] : others)]);
    aliases.delete(canonical.value);
    return { canonical, aliases: [...aliases] };
  }
}

function one(value: string | undefined, from: Origin): DateClaim[] {
  return value === undefined ? [] : [{ value, from }];
}

function first(claims: readonly (readonly [string | undefined, Origin])[]): Found<string> | null {
  for (const [value, from] of claims) if (value) return { value, from };
  return null;
}

/** Bylines as near as the nearest, those that are links of an author's first. */
function nearestBylines({ bylines }: PageFacts): string[] {
  const telling = bylines.filter(({ hint }) => hint === 'rel author' || /by-?line|author|avtor/i.test(hint));
  const level = Math.min(...telling.map((line) => line.level));
  return telling.filter((line) => line.level === level).map(({ text }) => text);
}

function decodedPath(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
