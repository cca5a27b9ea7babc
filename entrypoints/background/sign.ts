import { browser } from 'wxt/browser';
import { formatTime } from '@/components/popup/format-moment.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { isPaused } from '@/lib/settings/site-state.ts';
import { signText } from './language.ts';

/**
 * What the button in the toolbar says: the number of actors of a tab's article,
 * or, quietly, that Tamga is paused or off there. Browsers keep what was set
 * while the background is stopped; some (Firefox on Android) show no badge.
 */

const COUNT = '#0f5c6e';
const QUIET = '#5b646b';

/** Two bars, as on the button of a player. */
const PAUSED = 'II';
const OFF = '–';

/** A tab that is gone meanwhile needs no sign. */
const gone = () => undefined;

function titleNow(settings: Settings): string {
  const text = signText(settings);
  if (!isPaused(settings, Date.now())) return text('sign.title');
  return text('sign.paused', { time: formatTime(settings.pausedUntil, text.language) });
}

/** The sign of all tabs that have none of their own. */
export function showForAll(settings: Settings): void {
  void browser.action.setTitle({ title: titleNow(settings) }).catch(gone);
  void browser.action.setBadgeBackgroundColor?.({ color: QUIET }).catch(gone);
  const text = isPaused(settings, Date.now()) ? PAUSED : '';
  void browser.action.setBadgeText?.({ text }).catch(gone);
}

/** The number of actors in a tab; with none, the tab has the sign of all. */
export function showCount(tabId: number, count: number, settings: Settings): void {
  void browser.action.setTitle({ tabId, title: titleNow(settings) }).catch(gone);
  if (count === 0) {
    clearBadge(tabId);
    return;
  }
  void browser.action.setBadgeBackgroundColor?.({ tabId, color: COUNT }).catch(gone);
  void browser.action.setBadgeText?.({ tabId, text: String(count) }).catch(gone);
}

/** Says that the site in a tab is off. */
export function showOff(tabId: number, settings: Settings): void {
  void browser.action.setTitle({ tabId, title: signText(settings)('sign.off') }).catch(gone);
  void browser.action.setBadgeBackgroundColor?.({ tabId, color: QUIET }).catch(gone);
  void browser.action.setBadgeText?.({ tabId, text: OFF }).catch(gone);
}

/** Takes a tab's own badge away. Both browsers want `null` for it; the types know only texts. */
function clearBadge(tabId: number): void {
  const details: { tabId: number } = Object.assign({ tabId }, { text: null });
  void browser.action.setBadgeText?.(details).catch(gone);
}
