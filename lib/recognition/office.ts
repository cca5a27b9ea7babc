import type { Article } from './article.ts';
import { isListed } from './lexicon.ts';
import type { NameIndex, Office } from './name-index.ts';
import { joined, type Neighbour } from './surroundings.ts';

/** A title has no more words than this: «deputy foreign minister». */
const LONGEST_TITLE = 3;

/** A word as short as this is no title, whatever the list says of it: «and», «as». */
const SHORTEST_TITLE = 4;

/**
 * The title before a surname, where the person held that office on the day of
 * the article: «President Berdimuhamedow» is another before and after a
 * succession. Null where there is no title, or the office was not theirs.
 */
export function officeBeside(
  { lexicon, traits }: NameIndex,
  article: Article,
  { start, end, entity }: { start: number; end: number; entity: number },
  day: number | undefined,
): string | null {
  const offices = traits[entity]?.offices;
  if (day === undefined || !offices) return null;
  const { before } = article.around(start, end);
  const isTitle = ({ word }: Neighbour) =>
    word.length >= SHORTEST_TITLE && (isListed(lexicon.titles, word) || isListed(lexicon.offices, word));
  const title = joined(before, LONGEST_TITLE, isTitle);
  const [nearest] = title;
  const first = title.at(-1);
  if (!nearest || !first || !isListed(lexicon.titles, nearest.word)) return null;
  const isHeld = offices.some(
    (office) =>
      isOn(office, day) &&
      leading(office, lexicon.ofs).includes(nearest.word) &&
      title.every(({ word }) => office.title.includes(word)),
  );
  return isHeld ? article.text.slice(first.start, nearest.end) : null;
}

/** Whether an entity was at the head of a state on a day. */
export function isHeadOfState({ lexicon, traits }: NameIndex, entity: number, day: number): boolean {
  const offices = traits[entity]?.offices ?? [];
  return offices.some((office) => isOn(office, day) && isListed(lexicon.heads, office.title[0] ?? ''));
}

const isOn = ({ from, to }: Office, day: number) => from <= day && (to === undefined || day < to);

/** What the office itself is called: «chairman» of «chairman of the Cabinet of Ministers». */
function leading({ title }: Office, ofs: readonly string[]): string[] {
  const at = title.findIndex((word) => isListed(ofs, word));
  return at < 0 ? title : title.slice(0, at);
}
