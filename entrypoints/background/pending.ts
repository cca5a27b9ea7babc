import { browser } from 'wxt/browser';
import type { From, MessageData } from '@/lib/messaging.ts';

/**
 * Which annotation a tab that was opened for it shall show once it is read.
 * In session storage: the background may be stopped while the page loads.
 */

const keyOf = (tabId: number) => `show:${tabId}`;

export async function openArticle(
  { url, annotationId }: MessageData<'openArticle'>,
  from: From,
): Promise<null> {
  if (from.kind !== 'extension') throw new Error('message openArticle: a page may open nothing');
  const tab = await browser.tabs.create({ url });
  if (annotationId !== undefined && tab.id !== undefined) {
    await browser.storage.session.set({ [keyOf(tab.id)]: annotationId });
  }
  return null;
}

/** The annotation to show in a tab, once. */
export async function takePending(tabId: number): Promise<string | null> {
  const key = keyOf(tabId);
  const pending = (await browser.storage.session.get(key))[key];
  if (typeof pending !== 'string') return null;
  await browser.storage.session.remove(key);
  return pending;
}
