import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging.ts';

/** Firefox before 126 does not say in which tab the keys were pressed. */
async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

async function tell(tabId: number | undefined, send: (tabId: number) => Promise<null>): Promise<void> {
  const id = tabId ?? (await activeTab());
  // A page that is not read has no one who listens.
  if (id !== undefined) await send(id).catch(() => null);
}

export function stepTo(direction: 'next' | 'previous', tabId: number | undefined): void {
  void tell(tabId, (id) => send('step', { direction }, id));
}

export function offerToolbar(tabId: number | undefined): void {
  void tell(tabId, (id) => send('offerToolbar', {}, id));
}
