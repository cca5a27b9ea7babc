import type { Found, Origin, Refuse } from './found.ts';
import { bare } from './outlet.ts';

/** What stands before a name in a byline, and is none. */
const BEFORE =
  /^(?:(?:written|reported|posted|story|text|текст)?\s*(?:by|par|von)\b|автор(?:ы|лор|лар)?\b|авторы?:|муаллиф(?:он|лар)?|muallif(?:lar)?|awtor(?:y|lar)?|авторлор[уы]?|auteur|autor(?:in)?|текст|от)\s*:?\s+/iu;

/** After a name in one line with it: a section, a day, a role. */
const BEHIND = /\s+(?:(?:in|on|for|dans|le)\s+.*|[|·•–—/].*|\d.*)$/iu;

const BETWEEN = /\s*[,;&]\s*|\s+(?:and|и|жана|және|va|ва|we|et|und|with|совместно с)\s+/iu;

/** Desks and systems that sign in the place of a person. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor(?:ial|s)?(?: team| board| staff)?|staff(?: writer| reporter)?|news ?desk|guest|redaktsiya|redaksiya|tahririyat|редакци[яи](?:\s.*)?|редактор|администратор|новости|correspondent|корреспондент|web ?master|user|author|автор|unknown|none|null|undefined|n\/a|-)$/iu;

const LONGEST_NAME = 80;

export interface AuthorLine {
  text: string;
  from: Origin;
}

/** The names in one line: without «By», without what stands behind, one by one. */
function namesIn(line: string): string[] {
  let rest = line.replace(/\s+/g, ' ').trim();
  if (/^(?:https?:|www\.|\S+@)/i.test(rest)) return [rest];
  for (let next = rest.replace(BEFORE, ''); next !== rest; next = rest.replace(BEFORE, '')) rest = next;
  return rest
    .replace(BEHIND, '')
    .split(BETWEEN)
    .map((name) => name.replace(BEFORE, '').replace(/^[\s:–—-]+|[\s:–—.-]+$/gu, ''))
    .filter((name, _, all) => name !== '' || all.length === 1);
}

function fault(
  name: string,
  outlets: readonly string[],
): 'no-name' | 'is-an-address' | 'is-the-outlet' | null {
  if (/[@/]|^www\.|\.\w{2,4}$/i.test(name)) return 'is-an-address';
  if (name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name) || NOBODY.test(name)) return 'no-name';
  return outlets.some((outlet) => outlet !== '' && bare(outlet) === bare(name)) ? 'is-the-outlet' : null;
}

/**
 * The authors by the first origin that names one. What is no name, or only that
 * of the outlet, is refused.
 *
 * @param lines in the order of trust
 * @param outlets what the outlet may be called
 */
export function decideAuthors(
  lines: readonly AuthorLine[],
  outlets: readonly string[],
  refuse: Refuse,
): Found<string[]> {
  const origins = [...new Set(lines.map(({ from }) => from))];
  for (const from of origins) {
    const names: string[] = [];
    for (const line of lines) {
      if (line.from !== from) continue;
      for (const name of namesIn(line.text)) {
        const reason = fault(name, outlets);
        if (reason) refuse({ field: 'authors', value: name, from, reason });
        else if (!names.some((known) => bare(known) === bare(name))) names.push(name);
      }
    }
    if (names.length > 0) return { value: names, from };
  }
  return { value: [], from: 'shown' };
}
