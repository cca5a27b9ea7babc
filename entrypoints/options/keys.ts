import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys of the commands by name; null in a browser that has none (Firefox on Android). */
export function useKeys(): Record<string, string> | null {
  const [keys, setKeys] = useState<Record<string, string> | null>({});
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands?.getAll();
      setKeys(
        commands
          ? Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))
          : null,
      );
    };
    void read();
    // The reader comes back from the browser's page with other keys.
    const again = () => void read();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  return keys;
}

/** Firefox' way to its page of keys, since version 137; Chromium has none but the address. */
function firefoxKeys(): (() => Promise<void>) | null {
  const open: unknown = browser.commands && Reflect.get(browser.commands, 'openShortcutSettings');
  return typeof open === 'function' ? () => Promise.resolve(open.call(browser.commands)) : null;
}

/** Whether the browser's own page of keys can be opened from here. */
export const canOpenKeys: boolean = !import.meta.env.FIREFOX || firefoxKeys() !== null;

export async function openKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefoxKeys()?.();
  // Edge goes to its own page from this address.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
