import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOfDay, offsetAt } from '@/lib/article/zone.ts';

describe('the offset of a zone', () => {
  test.each([
    ['2019-11-23T14:05', 'Asia/Almaty', '+06:00'],
    ['2024-02-29T22:59', 'Asia/Almaty', '+06:00'],
    ['2024-03-01T12:00', 'Asia/Almaty', '+05:00'],
    ['2025-06-01T12:00:30', 'Asia/Bishkek', '+06:00'],
    ['2025-06-01T12:00', 'Asia/Tashkent', '+05:00'],
    ['2025-01-15T12:00', 'America/New_York', '-05:00'],
    ['2025-07-15T12:00', 'America/New_York', '-04:00'],
    ['2025-03-30T03:30', 'Europe/Paris', '+02:00'],
    ['2025-03-30T01:30', 'Europe/Paris', '+01:00'],
    ['2025-03-30T12:00', 'UTC', '+00:00'],
    ['2025-03-30T12:00', 'Asia/Kathmandu', '+05:45'],
  ])('at %s in %s', (local, zone, offset) => {
    expect(offsetAt(local, zone)).toBe(offset);
  });
});

describe('the as-of day', () => {
  test.each<[string, string | undefined, string]>([
    ['2019-11-23', 'Asia/Almaty', '2019-11-23'],
    ['2019-11-23T20:00:00Z', 'Asia/Almaty', '2019-11-24'],
    ['2019-11-23T20:00:00Z', undefined, '2019-11-23'],
    ['2019-11-23T01:00:00+05:00', 'America/New_York', '2019-11-22'],
    ['2019-11-23T23:30', 'Asia/Almaty', '2019-11-23'],
    ['no date', 'Asia/Almaty', 'no date'],
  ])('of %s in %s', (published, zone, day) => {
    expect(asOfDay(published, zone)).toBe(day);
  });

  test('is a day that exists, at most one from that of UTC', () => {
    const zone = fc.constantFrom('Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati', 'Europe/London');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        zone,
        (date, name) => {
          const away =
            Date.parse(asOfDay(date.toISOString(), name)) - Date.parse(date.toISOString().slice(0, 10));
          expect(Math.abs(away)).toBeLessThanOrEqual(24 * 60 * 60 * 1000);
        },
      ),
    );
  });
});
