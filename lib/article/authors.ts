import type { Found, Origin, Refuse } from './found.ts';
import { hasInRow, isSmallAt } from '@/lib/text/case.ts';
import { bare, isOutletName } from './outlet.ts';

/** What stands before a name in a byline, and is none. */
const BEFORE =
  /^(?:(?:written|reported|posted|story|text|текст)?\s*(?:by|par|von)\b|authors?\s*:|автор(?:ы|лор|лар)?\b|авторы?:|муаллиф(?:он|лар)?|muallif(?:lar)?|awtor(?:y|lar)?|авторлор[уы]?|auteur|autor(?:in)?|текст|от)\s*:?\s+/i;

/** After a name in one line with it: a section, a day, a role. */
const BEHIND =
  /\s+(?:(?:in|on|for|dans|le)\s+.*|[|·•–—/(].*|(?:updated|published|обновлено)\b.*|\d{1,2}[\s.:/-].*|\d{4}.*)$/i;

const BETWEEN = /\s*[,;&]\s*|\s+(?:and|и|жана|және|va|ва|we|et|und|with|совместно с)\s+/i;

/** Desks and systems that sign in the place of a person. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor(?:ial|s)?(?: team| board| staff)?|staff(?: writer| reporter)?|news ?desk|guest|redaktsiya|redaksiya|tahririyat|редакци[яи](?:\s.*)?|(?:la\s+)?rédaction|(?:die\s+)?redaktion|редактор|администратор|новости|correspondent|корреспондент|web ?master|user|author|автор|unknown|none|null|undefined|n\/a|-)$/i;

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
    .map((name) => withoutStop(name.replace(BEFORE, '')).replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''))
    .filter((name, _, all) => name !== '' || all.length === 1);
}

/** «Daniyar Aitov.» ends a line; «Aitov Jr.» does not. */
function withoutStop(name: string): string {
  const isEnd = name.endsWith('.') && hasInRow(name.slice(-5, -1), 4);
  return isEnd ? name.slice(0, -1) : name;
}

/** Words in names that are not capitalised. */
const SMALL_IN_NAMES =
  /^(?:de|da|di|du|der|den|van|von|le|la|el|al|bin|ibn|ul|ogly|oglu|kyzy|uulu|qizi|gyzy|уулу|кызы|оглы|угли|ўғли|қызы|ұлы|де|фон|аль)$/;

/** A sentence about a person, where a byline was looked for. */
function isSentence(name: string): boolean {
  const words = name.split(' ');
  return words.length > 6 || words.some((word) => isSmallAt(word, 0) && !SMALL_IN_NAMES.test(word));
}

function fault(
  name: string,
  outlets: readonly string[],
): 'no-name' | 'is-an-address' | 'is-the-outlet' | null {
  if (/[@/]|^www\.|\.\w{2,4}$/i.test(name)) return 'is-an-address';
  if (name.length > LONGEST_NAME || !hasInRow(name, 2) || NOBODY.test(name)) return 'no-name';
  return isOutletName(name, outlets) ? 'is-the-outlet' : null;
}

/**
 * The authors by the first origin that names one, or by one that names these and
 * more. What is no name, or only that of the outlet, is refused.
 *
 * @param lines in the order of trust
 * @param outlets what the outlet may be called
 */
export function decideAuthors(
  lines: readonly AuthorLine[],
  outlets: readonly string[],
  refuse: Refuse,
): Found<string[]> {
  const found: Found<string[]>[] = [];
  for (const from of new Set(lines.map((line) => line.from))) {
    const names: string[] = [];
    for (const line of lines) {
      if (line.from !== from) continue;
      for (const name of namesIn(line.text)) {
        const reason = fault(name, outlets) ?? (from === 'shown' && isSentence(name) ? 'no-name' : null);
        if (reason) refuse({ field: 'authors', value: name, from, reason });
        else if (!names.some((known) => bare(known) === bare(name))) names.push(name);
      }
    }
    if (names.length > 0) found.push({ value: names, from });
  }
  const [first] = found;
  if (!first) return { value: [], from: 'shown' };
  // Markup that has room for one author names the first of several.
  const isWithin = (names: readonly string[]) =>
    first.value.every((name) => names.some((other) => bare(other) === bare(name))) &&
    names.every((name) => first.value.every((other) => name === other || !name.includes(other)));
  return found.findLast(({ value }) => value.length > first.value.length && isWithin(value)) ?? first;
}
