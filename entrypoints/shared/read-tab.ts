import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging.ts';

/** What reads a listed site reads any other. The build's own types know the script by its path. */
const SCRIPT = '/content-scripts/article.js';
const STYLES = '/content-scripts/article.css';

export const READER: { js: string[]; css: string[] } = { js: [SCRIPT], css: [STYLES] };

/**
 * Puts the content script into the page that a tab shows now. One that is
 * there already gives way to the new one.
 *
 * @throws Error when the browser does not let us into that page
 */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [STYLES] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}

/**
 * Reads the page of a tab because the reader asks for it, whatever it is about.
 *
 * @throws Error when the browser does not let us into that page
 */
export async function readTab(tabId: number): Promise<void> {
  const isThere = await send('describePage', {}, tabId).then(
    () => true,
    () => false,
  );
  if (!isThere) await injectReader(tabId);
  await send('readAnyway', {}, tabId);
}
