import { browser } from 'wxt/browser';
import type { AskedTab } from './use-tab.ts';

/**
 * The tab that the popup speaks of: the active one, or `?tab=ID` when the popup
 * is shown in a tab of its own (tests, and readers who pin it there).
 */
export async function readTab(): Promise<AskedTab> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(asked) && asked > 0) return { id: asked, isClicked: false };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? null, isClicked: true };
}
