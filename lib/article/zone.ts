/*
 * Days and clocks in an outlet's own zone. Zones change (Kazakhstan went to +05
 * in 2024): the browser's table knows when.
 */

/** The clock of a zone at an instant, read as if it were UTC: ms. */
function clockOf(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    calendar: 'iso8601',
    numberingSystem: 'latn',
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/**
 * What a zone's clocks were ahead of UTC when they showed this: `+05:00`.
 *
 * @param local `YYYY-MM-DDTHH:MM`, with or without seconds
 * @param zone an IANA name
 */
export function offsetAt(local: string, zone: string): string {
  const shown = Date.parse(`${local}Z`);
  // Twice: around a change of the clocks the first guess may lie on its other side.
  let ahead = clockOf(shown, zone) - shown;
  ahead = clockOf(shown - ahead, zone) - (shown - ahead);
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The as-of day of an article: that of its publication where the outlet is. A
 * moment has a day only in a zone; without one the day stands as it was written.
 *
 * @param published ISO 8601: a day, a local time, or a moment with its offset
 * @param zone the outlet's, an IANA name
 */
export function asOfDay(published: string, zone: string | undefined): string {
  const hasOffset = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(published);
  const instant = Date.parse(published);
  if (zone === undefined || !hasOffset || Number.isNaN(instant)) return published.slice(0, 10);
  return new Date(clockOf(instant, zone)).toISOString().slice(0, 10);
}
