import { fold } from '@/lib/text/fold.ts';

/**
 * What resolving must know of the languages of a region beside its names. Words
 * are folded when the index is built; one that ends in `*` stands for all that
 * begin so (a language of endings has no end of forms).
 */
export interface Lexicon {
  /** Words before a surname that are no given name: president, Mr, министр. */
  titles: string[];
  /** Titles of who is at the head of a state: president. */
  heads: string[];
  /** Given names that are frequent: beside a surname they say whose it is. */
  givenNames: string[];
  /** Endings of patronymics: -ovich, -ұлы. */
  patronymics: string[];
  /** Words that make what stands right before them part of a longer name: University, облысы. */
  after: string[];
  /** The same of what stands right behind them: Butun, ноҳияи. */
  before: string[];
  /** Words before a person's name that make it the name of a street. */
  namedAfter: string[];
  /** Words behind a country that begin an office of its state: Foreign, Supreme. */
  offices: string[];
  /** What offices are for; a firm that is named so has no office behind it: «Finance». */
  fields: string[];
  /** What stands in a place by name: its city is meant too («Bishkek City Court»). */
  courts: string[];
  /** In the names of firms: Invest. */
  firms: string[];
  /** Capitals before a place that say which part or time of it is meant: Soviet, Northern. */
  parts: string[];
  /** Endings of adjectives of places and peoples: -ern, -ese. */
  adjectives: string[];
  /** Words for what people found, of which a country's name is a part: Party, ассоциация. */
  unions: string[];
  /** The words that join them: of. */
  ofs: string[];
  /** Words after which one of a family is meant that is nobody known: a, another. */
  anyone: string[];
  /** What a woman does, before her surname: nurse. No kin, whose words take a genitive. */
  women: string[];
  /** Words that take a genitive: after them Назарбаева is a man. */
  genitive: string[];
  /** Endings of verbs in the feminine: beside them Назарбаева is a woman. */
  feminine: string[];
  /** Endings of verbs in the plural: behind it Назарбаева is their object, and a man. */
  plural: string[];
  /** Articles: behind a comma they begin what a name is. */
  articles: string[];
  /** What a place is: beside a name that is also a person's they say which: city. */
  settlements: string[];
  /** Words that stand before places: in, в. */
  inPlaces: string[];
  /** Of `after`, what a place or a body has: in small letters no part of a name («a Bishkek hotel»). */
  things: string[];
  /** Nouns that say what a thing is and are no part of its name in small letters: party. */
  kinds: string[];
  /** What places joined by hyphens name together: railway. */
  routes: string[];
  /** Words in which the name of a team ends that begins with its place: Team. */
  teams: string[];
  /** Months, as they stand before what happened in them. */
  months: string[];
  /** What is named after places, right before its name: channel, poem. */
  namesakes: string[];
  /** Words for several regions, at the end of a list: regions. */
  regions: string[];
  /** Cities that no region is named after: in a list of regions they are meant themselves. */
  noRegions: string[];
  /** Words that join the last of a list: and. */
  ands: string[];
  /** Endings of surnames: behind a given name one of them is that person's. */
  surnames: string[];
  /** Endings by which a word says where: -да, -ның. */
  placeEndings: string[];
  /** Beginnings of the words that speak of a country, by country: kazakh, казах. */
  countries: Record<string, string[]>;
}

export const NO_WORDS: Lexicon = {
  titles: [],
  heads: [],
  givenNames: [],
  patronymics: [],
  after: [],
  before: [],
  namedAfter: [],
  offices: [],
  fields: [],
  courts: [],
  firms: [],
  parts: [],
  adjectives: [],
  unions: [],
  ofs: [],
  anyone: [],
  women: [],
  genitive: [],
  feminine: [],
  plural: [],
  articles: [],
  settlements: [],
  inPlaces: [],
  things: [],
  kinds: [],
  routes: [],
  teams: [],
  months: [],
  namesakes: [],
  regions: [],
  noRegions: [],
  ands: [],
  surnames: [],
  placeEndings: [],
  countries: {},
};

const foldedWord = (word: string) => (word.endsWith('*') ? `${fold(word).text}*` : fold(word).text);

/** The lexicon with all its words folded, as texts are compared. */
export function foldLexicon(lexicon: Lexicon): Lexicon {
  // Each once: «täjik» and «tajik» fold alike, and one word is not to be counted as two.
  const list = (words: readonly string[]) => [...new Set(words.map(foldedWord))];
  return {
    titles: list(lexicon.titles),
    heads: list(lexicon.heads),
    givenNames: list(lexicon.givenNames),
    patronymics: list(lexicon.patronymics),
    after: list(lexicon.after),
    before: list(lexicon.before),
    namedAfter: list(lexicon.namedAfter),
    offices: list(lexicon.offices),
    fields: list(lexicon.fields),
    courts: list(lexicon.courts),
    firms: list(lexicon.firms),
    parts: list(lexicon.parts),
    adjectives: list(lexicon.adjectives),
    unions: list(lexicon.unions),
    ofs: list(lexicon.ofs),
    anyone: list(lexicon.anyone),
    women: list(lexicon.women),
    genitive: list(lexicon.genitive),
    feminine: list(lexicon.feminine),
    plural: list(lexicon.plural),
    articles: list(lexicon.articles),
    settlements: list(lexicon.settlements),
    inPlaces: list(lexicon.inPlaces),
    things: list(lexicon.things),
    kinds: list(lexicon.kinds),
    routes: list(lexicon.routes),
    teams: list(lexicon.teams),
    months: list(lexicon.months),
    namesakes: list(lexicon.namesakes),
    regions: list(lexicon.regions),
    noRegions: list(lexicon.noRegions),
    ands: list(lexicon.ands),
    surnames: list(lexicon.surnames),
    placeEndings: list(lexicon.placeEndings),
    countries: Object.fromEntries(
      Object.entries(lexicon.countries).map(([country, stems]) => [country, list(stems)]),
    ),
  };
}

/** A list, to ask: it is read once, however often it is asked. */
interface Asked {
  words: Set<string>;
  beginnings: Set<string>;
}

const asked = new WeakMap<readonly string[], Asked>();

function askable(list: readonly string[]): Asked {
  let known = asked.get(list);
  if (!known) {
    const words = new Set(list.filter((one) => !one.endsWith('*')));
    const beginnings = new Set(list.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)));
    asked.set(list, (known = { words, beginnings }));
  }
  return known;
}

/** Whether a folded word is one of a list. */
export function isListed(list: readonly string[], word: string): boolean {
  const { words, beginnings } = askable(list);
  if (words.has(word)) return true;
  if (beginnings.size === 0) return false;
  for (let length = 1; length <= word.length; length++) {
    if (beginnings.has(word.slice(0, length))) return true;
  }
  return false;
}

/** Whether a folded word ends as one of a list does. */
export function endsAs(endings: readonly string[], word: string): boolean {
  const { words } = askable(endings);
  for (let from = 1; from < word.length; from++) if (words.has(word.slice(from))) return true;
  return false;
}

/** Endings of cases are no longer than this, in letters. */
const LONGEST_CASE = 2;

/** With fewer letters in common a word is not the same name in another case. */
export const SHORTEST_STEM = 3;

const stems = new WeakMap<readonly string[], Set<string>>();

/** Whether a folded word is one of a list of names in any case: all but its last letter are the same. */
export function isListedInAnyCase(list: readonly string[], word: string): boolean {
  if (askable(list).words.has(word)) return true;
  let known = stems.get(list);
  if (!known) {
    known = new Set(list.filter(({ length }) => length > SHORTEST_STEM).map((one) => one.slice(0, -1)));
    stems.set(list, known);
  }
  for (let cut = 0; cut <= LONGEST_CASE + 1; cut++) {
    if (known.has(word.slice(0, word.length - cut))) return true;
  }
  return false;
}

/** Whether a folded word begins as one that speaks of a country. */
export function speaksOfCountry(word: string, { countries }: Lexicon): boolean {
  return Object.values(countries).some((stems) => isListed(stems, word));
}
