import { browser } from 'wxt/browser';
import { LISTED_PATTERNS } from '@/entrypoints/shared/listed.ts';
import { injectReader, READER } from '@/entrypoints/shared/read-tab.ts';
import { send } from '@/lib/messaging.ts';
import { splitOrigins } from '@/lib/settings/site.ts';

/**
 * Sites that the reader let us into for good. What is granted is the browser's
 * to remember; here the content script is registered for it. Registrations
 * vanish when the extension is updated, so they are made anew at each start.
 */

const ID = 'granted-sites';

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = splitOrigins(origins, LISTED_PATTERNS).added;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered && registered.matches?.toSorted().join() === matches.join()) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      // A grant for all sites holds the listed ones, which the manifest's script reads.
      excludeMatches: LISTED_PATTERNS,
      ...READER,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

let last: Promise<void> = Promise.resolve();

/** One registering after the other: two at once would each find nothing and make two. */
function registerInTurn(): Promise<void> {
  last = last.then(register).catch((error: unknown) => {
    console.error('The sites that were added could not be registered.', error);
  });
  return last;
}

/** Reads the pages of newly granted sites that are open: the reader waits for one of them. */
async function readOpenTabs(origins: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...origins] })) {
    if (id === undefined) continue;
    const isThere = await send('describePage', {}, id).then(
      () => true,
      () => false,
    );
    // Where the browser still keeps us out, the popup says what to do.
    if (!isThere) await injectReader(id).catch(() => undefined);
  }
}

/** Registers at once what follows the browser's permissions. */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerInTurn().then(() => readOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => void registerInTurn());
  browser.runtime.onInstalled.addListener(() => void registerInTurn());
  browser.runtime.onStartup.addListener(() => void registerInTurn());
}
