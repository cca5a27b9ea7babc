import { median } from './table.ts';

/**
 * Runs each work once a round, one after the other, so that a slow moment of the
 * machine meets all of them. A round before the first compiles the code, and in
 * each a run before the one that counts fills the caches that the work before
 * has emptied: else the floor, which comes behind us on the same text, has it
 * warm, and we have what the automaton left over.
 *
 * @returns the median of each, in ms
 */
export function interleaved<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Record<Name, number>;
export function interleaved(
  rounds: number,
  works: Readonly<Record<string, () => unknown>>,
): Record<string, number> {
  const measured = Object.entries(works).map(([name, work]) => ({ name, work, times: new Array<number>() }));
  for (let round = 0; round <= rounds; round++) {
    for (const { work, times } of measured) {
      work();
      const start = performance.now();
      work();
      const time = performance.now() - start;
      if (round > 0) times.push(time);
    }
  }
  return Object.fromEntries(measured.map(({ name, times }) => [name, median(times)]));
}
