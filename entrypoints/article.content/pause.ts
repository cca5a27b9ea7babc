/**
 * Gives the thread back to the page for a moment, and for as long as it is not
 * `isWanted`, which is asked again whenever the page is shown or hidden. `scheduler.yield` (Chrome 129, Firefox 142) comes back before other
 * tasks of the page's own; a timer does where it is missing.
 */
export async function pause(isWanted: () => boolean): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
  while (!isWanted()) {
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  }
}
