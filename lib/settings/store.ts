import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { type ReadSettings, readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/**
 * One item, so that a change is whole or is none. A new version has its step
 * from the one before in `migrations`; what comes out is validated all the same.
 */
const item = storage.defineItem<unknown>(`local:${KEY}`, { version: 1, migrations: {} });

/** The settings as they are stored now, and which of them could not be read. */
export async function loadSettings(): Promise<ReadSettings> {
  return readSettings(await item.getValue());
}

/** Stores settings; for the background alone, which writes one change after the other. */
export async function storeSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

/** Calls back with each change. To be called at once: a background is woken for it. */
export function onSettingsChanged(callback: (now: ReadSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
