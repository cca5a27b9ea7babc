import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '@/lib/highlight/placement.ts';

const VIEW = { width: 1000, height: 800 };
const box = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('a card', () => {
  test.each([
    ['stands below, flush with the name', box(100, 100), { width: 360, height: 200 }, 'below', 100, 126, 440],
    [
      'goes above where it does not fit below',
      box(100, 700),
      { width: 360, height: 200 },
      'below',
      100,
      494,
      440,
    ],
    ['comes in from the right edge', box(950, 100), { width: 360, height: 200 }, 'below', 632, 126, 440],
    ['comes in from the left edge', box(2, 100), { width: 120, height: 30 }, 'above', 8, 64, 96],
    ['is centred above', box(460, 300), { width: 120, height: 30 }, 'above', 440, 264, 286],
    [
      'goes below where there is no room above',
      box(460, 10),
      { width: 120, height: 30 },
      'above',
      440,
      36,
      440,
    ],
    ['is cut to the roomier side', box(100, 390), { width: 360, height: 900 }, 'below', 100, 416, 376],
  ] as const)('%s', (_, anchor, size, placement, left, top, maxHeight) => {
    expect(placeBeside(anchor, size, VIEW, placement)).toEqual({ left, top, maxHeight });
  });

  test('goes with a name that is scrolled out of the view', () => {
    expect(placeBeside(box(100, -300), { width: 360, height: 100 }, VIEW, 'below').top).toBe(-274);
  });
});

test('what fits stands in the view whole, and never on the name where a side has room', () => {
  const size = fc.record({
    width: fc.integer({ min: 20, max: 360 }),
    height: fc.integer({ min: 20, max: 440 }),
  });
  const view = fc.record({
    width: fc.integer({ min: 380, max: 2000 }),
    height: fc.integer({ min: 400, max: 1600 }),
  });
  const place = fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(size, view, place, fc.constantFrom('below', 'above'), (wanted, seen, { x, y }, side) => {
      const anchor = box(x * (seen.width - 80), y * (seen.height - 20));
      const { left, top, maxHeight } = placeBeside(anchor, wanted, seen, side);
      const height = Math.min(wanted.height, maxHeight);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(left + wanted.width).toBeLessThanOrEqual(seen.width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(top + height).toBeLessThanOrEqual(seen.height - 8);
      expect(top >= anchor.bottom || top + height <= anchor.top).toBe(true);
    }),
  );
});
