import { useEffect, useState } from 'preact/hooks';
import type { ReadSettings } from '@/lib/settings/settings.ts';
import { loadSettings, onSettingsChanged } from '@/lib/settings/store.ts';

/** The settings, always as they are now. */
export function useSettings(first: ReadSettings): ReadSettings {
  const [now, setNow] = useState(first);
  useEffect(() => {
    const stop = onSettingsChanged(setNow);
    // What changed between the first reading and this one.
    void loadSettings().then(setNow);
    return stop;
  }, []);
  return now;
}
