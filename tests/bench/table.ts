/** One measured figure beside its floor or peer, from the same run. */
export interface Row {
  what: string;
  /** In `unit`. */
  figure: number;
  unit: 'ms' | 'kB' | 'M chars/s';
  /** What it is held against, and that in the same unit. */
  against: string;
  peer: number;
  /** The bound on figure / peer that an issue set, if one did. */
  atMost?: number;
  /** The same from below. */
  atLeast?: number;
}

const round = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(1));

function boundOf(atMost: number | undefined, atLeast: number | undefined): string {
  if (atMost !== undefined) return `at most ${atMost} ×`;
  return atLeast === undefined ? '' : `at least ${atLeast} ×`;
}

export function printTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, figure, unit, against, peer, atMost, atLeast }) => [
    what,
    `${round(figure)} ${unit}`,
    against,
    `${round(peer)} ${unit}`,
    `${(figure / peer).toFixed(2)} ×`,
    boundOf(atMost, atLeast),
  ]);
  const all = [['what', 'figure', 'against', 'its figure', 'ratio', 'bound'], ...cells];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** For clocks that tick coarsely, as a page's does: rounding evens out, a median does not. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
