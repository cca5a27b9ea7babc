import { browser } from 'wxt/browser';
import type { Step } from '@/components/popup/page-state.tsx';
import { LISTED } from '@/entrypoints/shared/listed.ts';
import { readTab } from '@/entrypoints/shared/read-tab.ts';
import { reasonOf } from '@/lib/database/outcome.ts';
import { send } from '@/lib/messaging.ts';
import { PAUSE, type SettingsChange } from '@/lib/settings/settings.ts';
import { listedHost, patternOf, siteOf } from '@/lib/settings/site.ts';

/** What is to be said of a step that did not do what it should. */
interface Outcome {
  notice: 'refused' | 'failed' | 'notSaved';
  detail: string;
}

/**
 * Takes a step that the reader clicked.
 *
 * @param expect called when a script is on its way into the page
 * @returns null when all is well
 */
export async function takeStep(
  step: Step,
  tabId: number | null,
  url: string | undefined,
  expect: () => void,
): Promise<Outcome | null> {
  const site = url === undefined ? null : siteOf(url, LISTED);
  switch (step) {
    case 'pause':
      return change({ what: 'pause', until: Date.now() + PAUSE });
    case 'resume':
      return change({ what: 'pause', until: 0 });
    case 'turnOff':
    case 'turnOn':
      return site === null ? null : change({ what: 'site', site, isOff: step === 'turnOff' });
    case 'settings':
      await browser.runtime.openOptionsPage();
      return null;
    case 'always':
    case 'allow':
      return askFor(url);
    case 'read':
    case 'readAnyway':
    case 'reload': {
      if (tabId === null) return null;
      try {
        await (step === 'reload' ? browser.tabs.reload(tabId) : readTab(tabId));
      } catch (error) {
        return { notice: 'failed', detail: reasonOf(error) };
      }
      expect();
      return null;
    }
  }
}

async function change(data: SettingsChange): Promise<Outcome | null> {
  try {
    await send('changeSettings', data);
    return null;
  } catch (error) {
    return { notice: 'notSaved', detail: reasonOf(error) };
  }
}

/**
 * Asks for the one host of the page, or for the listed host that it belongs to.
 * Nothing may stand before the request: browsers grant only out of the click
 * itself. Firefox closes the popup at its prompt; what follows a grant is the
 * background's.
 */
async function askFor(url: string | undefined): Promise<Outcome | null> {
  if (url === undefined) return null;
  const listed = listedHost(url, LISTED);
  const origin = listed === null ? patternOf(url) : `*://*.${listed}/*`;
  if (origin === null) return null;
  try {
    const isGranted = await browser.permissions.request({ origins: [origin] });
    return isGranted ? null : { notice: 'refused', detail: '' };
  } catch (error) {
    return { notice: 'failed', detail: reasonOf(error) };
  }
}
