/**
 * Gives the thread back to the page for a moment, and for as long as nobody
 * sees it. `scheduler.yield` (Chrome 129, Firefox 142) comes back before other
 * tasks of the page's own; a timer does where it is missing.
 */
export async function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
  if (!document.hidden) return;
  await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}
