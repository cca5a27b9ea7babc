import type { PageDescription } from '@/lib/messaging.ts';
import type { SiteState } from './site-state.ts';
import { whyClosed } from './site.ts';

/** What can be known of a tab from outside it. */
export interface TabFacts {
  /** Undefined when the browser does not tell. */
  url: string | undefined;
  isFirefox: boolean;
  /** True for a host of the pack. */
  isListed: boolean;
  /** True when the browser lets us in without a gesture. */
  isGranted: boolean;
  /** What the reader's settings say of the site. */
  site: SiteState;
  /** What the page's side answered; null when none of ours runs there. */
  answer: Pick<PageDescription, 'state'> | null;
}

/**
 * What a tab is to the reader, each with a next step of its own:
 *
 * - `reading`, `article`, `not-article`: what the page's side says;
 * - `paused`, `off`: as the reader wants it;
 * - `unlisted`: a site that is not read unasked;
 * - `withheld`: a listed site that the browser keeps from us;
 * - `stale`: we may read it, but it was open before we were installed or updated;
 * - `closed`: no extension may run there.
 */
export type Situation =
  | 'reading'
  | 'article'
  | 'not-article'
  | 'paused'
  | 'off'
  | 'unlisted'
  | 'withheld'
  | 'stale'
  | 'closed';

/** Decides what a tab is. Who answers runs there, whatever its address says. */
export function situationOf({ url, isFirefox, isListed, isGranted, site, answer }: TabFacts): Situation {
  if (!answer && url !== undefined && whyClosed(url, isFirefox)) return 'closed';
  if (site !== 'on') return site;
  if (answer) {
    // Where the address is not known, the page alone knows that its site is off.
    if (answer.state === 'off') return url === undefined ? 'off' : 'reading';
    // The pause is over, and the page has not looked again yet.
    return answer.state === 'paused' ? 'reading' : answer.state;
  }
  if (isGranted) return 'stale';
  return isListed ? 'withheld' : 'unlisted';
}
