import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { LISTED } from '@/entrypoints/shared/listed.ts';
import { type PageDescription, send } from '@/lib/messaging.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { siteState } from '@/lib/settings/site-state.ts';
import { listedHost } from '@/lib/settings/site.ts';
import { type Situation, situationOf } from '@/lib/settings/situation.ts';

/** ms between two questions to a page that is still being read. */
const AGAIN = 150;

/** How often a page that is being loaded or let in is asked before it is told stale. */
const TRIES = 40;

/** The tab that the popup speaks of. */
export interface AskedTab {
  id: number | null;
  /** True when the popup was opened by its button, which tells us the address of any page that we may read. */
  isClicked: boolean;
}

export interface SeenTab {
  situation: Situation | 'loading';
  page: PageDescription | null;
  /** Undefined when the browser does not tell. */
  url: string | undefined;
}

/**
 * Whether we may be in a page without a gesture. Chrome's `contains` knows
 * nothing of the hosts of content scripts; its `getAll` does.
 */
async function isGranted(url: string | undefined): Promise<boolean> {
  if (url === undefined) return false;
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((origin) => new MatchPattern(origin).includes(url));
}

async function look({ id, isClicked }: AskedTab, settings: Settings): Promise<SeenTab> {
  // No answer: none of our scripts runs there.
  const page = id === null ? null : await send('describePage', {}, id).catch(() => null);
  const tab = id === null ? undefined : await browser.tabs.get(id).catch(() => undefined);
  const url = tab?.url ?? (page?.url || undefined);
  const situation = situationOf({
    url: url ?? (isClicked && !page ? 'about:blank' : undefined),
    isFirefox: import.meta.env.FIREFOX,
    isListed: url !== undefined && listedHost(url, LISTED) !== null,
    isGranted: await isGranted(url),
    site: siteState(settings, url, LISTED, Date.now()),
    answer: page,
  });
  return { situation, page, url };
}

/** What the tab is, asked again while it is being read and whenever settings or permissions change. */
export function useTab(tab: AskedTab, settings: Settings): SeenTab & { expect: () => void } {
  const [seen, setSeen] = useState<SeenTab>({ situation: 'loading', page: null, url: undefined });
  const [turn, setTurn] = useState(0);
  const triesLeft = useRef(0);
  // A script of ours is on its way into the page.
  const expect = () => {
    triesLeft.current = TRIES;
    setTurn((before) => before + 1);
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const now = await look(tab, settings);
      if (isGone) return;
      const isOnItsWay = !now.page && now.situation === 'stale' && triesLeft.current-- > 0;
      setSeen(isOnItsWay ? { ...now, situation: 'reading' } : now);
      if (isOnItsWay || now.situation === 'reading') timer = setTimeout(() => void ask(), AGAIN);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [tab, settings, turn]);
  useEffect(() => {
    // The background puts the script into pages that were let in.
    browser.permissions.onAdded.addListener(expect);
    return () => browser.permissions.onAdded.removeListener(expect);
  }, []);
  return { ...seen, expect };
}
