import { writeFileSync } from 'node:fs';
import { foldTable, toRuns } from './fold-table.ts';

/*
 * Writes lib/text/fold-runs.ts, by the Unicode of the Node that runs this: for
 * when folding changes, or Node's Unicode does (a test says so).
 */

const { letters, marks, invisible, apostrophes } = toRuns(foldTable());

writeFileSync(
  'lib/text/fold-runs.ts',
  `/*
 * How units fold, written by scripts/text/write-fold-runs.ts: runs of units one
 * behind the other, in base 36. Each has how many units lie between it and the
 * last, how many it has and, of letters, what is added to each.
 */

export const LETTERS =
  '${letters}';

export const MARKS =
  '${marks}';

export const INVISIBLES =
  '${invisible}';

export const APOSTROPHES =
  '${apostrophes}';
`,
);
