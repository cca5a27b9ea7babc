import { PAUSE, type Settings } from './settings.ts';
import { siteOf } from './site.ts';

/** Whether the reader wants a site read: a site that is off stays so during a pause. */
export type SiteState = 'on' | 'paused' | 'off';

/**
 * Whether there is a pause now. One that ends later than any pause can was
 * begun before the clock was set back: it is over, or it would last for days.
 *
 * @param now ms since 1970
 */
export function isPaused({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean {
  return now < pausedUntil && pausedUntil <= now + PAUSE;
}

/**
 * @param address of the page; undefined when the browser does not tell
 * @param hosts that are listed
 * @param now ms since 1970
 */
export function siteState(
  settings: Pick<Settings, 'offSites' | 'pausedUntil'>,
  address: string | undefined,
  hosts: ReadonlySet<string>,
  now: number,
): SiteState {
  const site = address === undefined ? null : siteOf(address, hosts);
  if (site !== null && settings.offSites.includes(site)) return 'off';
  return isPaused(settings, now) ? 'paused' : 'on';
}
