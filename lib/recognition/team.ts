import { isCapitalAt } from '@/lib/text/case.ts';
import { SOFT } from './gap.ts';
import { isListed } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { surroundingsOf } from './surroundings.ts';

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
export function withoutTeams<One extends Named>(index: NameIndex, text: string, all: readonly One[]): One[] {
  const { teams } = index.lexicon;
  const lower = text.toLowerCase();
  if (!teams.some((word) => lower.includes(word))) return [...all];
  const named = all.filter((one) => isInTeam(index, text, one));
  // «Astana Qazaqstan Team» is of Astana.
  const first = named.filter(({ start }) => !named.some((other) => follows(text, other, start)));
  const places = new Set(first.map(({ entity }) => entity));
  return all.filter((one) => !named.includes(one) && (!places.has(one.entity) || isWhere(index, text, one)));
}

/** Whether the name of a team begins with a place, or goes on with it. */
function isInTeam({ lexicon, traits }: NameIndex, text: string, { start, end, entity }: Named): boolean {
  if (!traits[entity]?.isPlace) return false;
  const { after } = surroundingsOf(text, start, end);
  const apart = after.findIndex(({ gap, start: at }) => gap !== SOFT || !isCapitalAt(text, at));
  const name = after.slice(0, Math.min(apart < 0 ? after.length : apart, LONGEST_NAME));
  return name.some(({ word }) => isListed(lexicon.teams, word));
}

const follows = (text: string, { end }: Named, start: number) =>
  end < start && text.slice(end, start).trim() === '';

/** Whether the words before a place say that it is the place: «in Astana», «from Almaty to Astana». */
function isWhere({ lexicon }: NameIndex, text: string, { start, end }: Named): boolean {
  const [last] = surroundingsOf(text, start, end).before;
  if (last?.gap !== SOFT) return false;
  return isListed(lexicon.inPlaces, last.word) && !isListed(lexicon.ofs, last.word);
}
