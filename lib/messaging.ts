import { defineExtensionMessaging, type GetReturnType } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { selectorsSchema } from './anchoring/selectors.ts';
import type { Reason } from './article/judge.ts';
import type { AnnotationRecord } from './database/records.ts';
import type { EntityCard, EntityRef } from './knowledge/card.ts';

/**
 * Every message that Tamga sends itself, each with its schema and its answer.
 * What arrives is checked here, so that no handler sees a wrong shape, and
 * whose article a message speaks of is taken from the browser's `sender`,
 * never from what the page's side says.
 */

/** A megabyte is a hundred times a long article; a page of 5 MB is cut by its reader. */
export const LONGEST_TEXT = 8_000_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(2_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const colour = v.picklist(['yellow', 'green', 'blue', 'pink']);
const body = v.pipe(v.string(), v.maxLength(200_000));

const articleSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.array(
    v.strictObject({ start: offset, end: offset, kind: v.picklist(['headline', 'standfirst', 'body']) }),
  ),
  title: line,
  outlet: v.optional(line),
  language: v.optional(line),
  published: v.optional(line),
  canonical: v.optional(v.pipe(v.string(), v.maxLength(8_000))),
  saysArticle: v.boolean(),
  /** False when the same visit reads the page again. */
  isNewVisit: v.boolean(),
});

/** By message: what it carries, checked on arrival. */
const schemas = {
  /** Page: here is an article's text; who is in it, and what did I note? */
  readArticle: articleSchema,
  /** Page: the card of an entity. */
  getCard: v.strictObject({ entityId: id }),
  /** Page: keep this highlight or note, on the article that I am. */
  addAnnotation: v.strictObject({
    selectors: selectorsSchema,
    colour,
    body,
    entityIds: v.array(id),
    canonical: v.optional(v.pipe(v.string(), v.maxLength(8_000))),
  }),
  /** Page and popup: change an annotation's text or colour. */
  changeAnnotation: v.strictObject({ id, body: v.optional(body), colour: v.optional(colour) }),
  /** Page and popup: delete an annotation, or take the deletion back. */
  deleteAnnotation: v.strictObject({ id, deleted: v.boolean() }),
  /** Page: which of the article's annotations were found again. */
  reportAnchors: v.strictObject({
    states: v.array(v.strictObject({ id, state: v.picklist(['anchored', 'uncertain', 'orphaned']) })),
    canonical: v.optional(v.pipe(v.string(), v.maxLength(8_000))),
  }),
  /** Popup: open an article, at an annotation if one is named. */
  openArticle: v.strictObject({
    url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)),
    annotationId: v.optional(id),
  }),
  /** Background and popup to page: what are you showing? */
  describePage: v.strictObject({}),
  /** Background to page: go to the next or the previous name. */
  step: v.strictObject({ direction: v.picklist(['next', 'previous']) }),
  /** Background to page: offer highlight and note for what is selected. */
  offerToolbar: v.strictObject({}),
  /** Popup to page: scroll to a mention of this entity and open its card. */
  showEntity: v.strictObject({ entityId: id }),
  /** Background to page: scroll to this annotation. */
  showAnnotation: v.strictObject({ annotationId: id }),
  /** Background to page: the annotations of your article have changed. */
  annotationsChanged: v.strictObject({ url: v.string() }),
} as const;

/** A reason of the verdict with labels in the place of numbers. */
export type ShownReason =
  | Exclude<Reason, { code: 'headline' | 'lead' }>
  | { code: 'headline' | 'lead'; entities: EntityRef[] };

export interface Reading {
  isOnRegion: boolean;
  confidence: number;
  reasons: ShownReason[];
  /** Three numbers a mention: start, end, place in `entities`. */
  mentions: number[];
  entities: EntityRef[];
  annotations: AnnotationRecord[];
  /** The annotation that the reader asked to see when the page was opened. */
  show: string | null;
}

/** What a page is to Tamga, for the popup. */
export interface PageDescription {
  state: 'reading' | 'article' | 'not-article';
  title: string;
  reasons: ShownReason[];
  entities: { entity: EntityRef; count: number }[];
}

/** A refusal that the reader can be told: never a stack, never a guess. */
export interface Failure {
  failed: 'database' | 'not-stored-in-private' | 'gone' | 'wrong-shape';
  detail: string;
}

interface Answers {
  readArticle: Reading;
  getCard: EntityCard | null;
  addAnnotation: AnnotationRecord | Failure;
  changeAnnotation: AnnotationRecord | Failure;
  deleteAnnotation: AnnotationRecord | Failure;
  reportAnchors: Failure | null;
  openArticle: null;
  describePage: PageDescription;
  step: null;
  offerToolbar: null;
  showEntity: null;
  showAnnotation: null;
  annotationsChanged: null;
}

export type MessageName = keyof typeof schemas;
export type MessageData<Name extends MessageName> = v.InferOutput<(typeof schemas)[Name]>;

type Protocol = {
  [Name in MessageName]: (data: MessageData<Name>) => Answers[Name];
};

export type MessageAnswer<Name extends MessageName> = GetReturnType<Protocol[Name]>;

const messenger = defineExtensionMessaging<Protocol>();

/** Sends to the background, or to the page in a tab when its id is given. */
export const send = messenger.sendMessage;

type Sender = Parameters<Parameters<typeof messenger.onMessage>[1]>[0]['sender'];

/** Who sent a message: a page of the extension, or the top frame of a tab. */
export type From =
  | { kind: 'extension' }
  | { kind: 'page'; tabId: number; url: string; incognito: boolean };

function whoSent(sender: Sender): From | null {
  const { tab, url, frameId } = sender;
  if (url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'extension' };
  // The background itself has neither a tab nor, in Firefox, an address.
  if (!tab) return { kind: 'extension' };
  if (tab.id === undefined || url === undefined || frameId !== 0) return null;
  return { kind: 'page', tabId: tab.id, url, incognito: tab.incognito };
}

/** Messages that only the extension's own pages may send. */
const FOR_EXTENSION_ONLY: ReadonlySet<MessageName> = new Set(['openArticle']);

/**
 * Answers one message. What arrives is checked against its schema first.
 *
 * @throws to the sender: a sentence that names message, field and reason when
 *   the shape is wrong or the sender may not ask this
 */
export function answer<Name extends MessageName>(
  name: Name,
  handler: (data: MessageData<Name>, from: From) => Promise<MessageAnswer<Name>> | MessageAnswer<Name>,
): () => void {
  return messenger.onMessage(name, async ({ data, sender }) => {
    const from = whoSent(sender);
    if (!from || (from.kind !== 'extension' && FOR_EXTENSION_ONLY.has(name))) {
      throw new Error(`message ${name}: not from where it may come from`);
    }
    return handler(checkMessage(name, data), from);
  });
}

/** @throws Error that names the message, the field and what is wrong with it */
export function checkMessage<Name extends MessageName>(name: Name, data: unknown): MessageData<Name> {
  const schema: (typeof schemas)[Name] = schemas[name];
  const checked = v.safeParse(schema, data);
  if (checked.success) return checked.output;
  const issue = checked.issues[0];
  const field = v.getDotPath(issue) ?? 'the whole';
  throw new Error(`message ${name}: ${field}: ${issue.message}`);
}
