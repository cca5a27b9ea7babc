import type { Box } from './hover.ts';

/** CSS px between what is explained and what explains it. */
const DISTANCE = 6;

/** CSS px that stay free at the edges of the view. */
const EDGE = 8;

/** The heights in CSS px below which a card is not cut, and above which it scrolls. */
const HEIGHT = { least: 96, most: 440 };

export interface Size {
  width: number;
  height: number;
}

/** Where it would rather stand: below and flush with the start, or above and centred. */
export type Placement = 'below' | 'above';

/**
 * Where to put what explains a part of the text: on the side where it would
 * rather be if it fits there, else on the roomier one, and within the view.
 * All in CSS px of the view. A library for this would be a tenth of what a page
 * may be made to load.
 *
 * @param wanted its size if nothing stood in its way
 */
export function placeBeside(
  anchor: Box,
  wanted: Size,
  view: Size,
  placement: Placement,
): { left: number; top: number; maxHeight: number } {
  const room = {
    below: view.height - EDGE - anchor.bottom - DISTANCE,
    above: anchor.top - DISTANCE - EDGE,
  };
  const other = placement === 'below' ? 'above' : 'below';
  const height = Math.min(wanted.height, HEIGHT.most);
  const side = height <= room[placement] || room[placement] >= room[other] ? placement : other;
  const maxHeight = Math.min(HEIGHT.most, Math.max(HEIGHT.least, room[side]));
  const cut = Math.min(height, maxHeight);
  const top = side === 'below' ? anchor.bottom + DISTANCE : anchor.top - DISTANCE - cut;
  const middle = (anchor.left + anchor.right - wanted.width) / 2;
  const left = placement === 'below' ? anchor.left : middle;
  return {
    left: within(left, wanted.width, view.width),
    // A name that has been scrolled away takes its card along.
    top: anchor.bottom < 0 || anchor.top > view.height ? top : within(top, cut, view.height),
    maxHeight,
  };
}

/** The place nearest to `at` from which a length stands within the view; its start counts more. */
function within(at: number, length: number, view: number): number {
  return Math.max(EDGE, Math.min(at, view - EDGE - length));
}
