import { browser } from 'wxt/browser';
import { readTab } from '@/entrypoints/shared/read-tab.ts';
import { send } from '@/lib/messaging.ts';
import { togglePause, toggleSite } from './settings.ts';

type Tab = Parameters<Parameters<typeof browser.commands.onCommand.addListener>[0]>[1];

/** Firefox before 126 does not say in which tab the keys were pressed. */
async function orActive(tab: Tab): Promise<Tab> {
  if (tab) return tab;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active;
}

/** What each command of the manifest does; a page that is not read has no one who listens. */
const COMMANDS: Readonly<Record<string, (tabId: number, url: string | undefined) => Promise<unknown>>> = {
  'next-name': (id) => send('step', { direction: 'next' }, id),
  'previous-name': (id) => send('step', { direction: 'previous' }, id),
  annotate: (id) => send('offerToolbar', {}, id),
  pause: togglePause,
  'read-page': readTab,
  'toggle-site': (_, url) => toggleSite(url),
};

/** Listens to the keys; Firefox on Android has none. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    void orActive(tab)
      .then((where) => where?.id !== undefined && COMMANDS[command]?.(where.id, where.url))
      .catch(() => undefined);
  });
}
