import { Article } from '@/lib/recognition/article.ts';
import type { NameEntry } from '@/lib/recognition/build-index.ts';
import { type Lexicon, NO_WORDS } from '@/lib/recognition/lexicon.ts';
import type { NameIndex } from '@/lib/recognition/name-index.ts';
import { resolve, type Situation } from '@/lib/recognition/resolve.ts';

/** A name without conditions, unless `more` gives it some. */
export function named(text: string, entity: number, more: Partial<NameEntry> = {}): NameEntry {
  return { text, entity, caseSensitive: false, needsEntities: [], needsWords: [], not: [], ...more };
}

/** A surname or a given name alone. */
export function bare(text: string, entity: number, ...forms: readonly string[]): NameEntry {
  return named(text, entity, { isBare: true, forms });
}

/** A word or two of each kind that resolving knows: what a test needs, and no pack. */
export const FEW_WORDS: Lexicon = {
  ...NO_WORDS,
  titles: ['president*', 'dr', 'us', 'ex', 'президент*', 'жена'],
  givenNames: ['bauyrzhan', 'mohammad', 'бауыржан'],
  patronymics: ['ович', 'овича', 'евич', 'евича', 'овна', 'ұлы'],
  after: ['universit*', 'street', 'hotel', 'region', 'облыс*'],
  things: ['hotel'],
  kinds: ['party'],
  before: ['butun'],
  namedAfter: ['улица', 'улице'],
  offices: ['foreign', 'minister'],
  fields: ['finance', 'city'],
  courts: ['court'],
  firms: ['group'],
  parts: ['soviet'],
  adjectives: ['ern'],
  unions: ['party', 'парти*'],
  ofs: ['of'],
  anyone: ['a', 'another', 'некий'],
  women: ['медсестр*'],
  genitive: ['у', 'отставк*'],
  feminine: ['ла'],
  plural: ['ют', 'ли'],
  articles: ['the'],
  settlements: ['city'],
  inPlaces: ['in', 'в'],
  routes: ['railway', 'pipeline'],
  teams: ['team'],
  months: ['october'],
  namesakes: ['poem', 'club', 'команд*'],
  regions: ['regions', 'облустар*'],
  noRegions: ['bishkek'],
  ands: ['and', 'жана'],
  surnames: ['ниязов', 'ova'],
  placeEndings: ['да'],
  countries: { kz: ['kazakh*', 'казах*'], kg: ['kyrgyz*'], uz: ['uzbek*', 'узбек*'] },
};

/** Mentions as `surface=entity`, with what else they may be behind a stroke: short enough for a table. */
export function said(index: NameIndex, text: string, situation: Situation = {}): string[] {
  return resolve(index, new Article(text), situation).map(
    ({ start, end, entity, alternatives }) =>
      `${text.slice(start, end)}=${[entity, ...alternatives].join('/')}`,
  );
}
