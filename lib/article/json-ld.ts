/** What schema.org markup says of one article. */
export interface JsonLdArticle {
  headline?: string | undefined;
  authors: string[];
  publisher?: string | undefined;
  /** The publisher's own address. */
  publisherUrl?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  language?: string | undefined;
  section?: string | undefined;
  keywords: string[];
  /** What it calls its addresses, as they stand. */
  addresses: string[];
}

/** The articles of a page's blocks, and what is wrong with those that hold none. */
export interface JsonLd {
  articles: JsonLdArticle[];
  /** From a block that could not be mended: read by the look of its text alone. */
  salvaged: JsonLdArticle | null;
  problems: ('json-ld-broken' | 'json-ld-cut')[];
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** How deep things may stand in one another. */
const DEEPEST = 6;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Content systems put HTML's escapes into JSON, where they stand for themselves. */
function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (whole, figures, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = figures ? Number(figures) : Number.parseInt(String(hex), 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

type ById = ReadonlyMap<string, Thing>;

/** A text, or the name of the thing that stands in a text's place. */
function text(value: unknown, byId: ById, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  for (const item of list(value)) {
    const found = isThing(item) ? text(whole(item, byId)['name'], byId, depth + 1) : item;
    if (typeof found === 'string' && found.trim() !== '') return unescape(found.trim());
  }
  return undefined;
}

/** A thing that is only referred to by its id, from where it is described. */
function whole(thing: Thing, byId: ById): Thing {
  const id = thing['@id'];
  const described = typeof id === 'string' ? byId.get(id) : undefined;
  return described === undefined ? thing : { ...described, ...thing };
}

function address(value: unknown, byId: ById): string | undefined {
  for (const item of list(value)) {
    const thing = isThing(item) ? whole(item, byId) : null;
    const found = thing ? (thing['url'] ?? thing['@id']) : item;
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
  }
  return undefined;
}

/** Every thing in a document: at the top, in arrays, in a `@graph`, as what a page is about. */
function things(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  return list(value).flatMap((item) => {
    if (Array.isArray(item)) return things(item, depth + 1);
    if (!isThing(item)) return [];
    return [item, ...things([item['@graph'], item['mainEntity']], depth + 1)];
  });
}

function isArticle(thing: Thing): boolean {
  return list(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));
}

function words(value: unknown): string[] {
  return list(value).flatMap((item) =>
    typeof item === 'string' ? item.split(',').flatMap((word) => unescape(word.trim()) || []) : [],
  );
}

function toArticle(thing: Thing, byId: ById): JsonLdArticle {
  const publisher = list(thing['publisher']).find(isThing);
  return {
    headline: text(thing['headline'] ?? thing['name'], byId),
    authors: list(thing['author'] ?? thing['creator']).flatMap((author) => text(author, byId) ?? []),
    publisher: text(thing['publisher'], byId),
    publisherUrl: publisher ? address(whole(publisher, byId)['url'], byId) : undefined,
    published: text(thing['datePublished'] ?? thing['dateCreated'], byId),
    modified: text(thing['dateModified'], byId),
    language: list(thing['inLanguage'])
      .map((item) => text(isThing(item) ? (item['alternateName'] ?? item['name']) : item, byId))
      .find(Boolean),
    section: text(thing['articleSection'], byId),
    keywords: words(thing['keywords']),
    addresses: [thing['mainEntityOfPage'], thing['url'], thing['@id']].flatMap(
      (value) => address(value, byId) ?? [],
    ),
  };
}

/** JSON as templates break it: a line break in a string, a comma too many, a comment around. */
function mend(json: string): string {
  let mended = '';
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charAt(at);
    if (inString && unit === '\\') {
      mended += unit + json.charAt(++at);
    } else if (inString && unit < ' ') {
      mended += ' ';
    } else {
      if (unit === '"') inString = !inString;
      mended += unit;
    }
  }
  return mended
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/|\uFEFF)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|;)\s*$/, '')
    .replace(/,(\s*[}\]])/g, '$1');
}

function parse(json: string): { value: unknown } | null {
  for (const attempt of [json, mend(json)]) {
    try {
      return { value: JSON.parse(attempt) };
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

/** Fields of a block that no parser takes, by their look; nothing that could be another's. */
function salvage(json: string): JsonLdArticle | null {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting|Report)"/.test(json)) return null;
  const only = (name: string) => {
    const found = [...json.matchAll(new RegExp(`"${name}"\\s*:\\s*"([^"\\\\\n]{4,60})"`, 'g'))];
    return found.length === 1 ? found[0]?.[1] : undefined;
  };
  return {
    authors: [],
    published: only('datePublished'),
    modified: only('dateModified'),
    language: only('inLanguage'),
    keywords: [],
    addresses: [],
  };
}

/**
 * Reads a page's JSON-LD, block by block; a broken one says nothing for the
 * others. References by `@id` are followed among all of them.
 *
 * @param blocks as they stand in the page
 * @param longest a block of this length was cut
 */
export function readJsonLd(blocks: readonly string[], longest: number): JsonLd {
  const all: Thing[] = [];
  const problems: JsonLd['problems'] = [];
  let salvaged: JsonLdArticle | null = null;
  for (const block of blocks) {
    const parsed = parse(block);
    if (parsed) {
      all.push(...things(parsed.value));
    } else {
      problems.push(block.length >= longest ? 'json-ld-cut' : 'json-ld-broken');
      salvaged ??= salvage(block);
    }
  }
  const byId = new Map(
    all.flatMap((thing): [string, Thing][] => {
      const id = thing['@id'];
      return typeof id === 'string' && thing['@type'] !== undefined ? [[id, thing]] : [];
    }),
  );
  return { articles: all.filter(isArticle).map((thing) => toArticle(thing, byId)), salvaged, problems };
}
