import { LISTED } from '@/entrypoints/shared/listed.ts';
import { PAGE_STYLES } from '@/entrypoints/shared/page-styles.ts';
import { addressNow, articleIdentity } from '@/lib/article/identity.ts';
import type { Reason } from '@/lib/article/judge.ts';
import { decideMetadata } from '@/lib/article/metadata.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import type { PackReader } from '@/lib/knowledge/pack-reader.ts';
import type { From, MessageData, Reading, ShownReason } from '@/lib/messaging.ts';
import { isActor } from '@/lib/reading/actors.ts';
import { readArticle } from '@/lib/reading/read-article.ts';
import { showMentions } from '@/lib/reading/shown-mentions.ts';
import { siteState } from '@/lib/settings/site-state.ts';
import { cardCatalogue } from './language.ts';
import { knownOutlet, openPack } from './pack.ts';
import { currentSettings } from './settings.ts';
import { showCount, showOff } from './sign.ts';

/** Reads an article for the page that sent it, and records the visit. */
export async function readForPage(article: MessageData<'readArticle'>, from: From): Promise<Reading> {
  if (from.kind !== 'page') throw new Error('message readArticle: only a page has an article');
  // On its way while the settings are read: it takes longest when the background has just started.
  const opening = openPack();
  opening.catch(() => undefined);
  const settings = await currentSettings();
  const { text, blocks, facts } = article;
  const address = addressNow(from.url, facts.address);
  const outlet = knownOutlet(address);
  const metadata = decideMetadata(facts, { address, outlet, text, now: Date.now() });
  const title = metadata.title.value;
  const url =
    article.url === undefined
      ? metadata.canonical.value
      : articleIdentity(address, article.url, outlet?.hosts);
  const { hiddenTypes, mentions: shownMentions } = settings;
  const nothing: Reading = {
    url,
    title,
    day: metadata.day,
    state: 'not-article',
    display: { hiddenTypes, mentions: shownMentions },
    confidence: 0,
    reasons: [],
    mentions: [],
    entities: [],
    whys: [],
    catalogue: cardCatalogue(settings),
    styles: PAGE_STYLES,
  };
  // Also when the reader asks for this page: pages that were asked for pause with the others.
  const state = siteState(settings, from.url, LISTED, Date.now());
  if (state === 'off') {
    showOff(from.tabId, settings);
    return { ...nothing, state };
  }
  if (state === 'paused') {
    showCount(from.tabId, 0, settings);
    return { ...nothing, state };
  }
  const pack = await opening;
  const reading = readArticle(pack, {
    text,
    blocks,
    saysArticle: metadata.saysArticle,
    day: metadata.day,
    filed: [metadata.section?.value ?? '', ...metadata.keywords, address],
  });
  const { entities, named, mentions, whys } = showMentions(reading.mentions, (number) => refTo(pack, number));
  // What a name could mean besides is neither counted nor kept as read.
  const taken = entities.slice(0, named);
  const { confidence } = reading.verdict;
  const isOnRegion = article.isAsked || reading.verdict.isOnRegion;
  afterAnswer(() => showCount(from.tabId, isOnRegion ? taken.filter(isActor).length : 0, settings));
  const reasons = reading.verdict.reasons.map((reason) => withNames(pack, reason));
  if (!isOnRegion) return { ...nothing, confidence, reasons };
  // Cards and marks do not wait for, nor fail with, the database: the page asks for its notes next.
  if (!from.incognito && article.visit !== 'none') {
    const visit = {
      url,
      title,
      outlet: metadata.outlet.value,
      language: metadata.language?.value ?? '',
      published: metadata.published?.value ?? '',
      words: reading.words,
      confidence,
      entityIds: taken.map(({ id }) => id),
      at: Date.now(),
    };
    const isNew = article.visit === 'new';
    afterAnswer(async () => (await import('./visits.ts')).keepVisit(visit, isNew));
  }
  return {
    ...nothing,
    state: 'article',
    confidence,
    reasons,
    mentions,
    entities,
    whys,
  };
}

/** For what nobody waits for: the page has its answer first. */
function afterAnswer(work: () => unknown): void {
  setTimeout(work, 0);
}

/** Takes the number off the button: the page went on to something else. */
export async function forgetPage(_: MessageData<'leftArticle'>, from: From): Promise<null> {
  if (from.kind !== 'page') return null;
  const settings = await currentSettings();
  if (siteState(settings, from.url, LISTED, Date.now()) === 'off') showOff(from.tabId, settings);
  else showCount(from.tabId, 0, settings);
  return null;
}

/** What a page needs of an entity to name it. */
function refTo(pack: PackReader, number: number): EntityRef | undefined {
  const head = pack.entity(number);
  return head && { id: head.id, type: head.type, labels: head.labels };
}

function withNames(pack: PackReader, reason: Reason): ShownReason {
  if (reason.code !== 'headline' && reason.code !== 'lead') return reason;
  const entities = reason.entities.flatMap((number) => refTo(pack, number) ?? []);
  return { code: reason.code, entities };
}
