import * as v from 'valibot';
import { isPartialDate } from './partial-date.ts';

/**
 * The one schema of an entity file. A file is YAML read with the failsafe
 * schema: every scalar arrives as a string, so `2019`, `no` and `1e3` mean
 * what they say and numbers and booleans are converted here.
 */

export const ENTITY_TYPES = [
  'person',
  'movement',
  'party',
  'organization',
  'institution',
  'company',
  'media',
  'place',
  'event',
  'law',
] as const;

export const COUNTRIES = ['kz', 'kg', 'tj', 'tm', 'uz'] as const;

/** Scripts that names come in, as ISO 15924 codes. */
export const SCRIPTS = ['Latn', 'Cyrl', 'Arab'] as const;

export const NAME_KINDS = ['official', 'press', 'former', 'acronym', 'native', 'short'] as const;

export const CLAIM_PROPERTIES = [
  'born',
  'died',
  'killed',
  'founded',
  'dissolved',
  'renamed',
  'registered',
  'banned',
  'designated',
  'held office',
  'elected',
  'appointed',
  'dismissed',
  'resigned',
  'led',
  'member of',
  'owned',
  'worked for',
  'charged',
  'arrested',
  'tried',
  'sentenced',
  'imprisoned',
  'released',
  'acquitted',
  'pardoned',
  'exiled',
  'sanctioned',
  'awarded',
  'happened',
  'caused',
  'investigated',
  'said',
  'enacted',
  'amended',
  'repealed',
  'status',
  'population',
] as const;

export const RELATION_TYPES = [
  'leads',
  'founded',
  'member of',
  'works for',
  'ally of',
  'opponent of',
  'family of',
  'owns',
  'part of',
  'successor of',
  'located in',
  'took place in',
  'took part in',
  'responsible for',
  'about',
] as const;

export const SOURCE_KINDS = ['official', 'independent', 'state media', 'advocacy', 'reference'] as const;

export const PLACE_KINDS = [
  'region of the world',
  'country',
  'capital',
  'city',
  'town',
  'village',
  'region',
  'district',
  'building',
  'site',
  'water',
  'natural feature',
] as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const id = v.pipe(text, v.regex(ID, 'is not kebab-case (a-z, 0-9 and single hyphens)'));
const date = v.pipe(text, v.check(isPartialDate, 'is not a date: write 2019, 2019-06 or 2019-06-09'));
const day = v.pipe(
  text,
  v.check((value) => value.length === 10 && isPartialDate(value), 'is not a day: write 2019-06-09'),
);
const end = v.pipe(
  text,
  v.check(
    (value) => value === 'ongoing' || value === 'unknown' || isPartialDate(value),
    'is not an end: write a date, ongoing or unknown',
  ),
);
const flag = v.pipe(
  v.picklist(['true', 'false'], 'is not true or false'),
  v.transform((value) => value === 'true'),
);
const degrees = (limit: number) =>
  v.pipe(
    text,
    v.regex(/^-?\d{1,3}(?:\.\d+)?$/, 'is not a number of degrees'),
    v.transform(Number),
    v.check((value) => Math.abs(value) <= limit, `is beyond ${limit} degrees`),
  );
const language = v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'is not a language code'));
const url = v.pipe(text, v.url('is not a URL'), v.regex(/^https?:\/\//, 'is not an http or https URL'));
const sourceRefs = v.pipe(v.array(id), v.minLength(1, 'names no source'));

const name = v.strictObject({
  /** What stands outside braces is context, and no part of the name: «port of {Turkmenbashi}». */
  text,
  lang: language,
  script: v.picklist(SCRIPTS),
  kind: v.picklist(NAME_KINDS),
  from: v.optional(date),
  to: v.optional(date),
  inflect: v.optional(text),
  caseSensitive: v.optional(flag),
  /** Counts in quotes alone: «Власть» is an outlet, власть is power. */
  quoted: v.optional(flag),
  /** Words, or `entity:ID`, of which one must stand in the article. */
  needs: v.optional(v.pipe(v.array(text), v.minLength(1, 'is empty'))),
  /** Words that rule the name out when they stand right beside it. */
  not: v.optional(v.pipe(v.array(text), v.minLength(1, 'is empty'))),
});

const claim = v.strictObject({
  property: v.picklist(CLAIM_PROPERTIES),
  value: text,
  /** The entity that the value names, if the pack has it. */
  entity: v.optional(id),
  start: v.optional(date),
  end: v.optional(end),
  status: v.optional(v.picklist(['confirmed', 'alleged', 'disputed']), 'confirmed'),
  attributedTo: v.optional(text),
  sources: sourceRefs,
  checkedOn: day,
});

const relation = v.strictObject({
  type: v.picklist(RELATION_TYPES),
  target: id,
  /** What kind of tie it is, in a word or two: "daughter", "deputy head". */
  note: v.optional(text),
  start: v.optional(date),
  end: v.optional(end),
  sources: sourceRefs,
});

const source = v.strictObject({
  id,
  url,
  publisher: text,
  title: text,
  published: v.optional(date),
  kind: v.picklist(SOURCE_KINDS),
  lang: language,
  seenOn: day,
});

const casualties = v.strictObject({
  figure: text,
  claimedBy: text,
  sources: sourceRefs,
});

const nameBySide = v.strictObject({
  side: text,
  name: text,
  sources: sourceRefs,
});

export const entitySchema = v.strictObject({
  id,
  type: v.picklist(ENTITY_TYPES),
  countries: v.array(v.picklist(COUNTRIES)),
  wikidata: v.optional(v.pipe(text, v.regex(/^Q[1-9]\d*$/, 'is not a Wikidata item'))),
  /** Ids that this entity once had, or that were merged into it. */
  formerIds: v.optional(v.array(id), []),
  gender: v.optional(v.picklist(['male', 'female'])),
  placeKind: v.optional(v.picklist(PLACE_KINDS)),
  coordinates: v.optional(v.strictObject({ lat: degrees(90), lon: degrees(180) })),
  labels: v.objectWithRest({ en: text }, text),
  summary: v.objectWithRest({ en: text }, text),
  names: v.pipe(v.array(name), v.minLength(1, 'is empty')),
  start: v.optional(date),
  end: v.optional(end),
  places: v.optional(v.array(id), []),
  namesBySide: v.optional(v.array(nameBySide), []),
  casualties: v.optional(v.array(casualties), []),
  claims: v.array(claim),
  relations: v.optional(v.array(relation), []),
  sources: v.pipe(v.array(source), v.minLength(1, 'is empty')),
});

export type Entity = v.InferOutput<typeof entitySchema>;
export type EntityType = Entity['type'];
export type Country = Entity['countries'][number];
export type EntityName = Entity['names'][number];
export type Claim = Entity['claims'][number];
export type Source = Entity['sources'][number];
