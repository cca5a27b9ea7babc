import { browser } from 'wxt/browser';
import { LISTED } from '@/entrypoints/shared/listed.ts';
import { type From, type MessageData, send } from '@/lib/messaging.ts';
import { applyChange, PAUSE, type Settings, type SettingsChange } from '@/lib/settings/settings.ts';
import { isPaused } from '@/lib/settings/site-state.ts';
import { siteOf } from '@/lib/settings/site.ts';
import { loadSettings, onSettingsChanged, storeSettings } from '@/lib/settings/store.ts';
import { showForAll } from './sign.ts';
import { tellTabs } from './tell-tabs.ts';

/** ms: a background that begins anew is busy with what woke it. */
const BUSY = 200;

/** The alarm at the end of a pause: a timer would not outlive the background. */
const PAUSE_ENDS = 'pause-ends';

/** As read since they changed last: a background that wakes is asked for them twice at once. */
let known: Promise<Settings> | undefined;

/** The settings as they are now. */
export function currentSettings(): Promise<Settings> {
  known ??= readNow().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** What could not be read is said. */
async function readNow(): Promise<Settings> {
  const { settings, broken } = await loadSettings();
  if (broken.length > 0) console.warn(`Settings that could not be read: ${broken.join(', ')}`);
  return settings;
}

/** The last write: one goes after the other, or two pages would undo each other's. */
let lastWrite: Promise<void> = Promise.resolve();

async function change(next: (settings: Settings) => SettingsChange): Promise<void> {
  const before = lastWrite;
  const write = (async () => {
    await before;
    const settings = await currentSettings();
    await storeSettings(applyChange(settings, next(settings)));
    known = undefined;
  })();
  // One that fails is told to who asked for it and does not hold up the next.
  lastWrite = write.catch(() => undefined);
  await write;
}

/** @throws to the sender when the browser could not store it */
export async function changeSettings(data: MessageData<'changeSettings'>, from: From): Promise<null> {
  if (from.kind !== 'extension') throw new Error('message changeSettings: a page may change nothing');
  await change(() => data);
  return null;
}

/** Pauses for an hour, or ends the pause. */
export function togglePause(): Promise<void> {
  return change((settings) => {
    const now = Date.now();
    return { what: 'pause', until: isPaused(settings, now) ? 0 : now + PAUSE };
  });
}

/** Turns a site off, or on again; the command gave us its address. */
export async function toggleSite(address: string | undefined): Promise<void> {
  const site = address === undefined ? null : siteOf(address, LISTED);
  if (site === null) return;
  await change(({ offSites }) => ({ what: 'site', site, isOff: !offSites.includes(site) }));
}

/** Puts sign and alarm right: the background, the browser or the extension began anew. */
async function settle(settings: Settings): Promise<void> {
  showForAll(settings);
  if (isPaused(settings, Date.now())) await browser.alarms.create(PAUSE_ENDS, { when: settings.pausedUntil });
  else await browser.alarms.clear(PAUSE_ENDS);
}

/** Registers at once what follows the settings: sign, alarm, and the word to every tab. */
export function followSettings(): void {
  onSettingsChanged(({ settings }) => {
    known = undefined;
    void settle(settings);
    void tellTabs((id) => send('settingsChanged', {}, id));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PAUSE_ENDS) void change(() => ({ what: 'pause', until: 0 }));
  });
  // Asked for now, for the message that woke us; what follows from them can wait.
  currentSettings().catch(() => undefined);
  setTimeout(() => void currentSettings().then(settle), BUSY);
}
