import * as v from 'valibot';
import { FACT_LIMITS } from './page-facts.ts';

/*
 * What a page says of its article, as it is sent: the page's side may be
 * anyone's, so each size is checked again.
 */

/** Marked so that the content script, which needs only the types, is built without. */
/* @__NO_SIDE_EFFECTS__ */
function upTo(length: number) {
  return v.pipe(v.string(), v.maxLength(length));
}

/* @__NO_SIDE_EFFECTS__ */
function list<const Schema extends v.GenericSchema>(item: Schema, length: number) {
  return v.pipe(v.array(item), v.maxLength(length));
}

const text = upTo(FACT_LIMITS.text);
const address = upTo(FACT_LIMITS.address);
const level = /* @__PURE__ */ v.pipe(v.number(), v.integer(), v.minValue(0));

/** A short text, the words in its element's class, and how far from the headline it stands. */
const lineEntries = { text, hint: text, level };

const line = v.strictObject(lineEntries);

const dateFact = v.strictObject({
  isTime: v.boolean(),
  /** As an attribute says it; empty when only the text does. */
  value: text,
  ...lineEntries,
});

export const pageFactsSchema = v.strictObject({
  /** As the page has it; the browser's own word counts more. */
  address,
  /** What the document was loaded from: its head may speak of that still. */
  loadedAs: address,
  /** What the article's element calls its address, in a page of several articles. */
  partAddress: address,
  isPart: v.boolean(),
  /** The nearest `lang` of the body. */
  lang: text,
  documentTitle: text,
  headline: text,
  /** Each as it stands; one of the greatest length was cut. */
  jsonLd: list(upTo(FACT_LIMITS.jsonLd), FACT_LIMITS.jsonLdBlocks),
  meta: list(v.strictTuple([text, text]), FACT_LIMITS.meta),
  links: list(v.strictObject({ rel: address, href: address }), FACT_LIMITS.links),
  /** Microdata: name and value. */
  items: list(v.strictTuple([text, text]), FACT_LIMITS.items),
  /** The nearest first. */
  dates: list(dateFact, FACT_LIMITS.dates),
  bylines: list(line, FACT_LIMITS.bylines),
});

export type PageFacts = v.InferOutput<typeof pageFactsSchema>;

export type DateFact = v.InferOutput<typeof dateFact>;

export type Line = v.InferOutput<typeof line>;
