import * as v from 'valibot';
import { fold } from '@/lib/text/fold.ts';
import { isPartialDate } from './partial-date.ts';
import { COUNTRIES } from './schema.ts';

/** `pack.yaml`: what a region is, for an engine that knows nothing of regions. */

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));

const hostName = v.pipe(text, v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'is not a host name'));

/** True for a zone whose clocks the engine knows. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const host = v.strictObject({
  /** A registrable domain or a host; every subdomain of it is meant too. */
  host: hostName,
  /** Other such domains of the same outlet: an address on one may speak for another. */
  aliases: v.optional(v.array(hostName), []),
  outlet: text,
  languages: v.pipe(v.array(text), v.minLength(1, 'is empty')),
  /** IANA name of the zone in which the outlet dates its articles, where it has one. */
  zone: v.optional(v.pipe(text, v.check(isZone, 'is not a time zone: write Asia/Almaty'))),
  /** Why the extension should read this site without being asked. */
  why: text,
});

/** A word that folds to nothing would be found everywhere, and without end. */
const word = v.pipe(
  text,
  v.check((value) => fold(value).text !== '', 'is empty after folding'),
);

const words = v.optional(v.array(word), []);

/** Words of the region's languages that resolving needs; `*` at the end stands for any ending. */
const lexicon = v.strictObject({
  titles: words,
  heads: words,
  givenNames: words,
  patronymics: words,
  after: words,
  before: words,
  namedAfter: words,
  offices: words,
  fields: words,
  courts: words,
  firms: words,
  parts: words,
  adjectives: words,
  unions: words,
  ofs: words,
  anyone: words,
  women: words,
  genitive: words,
  feminine: words,
  plural: words,
  articles: words,
  settlements: words,
  inPlaces: words,
  things: words,
  kinds: words,
  routes: words,
  teams: words,
  months: words,
  namesakes: words,
  regions: words,
  noRegions: words,
  ands: words,
  surnames: words,
  placeEndings: words,
  countries: v.optional(v.record(v.picklist(COUNTRIES), v.array(word)), {}),
});

export const packSchema = v.strictObject({
  id: text,
  labels: v.objectWithRest({ en: text }, text),
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'is not a version: write 1.2.3')),
  /** The day up to which the facts were looked up. */
  dataAsOf: v.pipe(
    text,
    v.check((day) => day.length === 10 && isPartialDate(day), 'is not a day'),
  ),
  /** Parts of words, in lower case; an article on the region holds one at least. */
  gateStems: v.pipe(
    v.array(v.pipe(text, v.minLength(4, 'is shorter than four letters'))),
    v.minLength(1, 'is empty'),
  ),
  lexicon: v.optional(lexicon, {}),
  hosts: v.pipe(
    v.array(host),
    v.minLength(1, 'is empty'),
    v.check((hosts) => {
      const names = hosts.flatMap(({ host, aliases }) => [host, ...aliases]);
      return new Set(names).size === names.length;
    }, 'name a domain twice'),
  ),
});

export type Pack = v.InferOutput<typeof packSchema>;
