import { parseDateLine } from './parse-date.ts';

/** What stands around an article's text. */
export interface Furniture {
  /** Above the headline: site name, section labels, photo credits. */
  readonly top: readonly string[];
  /** One-line boxes within the body: advertisements, “read also”. */
  readonly inside: readonly string[];
  /** Paywall and newsletter. */
  readonly offers: readonly string[];
  readonly authorBox: readonly string[];
  readonly related: readonly string[];
}

export interface ParsedArticle {
  readonly title: string;
  readonly standfirst?: string;
  readonly author?: string;
  readonly published?: string;
  readonly paragraphs: string[];
  /** Headings within the body, each with the number of the paragraph that it stands above. */
  readonly headings: readonly { readonly text: string; readonly above: number }[];
  readonly furniture: Furniture;
  readonly publisher?: string;
  readonly language?: string;
}

const longParagraph = 100;
const longestLabel = 120;

const byline = /^(?:by|written by|story by|автор(?:ы)?:?|текст:)\s+(?<author>\p{Lu}.*)$/iu;
const offer =
  /^(?:want to read more|to read (?:more|the full)|read the full|subscribe|already a subscriber|sign (?:up|in)\b|log ?in\b|get (?:our|the) newsletter|newsletter|join (?:our|us)|support (?:us|our)|donate|подпи(?:шитесь|ска|саться)|войти|поддержите)/iu;
const authorBox = /^(?:the authors?$|about the authors?|authors?$|guest author|об авторе|авторы?$)/iu;
const related =
  /^(?:related(?: (?:stories|articles|posts|content|reading))?:?$|more (?:from|on|stories)\b|you may also like|most (?:read|popular)|recommended|latest (?:news|stories)|trending|share (?:this|on)|share$|tags?:|topics?:|filed under|comments?$|leave a (?:comment|reply)|follow us|copyright|©|all rights reserved|читайте (?:по теме|ещ[её])|по теме:?$|материалы по теме|поделиться|теги:?|комментарии|все права)/iu;
// These stand in the middle of an article, which goes on after them.
const inside =
  /^(?:advertisement|реклама|ad$|(?:read|see|watch)(?: also| more| next)?:|also read\b|читайте также|listen to (?:this|the) (?:article|story)|photo:|image:|фото:)/iu;

function isLabel(line: string, pattern: RegExp): boolean {
  return line.length <= longestLabel && pattern.test(line);
}

function isClosing(line: string): boolean {
  return isLabel(line, offer) || isLabel(line, authorBox) || isLabel(line, related);
}

function endsSentence(line: string): boolean {
  return /[.!?…:;]['"”’»)\]]*$/u.test(line);
}

function isParagraph(line: string): boolean {
  return line.length >= longParagraph || endsSentence(line);
}

/** Lines, with those joined again that were broken to fit a column. */
function readLines(text: string): string[] {
  const raw = text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim());
  const longest = Math.max(0, ...raw.map((line) => line.length));
  const isBroken =
    longest <= 100 &&
    raw.some((line, i) => line !== '' && raw[i + 1] !== '' && raw[i + 2] !== '' && i + 2 < raw.length);
  const lines: string[] = [];
  let open = false;
  for (const line of raw) {
    if (line === '') {
      open = false;
      continue;
    }
    if (open) lines.push(`${lines.pop() ?? ''} ${line}`);
    else lines.push(line);
    // A line that is far from full ends its paragraph.
    open = isBroken && line.length >= 0.7 * longest;
  }
  return lines;
}

interface Top {
  readonly title: string;
  readonly standfirst: string | undefined;
  readonly author: string | undefined;
  readonly published: string | undefined;
  readonly bodyStart: number;
  readonly labels: readonly string[];
}

function findBodyStart(lines: readonly string[], bylineAt: number): number {
  if (bylineAt >= 0) {
    const start = lines.findIndex(
      (line, i) =>
        i > bylineAt && isParagraph(line) && parseDateLine(line) === undefined && !isLabel(line, inside),
    );
    return start < 0 ? lines.length : start;
  }
  const start = lines.findIndex((line) => line.length >= 1.4 * longParagraph);
  if (start >= 0) return start;
  // No long paragraph at all: the first two lines are at most headline and standfirst.
  const sentence = lines.findIndex((line, i) => i > 0 && isParagraph(line));
  return sentence < 0 ? lines.length : sentence;
}

function findTop(lines: readonly string[]): Top {
  const bylineAt = lines.findIndex(
    (line, i) => isLabel(line, byline) && !/[.!?]$/u.test(line) && i < lines.length - 1,
  );
  const bodyStart = findBodyStart(lines, bylineAt);
  const rest: { line: string; at: number }[] = [];
  let published: string | undefined;
  for (const [at, line] of lines.slice(0, bodyStart).entries()) {
    const date = parseDateLine(line);
    if (date !== undefined) published ??= date;
    else if (at !== bylineAt) rest.push({ line, at });
  }

  const above = rest.filter(({ at }) => bylineAt < 0 || at < bylineAt);
  const repeated = above
    .filter(({ line, at }) => above.some((other) => other.line === line && other.at < at))
    .toSorted((a, b) => b.line.length - a.line.length)[0];
  const last = above.at(-1);
  const sumsUp =
    above.length > 1 && last !== undefined && last.line.length >= 40 && /[.…]['"”’»]*$/u.test(last.line);
  const headline = repeated ?? (sumsUp ? above.at(-2) : last);
  const standfirst =
    headline && above.find(({ line, at }) => at > headline.at && line.length >= 40 && line !== headline.line);

  return {
    title: headline?.line ?? '',
    standfirst: standfirst?.line,
    author: bylineAt < 0 ? undefined : byline.exec(lines[bylineAt] ?? '')?.groups?.['author'],
    published,
    bodyStart,
    labels: rest
      .map(({ line }) => line)
      .filter((line) => line !== headline?.line && line !== standfirst?.line),
  };
}

interface Body {
  readonly paragraphs: string[];
  readonly headings: { text: string; above: number }[];
  readonly inside: string[];
  readonly end: number;
}

function findBody(lines: readonly string[], start: number): Body {
  const closing = lines.findIndex((line, i) => i >= start && isClosing(line));
  const limit = closing < 0 ? lines.length : closing;
  let lastLong = -1;
  for (let i = start; i < limit; i++) if ((lines[i] ?? '').length >= longParagraph) lastLong = i;
  // Short sentences right after the last long paragraph still belong to it; a label ends the body.
  let end = lastLong < 0 ? start : lastLong + 1;
  while (end < limit && /[.!…]['"”’»)]*$/u.test(lines[end] ?? '')) end++;
  const body: Body = { paragraphs: [], headings: [], inside: [], end };
  for (const line of lines.slice(start, end)) {
    if (isLabel(line, inside)) body.inside.push(line);
    else if (isParagraph(line)) body.paragraphs.push(line);
    else body.headings.push({ text: line, above: body.paragraphs.length });
  }
  return body;
}

function sortFurniture(lines: readonly string[]): Pick<Furniture, 'offers' | 'authorBox' | 'related'> {
  const sorted: Record<'offers' | 'authorBox' | 'related', string[]> = {
    offers: [],
    authorBox: [],
    related: [],
  };
  let group: keyof typeof sorted = 'related';
  for (const line of lines) {
    if (isLabel(line, offer)) group = 'offers';
    else if (isLabel(line, authorBox)) group = 'authorBox';
    else if (isLabel(line, related) || !/[.!]$/u.test(line)) group = 'related';
    sorted[group].push(line);
  }
  return sorted;
}

/** The language, only where its letters and commonest words leave no doubt. */
function guessLanguage(text: string): string | undefined {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin)
    return /[әғқңөұүһіҳҷӯӣў]/iu.test(text) || !/[ыэё]|(?:^|\s)и\s/iu.test(text) ? undefined : 'ru';
  const english = text.match(/\b(?:the|and|of|to|in)\b/giu)?.length ?? 0;
  return english > text.split(/\s+/u).length / 20 ? 'en' : undefined;
}

/** Finds an article and its parts in plain text. Lines that are no part of it become furniture. */
export function parseArticle(text: string): ParsedArticle {
  const lines = readLines(text);
  const top = findTop(lines);
  const body = findBody(lines, top.bodyStart);
  const after = lines.slice(body.end);
  // The first line is the site's name when the site speaks of itself below.
  const first = top.labels[0];
  const isNamedAgain =
    first !== undefined &&
    first === lines[0] &&
    first.length <= 40 &&
    after.some((line) => line.includes(first));
  const language = guessLanguage([top.title, ...body.paragraphs].join(' '));
  return {
    title: top.title,
    ...(top.standfirst === undefined ? {} : { standfirst: top.standfirst }),
    ...(top.author === undefined ? {} : { author: top.author }),
    ...(top.published === undefined ? {} : { published: top.published }),
    ...(isNamedAgain ? { publisher: first } : {}),
    ...(language === undefined ? {} : { language }),
    paragraphs: body.paragraphs,
    headings: body.headings,
    furniture: { top: top.labels, inside: body.inside, ...sortFurniture(after) },
  };
}
