import { FOLD, foldWord } from '@/lib/text/fold.ts';
import type { Article } from './article.ts';
import type { NameIndex } from './name-index.ts';
import { within } from './surroundings.ts';

/** A place in the text at which a country is spoken of. */
interface Sign {
  at: number;
  country: string;
}

export interface CountryChosen {
  country: string;
  where: 'beside' | 'sentence' | 'article';
}

/** A country named within so many UTF-16 units of a body is its own: «KNB of Kazakhstan». */
const BESIDE = 16;

/** The country that an article names so many times as often as the next is what it is about. */
const CLEARLY = 2;

/** So many times is more than in passing. */
const OFTEN = 2;

/** A sentence is looked through as far as this on each side, in UTF-16 units. */
const LONGEST_SENTENCE = 400;

/**
 * Which country the words around a place speak of. A body that each country has
 * («State Committee for National Security») is that of the sentence; where the
 * sentence names none, of the article.
 */
export class Geography {
  /** In the order of the text. */
  private readonly signs: Sign[];
  private readonly counts = new Map<string, number>();

  /**
   * @param named entities that are named for sure, and where
   * @param demonyms those of the text
   */
  constructor(
    index: NameIndex,
    private readonly text: string,
    named: readonly { start: number; entity: number }[],
    demonyms: readonly Demonym[],
  ) {
    const signs = named.flatMap(({ start, entity }): Sign[] => {
      const [country, ...others] = index.traits[entity]?.countries ?? [];
      return country !== undefined && others.length === 0 ? [{ at: start, country }] : [];
    });
    const words = demonyms.map(({ start, country }) => ({ at: start, country }));
    this.signs = [...signs, ...words].sort((a, b) => a.at - b.at);
    for (const { country } of this.signs) this.counts.set(country, (this.counts.get(country) ?? 0) + 1);
  }

  /** Whether the article speaks of one of these countries: in passing is enough in the sentence alone. */
  speaksOf(countries: readonly string[], start: number, end: number): boolean {
    if (countries.some((country) => (this.counts.get(country) ?? 0) >= OFTEN)) return true;
    const { from, to } = sentenceAt(this.text, start, end);
    return this.signsBetween(from, to).some(({ country }) => countries.includes(country));
  }

  /** The one of several countries that is meant at a span, or null when the text does not say. */
  choose(start: number, end: number, countries: readonly string[]): CountryChosen | null {
    const { from, to } = sentenceAt(this.text, start, end);
    const inSentence = this.signsBetween(from, to).filter(
      ({ at, country }) => countries.includes(country) && (at < start || at >= end),
    );
    const behind = inSentence.filter(({ at }) => at >= end && at - end <= BESIDE);
    const before = inSentence.filter(({ at }) => at < start && start - at <= BESIDE * 2);
    for (const near of [behind, before.slice(-1)]) {
      const only = onlyCountry(near);
      if (only !== null) return { country: only, where: 'beside' };
    }
    const own = onlyCountry(inSentence);
    if (own !== null) return { country: own, where: 'sentence' };
    if (inSentence.length > 0) return null;
    const most = this.mostNamed(countries);
    return most === null ? null : { country: most, where: 'article' };
  }

  private signsBetween(from: number, to: number): Sign[] {
    let low = 0;
    let high = this.signs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.signs[middle]?.at ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: Sign[] = [];
    for (let sign = this.signs[low]; sign && sign.at < to; sign = this.signs[++low]) found.push(sign);
    return found;
  }

  private mostNamed(countries: readonly string[]): string | null {
    const counts = countries
      .map((country) => ({ country, count: this.counts.get(country) ?? 0 }))
      .sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    const isClear = first && first.count > 0 && first.count >= CLEARLY * (second?.count ?? 0);
    return isClear ? first.country : null;
  }
}

function onlyCountry(signs: readonly Sign[]): string | null {
  const [first] = signs;
  return first && signs.every(({ country }) => country === first.country) ? first.country : null;
}

/** A word that speaks of a country without naming it. */
export interface Demonym {
  /** UTF-16 offset in the text. */
  start: number;
  country: string;
}

/** The words that speak of a country; in quotes alone they are what a cinema or a restaurant is called. */
export function demonymsIn({ lexicon }: NameIndex, { text, words }: Article): Demonym[] {
  const stems = Object.entries(lexicon.countries).flatMap(([country, stems]) =>
    stems.map((stem) => ({ country, stem: stem.replace(/\*$/, '') })),
  );
  const byInitial = Map.groupBy(stems, ({ stem }) => stem.charCodeAt(0));
  const demonyms: Demonym[] = [];
  for (let at = 0; at < words.count; at++) {
    const start = words.start(at);
    // Of most words the first letter tells that they speak of no country.
    const possible = byInitial.get(FOLD[text.charCodeAt(start)] ?? 0);
    if (!possible) continue;
    const word = foldWord(text, start, words.end(at));
    const found = possible.find(({ stem }) => word.startsWith(stem));
    if (found && !isTitle(text, start)) demonyms.push({ start, country: found.country });
  }
  return demonyms;
}

/** «Киргизия» in guillemets, and nothing else in them. */
function isTitle(text: string, start: number): boolean {
  return (
    text.charAt(start - 1) === '«' && /^[^\s«»“”"„.,:;!?()\d]{1,40}»/.test(text.slice(start, start + 41))
  );
}

function sentenceAt(text: string, start: number, end: number): { from: number; to: number } {
  const { from, to } = within(text, start, end, LONGEST_SENTENCE);
  const before = text.slice(from, start);
  const begins = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '));
  const length = text.slice(end, to).search(/[.!?](?:\s|$)/);
  return { from: from + begins + 1, to: length < 0 ? to : end + length };
}
