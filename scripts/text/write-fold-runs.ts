import { writeFileSync } from 'node:fs';
import { foldTable, toRuns } from './fold-table.ts';

/*
 * Writes lib/text/fold-runs.ts, by the Unicode of the Node that runs this: for
 * when folding changes, or Node's Unicode does (a test says so).
 */

/** As wide as the formatter lets a line be, less the indent. */
const WIDTH = 108;

/** Numbers in lines, as the formatter lays them. */
function toLines(numbers: readonly number[]): string {
  const lines = [''];
  for (const number of numbers) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? `${number},` : `${last} ${number},`;
    if (longer.length > WIDTH) lines.push(`${number},`);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

const { letters, marks, invisible, apostrophes } = toRuns(foldTable());
const lists = { LETTERS: letters, MARKS: marks, INVISIBLES: invisible, APOSTROPHES: apostrophes };

writeFileSync(
  'lib/text/fold-runs.ts',
  `/*
 * How units fold, written by scripts/text/write-fold-runs.ts: runs of units one
 * behind the other. Each has how many units lie between it and the last, how many
 * it has and, of letters, what is added to each. Numbers and no string to take
 * apart: this is read at each start of the background.
 */

${Object.entries(lists)
  .map(([name, numbers]) => `export const ${name}: readonly number[] = [\n${toLines(numbers)}\n];`)
  .join('\n\n')}
`,
);
