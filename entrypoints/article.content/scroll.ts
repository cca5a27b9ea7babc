import { rectsOf } from '@/lib/highlight/place.ts';

/** How far down the view a place is put: above the middle, room for a card below. */
const DOWN = 0.35;

/** Scrolls a range into view, if it is not there, without animation. */
export function scrollToRange(range: Range): void {
  const [box] = rectsOf(range);
  const isInView = box && box.top >= 0 && box.bottom <= window.innerHeight * 0.8;
  if (isInView) return;
  // The element first: the text may lie in a scrolling box or a frame of the page's own.
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = rectsOf(range)[0]?.top ?? 0;
  window.scrollBy({ top: top - window.innerHeight * DOWN, behavior: 'instant' });
}
