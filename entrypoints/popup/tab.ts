import { browser } from 'wxt/browser';

/**
 * The tab that the popup speaks of: the active one, or `?tab=ID` when the popup
 * is shown in a tab of its own (tests, and readers who pin it there).
 */
export async function readTabId(): Promise<number | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(asked) && asked > 0) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
