import { isCapitalAt } from '@/lib/text/case.ts';
import type { Article } from './article.ts';
import { SOFT } from './gap.ts';
import { isListed } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { joined } from './surroundings.ts';

/** So many words of its name may stand between a place and «Team»: «Astana Qazaqstan Team». */
const LONGEST_NAME = 3;

interface Named {
  start: number;
  end: number;
  entity: number;
}

/**
 * Without the places that are teams: where «Astana Pro Team» has ridden, Nibali
 * «of Astana» is a rider, and «Astana» has won; «in Astana» is the city.
 */
export function withoutTeams<One extends Named>(
  index: NameIndex,
  article: Article,
  all: readonly One[],
): One[] {
  const { teams } = index.lexicon;
  const lower = article.text.toLowerCase();
  if (!teams.some((word) => lower.includes(word))) return [...all];
  const named = new Set(all.filter((one) => isInTeam(index, article, one)));
  const ends = new Set(Array.from(named, ({ end }) => end));
  const places = new Set<number>();
  for (const { start, end, entity } of named) {
    // «Astana Qazaqstan Team» is of Astana.
    const [last] = article.around(start, end).before;
    if (last?.gap !== SOFT || !ends.has(last.end)) places.add(entity);
  }
  return all.filter((one) => !named.has(one) && (!places.has(one.entity) || isWhere(index, article, one)));
}

/** Whether the name of a team begins with a place, or goes on with it. */
function isInTeam({ lexicon, traits }: NameIndex, article: Article, { start, end, entity }: Named): boolean {
  if (!traits[entity]?.isPlace) return false;
  const { after } = article.around(start, end);
  const name = joined(after, LONGEST_NAME, ({ surface }) => isCapitalAt(surface, 0));
  return name.some(({ word }) => isListed(lexicon.teams, word));
}

/** Whether the words before a place say that it is the place: «in Astana», «from Almaty to Astana». */
function isWhere({ lexicon }: NameIndex, article: Article, { start, end }: Named): boolean {
  const [last] = article.around(start, end).before;
  if (last?.gap !== SOFT) return false;
  return isListed(lexicon.inPlaces, last.word) && !isListed(lexicon.ofs, last.word);
}
