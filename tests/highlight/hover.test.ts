import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Box, DWELL, GRACE, holds, Hover, wayBetween } from '@/lib/highlight/hover.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two marks on one line with room between, a card below each. */
const MARKS: readonly Box[] = [
  { left: 100, top: 100, right: 200, bottom: 120 },
  { left: 600, top: 100, right: 700, bottom: 120 },
];

const cardBelow = ({ left, bottom }: Box): Box => ({
  left,
  top: bottom + 8,
  right: left + 300,
  bottom: bottom + 200,
});

/** A page that opens a mark's card on rest and closes it on leave, as the content script does. */
function page() {
  let open: Box | null = null;
  const rests: [number, number][] = [];
  const hover = new Hover({
    onRest: (x, y) => {
      rests.push([x, y]);
      open = MARKS.find((mark) => holds(mark, x, y)) ?? open;
    },
    onLeave: () => {
      open = null;
    },
    safeArea: () => open && wayBetween([open, cardBelow(open)]),
  });
  return { hover, rests, isOpen: (mark: number) => open === MARKS[mark], isClosed: () => open === null };
}

/** Moves the pointer in a straight line, a step every 16 ms, as a hand does. */
function travel(hover: Hover, from: [number, number], to: [number, number], ms: number): void {
  const steps = Math.ceil(ms / 16);
  for (let step = 0; step <= steps; step++) {
    const part = step / steps;
    hover.move(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
    vi.advanceTimersByTime(16);
  }
}

describe('a pointer that rests', () => {
  test('opens after the dwell, and not before', () => {
    const { hover, rests, isOpen } = page();
    hover.move(150, 110);
    vi.advanceTimersByTime(DWELL - 1);
    expect(rests).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(rests).toEqual([[150, 110]]);
    expect(isOpen(0)).toBe(true);
  });

  test('and stays, keeps the card open', () => {
    const { hover, isOpen } = page();
    hover.move(150, 110);
    vi.advanceTimersByTime(10 * (DWELL + GRACE));
    expect(isOpen(0)).toBe(true);
  });

  test('one that moves on has not rested', () => {
    const { hover, rests } = page();
    travel(hover, [100, 110], [900, 110], 800);
    expect(rests).toEqual([]);
  });

  test('rests where it last was', () => {
    const { hover, rests } = page();
    hover.move(150, 110);
    vi.advanceTimersByTime(DWELL - 1);
    hover.move(900, 500);
    vi.advanceTimersByTime(DWELL);
    expect(rests).toEqual([[900, 500]]);
  });

  test('one that left the page does not open a card', () => {
    const { hover, rests } = page();
    hover.move(150, 110);
    hover.stop();
    vi.advanceTimersByTime(DWELL + GRACE);
    expect(rests).toEqual([]);
  });
});

describe('an open card', () => {
  function opened() {
    const all = page();
    all.hover.move(150, 110);
    vi.advanceTimersByTime(DWELL);
    expect(all.isOpen(0)).toBe(true);
    return all;
  }

  test.each<[string, [number, number]]>([
    ['to the card', [250, 250]],
    ['to the card’s far corner', [395, 315]],
    ['along the mark', [195, 110]],
    ['a little beside the way', [95, 200]],
  ])('stays while the pointer travels %s', (_, to) => {
    const { hover, isOpen } = opened();
    travel(hover, [150, 110], to, 2 * GRACE);
    vi.advanceTimersByTime(2 * GRACE);
    expect(isOpen(0)).toBe(true);
  });

  test('closes when the pointer has been away for the grace', () => {
    const { hover, isClosed } = opened();
    hover.move(900, 500);
    vi.advanceTimersByTime(GRACE - 1);
    expect(isClosed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(isClosed()).toBe(true);
  });

  test('closes though the pointer goes on moving elsewhere', () => {
    const { hover, isClosed } = opened();
    travel(hover, [900, 500], [950, 550], GRACE);
    expect(isClosed()).toBe(true);
  });

  test('stays when the pointer comes back in time', () => {
    const { hover, isOpen } = opened();
    hover.move(900, 500);
    vi.advanceTimersByTime(GRACE - 1);
    hover.move(150, 110);
    vi.advanceTimersByTime(10 * GRACE);
    expect(isOpen(0)).toBe(true);
  });

  test('a second straying has the whole grace again', () => {
    const { hover, isClosed } = opened();
    for (let times = 0; times < 3; times++) {
      hover.move(900, 500);
      vi.advanceTimersByTime(GRACE - 1);
      hover.move(150, 110);
      vi.advanceTimersByTime(50);
    }
    expect(isClosed()).toBe(false);
  });

  test('gives way to that of another mark, which stays while the pointer rests there', () => {
    const { hover, isOpen } = opened();
    hover.move(650, 110);
    vi.advanceTimersByTime(DWELL);
    expect(isOpen(1)).toBe(true);
    vi.advanceTimersByTime(10 * GRACE);
    expect(isOpen(1)).toBe(true);
  });

  test('is not closed by a grace that was stopped', () => {
    const { hover, isOpen } = opened();
    hover.move(900, 500);
    hover.stop();
    vi.advanceTimersByTime(10 * GRACE);
    expect(isOpen(0)).toBe(true);
  });
});

test('nothing open, nothing to leave', () => {
  let left = 0;
  const hover = new Hover({ onRest: () => undefined, onLeave: () => left++, safeArea: () => null });
  travel(hover, [0, 0], [500, 500], 3 * GRACE);
  vi.advanceTimersByTime(3 * GRACE);
  expect(left).toBe(0);
});

test('the way between boxes holds each of them whole', () => {
  const box = fc
    .tuple(fc.integer(), fc.integer(), fc.nat(2000), fc.nat(2000))
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), (boxes) => {
      const way = wayBetween(boxes);
      for (const { left, top, right, bottom } of boxes) {
        expect(holds(way, left, top) && holds(way, right, bottom)).toBe(true);
      }
    }),
  );
});
