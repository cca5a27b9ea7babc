import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { splitOrigins } from '@/lib/settings/site.ts';
import { LISTED_PATTERNS } from './listed.ts';

/** What the browser lets us into: what the reader added, and whether listed sites are kept from us. */
export interface Granted {
  /** Match patterns beyond the listed ones. */
  added: string[];
  isWithheld: boolean;
}

/** The browser's permissions, always as they are now. */
export function useGranted(): Granted {
  const [granted, setGranted] = useState<Granted>({ added: [], isWithheld: false });
  useEffect(() => {
    const read = async () => {
      const { origins = [] } = await browser.permissions.getAll();
      const { added, missing } = splitOrigins(origins, LISTED_PATTERNS);
      setGranted({ added, isWithheld: missing.length > 0 });
    };
    const again = () => void read();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, []);
  return granted;
}
