import { fold } from '@/lib/text/fold.ts';
import type { NameIndex } from './name-index.ts';

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

/**
 * Which country the words around a place speak of. A body that each country has
 * («State Committee for National Security») is that of the sentence; where the
 * sentence names none, or several, of the article.
 */
export class Geography {
  private readonly signs: Sign[];

  /** @param named entities that are named for sure, and where */
  constructor(
    index: NameIndex,
    private readonly text: string,
    named: readonly { start: number; entity: number }[],
  ) {
    const signs = named.flatMap(({ start, entity }): Sign[] => {
      const [country, ...others] = index.traits[entity]?.countries ?? [];
      return country !== undefined && others.length === 0 ? [{ at: start, country }] : [];
    });
    const words = demonymsIn(index, text).map(({ start, country }) => ({ at: start, country }));
    this.signs = [...signs, ...words].sort((a, b) => a.at - b.at);
  }

  /** Whether the article speaks of one of these countries at all. */
  speaksOf(countries: readonly string[]): boolean {
    return this.signs.some(({ country }) => countries.includes(country));
  }

  /** The one of several countries that is meant at a span, or null when the text does not say. */
  choose(start: number, end: number, countries: readonly string[]): CountryChosen | null {
    const signs = this.signs.filter(({ country }) => countries.includes(country));
    const { from, to } = sentenceAt(this.text, start, end);
    const inSentence = signs.filter(({ at }) => at >= from && at < to && (at < start || at >= end));
    const beside = inSentence.filter(({ at }) => at >= end && at - end <= BESIDE);
    const before = inSentence.filter(({ at }) => at < start && start - at <= BESIDE * 2);
    for (const near of [beside, before.slice(-1)]) {
      const only = onlyCountry(near);
      if (only !== null) return { country: only, where: 'beside' };
    }
    const own = onlyCountry(inSentence);
    if (own !== null) return { country: own, where: 'sentence' };
    if (inSentence.length > 0) return null;
    const article = mostNamed(signs);
    return article === null ? null : { country: article, where: 'article' };
  }
}

function onlyCountry(signs: readonly Sign[]): string | null {
  const [first] = signs;
  return first && signs.every(({ country }) => country === first.country) ? first.country : null;
}

function mostNamed(signs: readonly Sign[]): string | null {
  const counts = [...Map.groupBy(signs, ({ country }) => country)]
    .map(([country, list]) => ({ country, count: list.length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && first.count >= CLEARLY * (second?.count ?? 0) ? first.country : null;
}

/** The words of a text that speak of a country without naming it; offsets are UTF-16. */
export function demonymsIn({ lexicon }: NameIndex, text: string): { start: number; country: string }[] {
  const folded = fold(text);
  return Object.entries(lexicon.countries).flatMap(([country, stems]) =>
    stems.flatMap((stem) =>
      placesOf(folded.text, stem.replace(/\*$/, '')).map((place) => ({
        start: folded.starts[place] ?? 0,
        country,
      })),
    ),
  );
}

/** Where words begin with a stem. */
function placesOf(folded: string, stem: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
    if (at === 0 || folded.charAt(at - 1) === ' ') places.push(at);
  }
  return places;
}

function sentenceAt(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(0, start);
  const from = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  );
  const length = text.slice(end).search(/[.!?](?:\s|$)|\n/);
  return { from: from + 1, to: length < 0 ? text.length : end + length };
}
