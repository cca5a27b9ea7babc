import { defineExtensionMessaging, type GetDataType, type GetReturnType } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { selectorsSchema } from './anchoring/selectors.ts';
import { pageFactsSchema } from './article/facts-schema.ts';
import type { PlainReason } from './article/judge.ts';
import type { CardCatalogue } from './catalogues.ts';
import type { Failure } from './database/outcome.ts';
import { ANCHOR_STATES, type AnnotationRecord, COLOURS } from './database/records.ts';
import type { EntityCard, EntityRef } from './knowledge/card.ts';
import type { EntityType } from './knowledge/schema.ts';
import type { WhyTaken } from './reading/shown-mentions.ts';
import type { SettingsChange } from './settings/settings.ts';

/**
 * Every message that Tamga sends itself. What arrives is checked against its
 * schema before a handler sees it, and whose article a message speaks of is
 * taken from the browser's `sender`, never from what the page's side says.
 */
interface Protocol {
  /** Page to background: here is an article's text; who is in it? */
  readArticle: (data: v.InferOutput<typeof readArticleSchema>) => Reading;
  /** Page to background: the article that I showed is gone. */
  leftArticle: (data: Nothing) => null;
  /** Page or popup to background: the card of an entity, null when there is none. */
  getCard: (data: v.InferOutput<typeof entitySchema>) => EntityCard | null;
  /** Page to background: keep this highlight or note, on the article that I am. */
  addAnnotation: (data: v.InferOutput<typeof addAnnotationSchema>) => AnnotationRecord | Failure;
  /** Page or popup to background: change an annotation's text or colour. */
  changeAnnotation: (data: v.InferOutput<typeof changeAnnotationSchema>) => AnnotationRecord | Failure;
  /** Page or popup to background: delete an annotation, or take the deletion back. */
  deleteAnnotation: (data: v.InferOutput<typeof deleteAnnotationSchema>) => AnnotationRecord | Failure;
  /** Page to background: which of the article's annotations were found again. */
  reportAnchors: (data: v.InferOutput<typeof reportAnchorsSchema>) => Failure | null;
  /** Popup to background: open an article, at an annotation if one is named. */
  openArticle: (data: v.InferOutput<typeof openArticleSchema>) => null;
  /** Popup to page: what are you showing? */
  describePage: (data: Nothing) => PageDescription;
  /** Background to page: go to the next or the previous name. */
  step: (data: v.InferOutput<typeof stepSchema>) => null;
  /** Background to page: offer highlight and note for what is selected. */
  offerToolbar: (data: Nothing) => null;
  /** Popup to page: scroll to a mention of this entity and open its card. */
  showEntity: (data: v.InferOutput<typeof entitySchema>) => null;
  /** Popup to page: scroll to this annotation and open it. */
  showAnnotation: (data: v.InferOutput<typeof showAnnotationSchema>) => null;
  /**
   * Page to background: the annotations of the article that I am, as they are now. Asked
   * for behind its reading: marks do not wait for the database.
   */
  getAnnotations: (data: v.InferOutput<typeof getAnnotationsSchema>) => Notes | Failure;
  /** Popup or options to background: change one setting. Rejects when it could not be stored. */
  changeSettings: (data: SettingsChange) => null;
  /** Background to page: the reader changed what is read or shown; look again. */
  settingsChanged: (data: Nothing) => null;
  /** Popup to page: the reader asks for this page to be read, whatever it is about. */
  readAnyway: (data: Nothing) => null;
  /** Background to page: an annotation of this article was added, changed or deleted. */
  annotationsChanged: (data: v.InferOutput<typeof annotationsChangedSchema>) => null;
}

/** A message that carries nothing. */
type Nothing = Record<string, never>;

/** UTF-16 units; a page with more text is read as far as this. */
export const LONGEST_TEXT = 8_000_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const colour = v.picklist(COLOURS);
const body = v.pipe(v.string(), v.maxLength(200_000));
/** The identity that a reading gave; believed on the sender's own site alone. */
const url = v.optional(v.pipe(v.string(), v.maxLength(8_000)));

export const readArticleSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.array(
    v.strictObject({ start: offset, end: offset, kind: v.picklist(['headline', 'standfirst', 'body']) }),
  ),
  /** What the page says of itself; what of it is believed is decided here. */
  facts: pageFactsSchema,
  /** From the second reading of an article on. */
  url,
  /**
   * New once; again when the same visit reads a text that has changed; none for
   * the next article of a page, while the page does not say which one it is.
   */
  visit: v.picklist(['new', 'again', 'none']),
  /** True when the reader asked for this page: then it is read whatever it is about. */
  isAsked: v.boolean(),
});

export const entitySchema = v.strictObject({ entityId: id });

export const addAnnotationSchema = v.strictObject({
  selectors: selectorsSchema,
  colour,
  body,
  entityIds: v.array(id),
  url,
});

export const changeAnnotationSchema = v.strictObject({
  id,
  body: v.optional(body),
  colour: v.optional(colour),
});

export const deleteAnnotationSchema = v.strictObject({ id, deleted: v.boolean() });

export const reportAnchorsSchema = v.strictObject({
  states: v.array(v.strictObject({ id, state: v.picklist(ANCHOR_STATES) })),
  url,
});

export const openArticleSchema = v.strictObject({
  url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
  annotationId: v.optional(id),
});

export const emptySchema = v.strictObject({});

export const stepSchema = v.strictObject({ direction: v.picklist(['next', 'previous']) });

export const showAnnotationSchema = v.strictObject({ annotationId: id });

export const getAnnotationsSchema = v.strictObject({ url });

export const annotationsChangedSchema = v.strictObject({ url: v.string() });

/** A reason of the verdict with the entities in the place of their numbers. */
export type ShownReason =
  | PlainReason
  | { code: 'headline'; entities: EntityRef[] }
  | { code: 'lead'; entities: EntityRef[] };

export interface Reading {
  /** The article's identity, as the background sees it. */
  url: string;
  title: string;
  /** The as-of day: that of publication in the outlet's zone, `YYYY-MM-DD`; empty when unknown. */
  day: string;
  state: ReadingState;
  /** Which of the mentions the reader wants to see underlined. */
  display: Display;
  confidence: number;
  reasons: ShownReason[];
  /** Four numbers a mention: start, end, place in `entities`, place in `whys`. */
  mentions: number[];
  /** Those that mentions were taken for, and those that are only possible. */
  entities: EntityRef[];
  whys: WhyTaken[];
  /** The strings of what is shown in the page, in the interface's language. */
  catalogue: CardCatalogue;
  styles: PageStyles;
}

export interface Notes {
  annotations: AnnotationRecord[];
  /** The annotation that the reader asked to see when the page was opened; told once. */
  show: string | null;
}

/**
 * What became of an article: read, left alone for what it says, or left alone
 * because the reader wants so (for a while, or on this site).
 */
export type ReadingState = 'article' | 'not-article' | 'paused' | 'off';

/** Which mentions are underlined; cards and lists know them all. */
export interface Display {
  hiddenTypes: EntityType[];
  mentions: 'all' | 'first';
}

/** Style sheets for a page: the script that runs in it carries none, for its size. */
export interface PageStyles {
  /** Of cards, toolbar and editor, in their closed shadow root. */
  overlay: string;
  /** Of the marks, where the manifest's sheet does not reach. */
  marks: string;
}

/** What a page is to Tamga, for the popup. */
export interface PageDescription {
  state: 'reading' | ReadingState;
  title: string;
  /** The article's identity; empty when the page is none. */
  url: string;
  reasons: ShownReason[];
  entities: { entity: EntityRef; count: number }[];
}

export type MessageName = keyof Protocol;
export type MessageData<Name extends MessageName> = GetDataType<Protocol[Name]>;
export type MessageAnswer<Name extends MessageName> = GetReturnType<Protocol[Name]>;

type Messages = Pick<Protocol, MessageName>;

const messenger = defineExtensionMessaging<Messages>();

/**
 * Sends to the background, or to the page in a tab when its id is given.
 * Rejects when nobody listens there, or the shape was wrong.
 */
export const send = messenger.sendMessage;

/** Who sent a message: a page of the extension, or the top frame of a tab. */
export type From = { kind: 'extension' } | { kind: 'page'; tabId: number; url: string; incognito: boolean };

type Sender = Parameters<Parameters<typeof messenger.onMessage>[1]>[0]['sender'];

function whoSent({ tab, url, frameId }: Sender): From | null {
  if (url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'extension' };
  // The background itself has no tab nor, in Firefox, an address.
  if (!tab) return { kind: 'extension' };
  if (tab.id === undefined || url === undefined || frameId !== 0) return null;
  return { kind: 'page', tabId: tab.id, url, incognito: tab.incognito };
}

/**
 * Answers one message. What arrives is checked against its schema first.
 *
 * @throws to the sender: a sentence that names message, field and reason
 */
export function answer<Name extends MessageName>(
  name: Name,
  schema: v.GenericSchema<unknown, MessageData<Name>>,
  handler: (data: MessageData<Name>, from: From) => Promise<MessageAnswer<Name>> | MessageAnswer<Name>,
): () => void {
  return messenger.onMessage(name, ({ data, sender }) => {
    const from = whoSent(sender);
    if (!from) throw new Error(`message ${name}: not from where it may come from`);
    return handler(checkMessage(name, schema, data), from);
  });
}

/** @throws Error that names the message, the field and what is wrong with it */
export function checkMessage<Data>(
  name: MessageName,
  schema: v.GenericSchema<unknown, Data>,
  data: unknown,
): Data {
  const checked = v.safeParse(schema, data);
  if (checked.success) return checked.output;
  const issue = checked.issues[0];
  const field = v.getDotPath(issue) ?? 'the whole';
  throw new Error(`message ${name}: ${field}: ${issue.message}`);
}
