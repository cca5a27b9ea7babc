/** What schema.org markup says of an article; `null` where it says nothing. */
export interface JsonLdArticle {
  headline?: string | undefined;
  authors: string[];
  publisher?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  language?: string | undefined;
  section?: string | undefined;
  keywords: string[];
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text, or the name of the thing that stands in a text's place. */
function text(value: unknown): string | undefined {
  for (const item of list(value)) {
    const found = isThing(item) ? text(item['name']) : item;
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
  }
  return undefined;
}

/** Every thing in a document: at the top, in arrays, in an `@graph`. */
function things(value: unknown): Thing[] {
  return list(value).flatMap((item) => {
    if (Array.isArray(item)) return things(item);
    return isThing(item) ? [item, ...things(item['@graph'])] : [];
  });
}

function isArticle(thing: Thing): boolean {
  return list(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

/** Broken markup is common on news sites and says nothing. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function jsonLdArticle(page: Document): JsonLdArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parse(script.textContent ?? '')).find(isArticle);
    if (!article) continue;
    return {
      headline: text(article['headline']),
      authors: list(article['author']).flatMap((author) => text(author) ?? []),
      publisher: text(article['publisher']),
      published: text(article['datePublished']),
      modified: text(article['dateModified']),
      language: text(article['inLanguage']),
      section: text(article['articleSection']),
      keywords: list(article['keywords']).flatMap((words) =>
        typeof words === 'string' ? words.split(',').flatMap((word) => word.trim() || []) : [],
      ),
    };
  }
  return null;
}
