import { articleIdentity, isSameSite } from '@/lib/article/identity.ts';
import {
  addAnnotation,
  annotationsOf,
  changeAnnotation,
  forgetDeleted,
  setAnchorStates,
  setDeleted,
} from '@/lib/database/annotations.ts';
import { type Failure, orFailure } from '@/lib/database/outcome.ts';
import type { AnnotationRecord } from '@/lib/database/records.ts';
import { type From, type MessageData, type Notes, send } from '@/lib/messaging.ts';
import { knownOutlet } from './pack.ts';
import { takePending } from './pending.ts';
import { store } from './store.ts';
import { tellTabs } from './tell-tabs.ts';

const GONE: Failure = { failed: 'gone', detail: '' };

/** The article that a page's side names as its own, where that may be. */
function identityOf(address: string, named: string | undefined): string {
  return articleIdentity(address, named, knownOutlet(address)?.hosts);
}

/** Keeps a highlight or note on the article that the sender is. */
export async function addNote(
  data: MessageData<'addAnnotation'>,
  from: From,
): Promise<AnnotationRecord | Failure> {
  if (from.kind !== 'page') throw new Error('message addAnnotation: only a page can be noted on');
  if (from.incognito) return { failed: 'not-stored-in-private', detail: '' };
  const { selectors, colour, body, entityIds, url } = data;
  const now = Date.now();
  const annotation: AnnotationRecord = {
    id: crypto.randomUUID(),
    url: identityOf(from.url, url),
    kind: 'highlight',
    selectors,
    colour,
    body,
    tags: [],
    entityIds,
    anchorState: 'anchored',
    createdAt: now,
    updatedAt: now,
    deletedAt: 0,
  };
  return orFailure(async () => {
    await addAnnotation(store(), annotation);
    tellOfNotes(annotation.url);
    return annotation;
  });
}

/** The living annotations of the article that the sender is, and which of them it was opened for. */
export async function getNotes({ url }: MessageData<'getAnnotations'>, from: From): Promise<Notes | Failure> {
  if (from.kind !== 'page') throw new Error('message getAnnotations: only a page has an article');
  return orFailure(async () => ({
    annotations: await annotationsOf(store(), identityOf(from.url, url)),
    show: await takePending(from.tabId),
  }));
}

export function changeNote(
  { id, body, colour }: MessageData<'changeAnnotation'>,
  from: From,
): Promise<AnnotationRecord | Failure> {
  const change = {
    ...(body === undefined ? {} : { body }),
    ...(colour === undefined ? {} : { colour }),
  };
  return settle(id, from, () => changeAnnotation(store(), id, change, Date.now()));
}

export function deleteNote(
  { id, deleted }: MessageData<'deleteAnnotation'>,
  from: From,
): Promise<AnnotationRecord | Failure> {
  return settle(id, from, () => setDeleted(store(), id, deleted, Date.now()));
}

/**
 * Does the work on a note, says «gone» where there is none, tells the tabs. A
 * page's side reaches the notes of its own site alone.
 */
async function settle(
  id: string,
  from: From,
  work: () => Promise<AnnotationRecord | undefined>,
): Promise<AnnotationRecord | Failure> {
  if (from.kind === 'page' && from.incognito) return { failed: 'not-stored-in-private', detail: '' };
  const done = (await orFailure(async () => ((await mayTouch(id, from)) ? work() : undefined))) ?? GONE;
  if (!('failed' in done)) tellOfNotes(done.url);
  return done;
}

async function mayTouch(id: string, from: From): Promise<boolean> {
  if (from.kind === 'extension') return true;
  const known = await store().annotations.get(id);
  return (
    known !== undefined && known.url !== '' && isSameSite(known.url, from.url, knownOutlet(from.url)?.hosts)
  );
}

export async function reportAnchors(
  { states, url }: MessageData<'reportAnchors'>,
  from: From,
): Promise<Failure | null> {
  if (from.kind !== 'page' || from.incognito) return null;
  const byId = new Map(states.map(({ id, state }) => [id, state]));
  const failure = await orFailure(async () => {
    await setAnchorStates(store(), identityOf(from.url, url), byId);
    return null;
  });
  return failure;
}

/** ms for which a deleted note can still be taken back. */
const UNDO = 24 * 60 * 60 * 1000;

/** Leaves of notes that were deleted long ago no more than that they were. */
export function forgetLongDeleted(): void {
  void orFailure(() => forgetDeleted(store(), Date.now() - UNDO));
}

/** An article's notes changed; a tab that shows another passes it over. */
function tellOfNotes(url: string): void {
  void tellTabs((id) => send('annotationsChanged', { url }, id));
}
