import { browser } from 'wxt/browser';

/** Sends something to every tab; one in which no script of ours listens needs no word. */
export async function tellTabs(tell: (tabId: number) => Promise<unknown>): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) tell(id).catch(() => undefined);
  }
}
