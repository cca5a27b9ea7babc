import { execFileSync } from 'node:child_process';
import { liveRows } from './live-rows.ts';
import { matchRows } from './match-rows.ts';
import { memoryRows } from './memory-rows.ts';
import { packRows } from './pack-rows.ts';
import { pageRows } from './page-rows.ts';
import { sizeRows } from './size-rows.ts';
import { printTable } from './table.ts';
import { wakeRows } from './wake-rows.ts';

/**
 * `npm run bench [-- --json]`: every figure beside its floor or its peer,
 * measured in the same run. Builds first, so that what ships is measured.
 */
execFileSync('npm', ['run', '--silent', 'build:chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
const rows = [
  ...matchRows(),
  ...memoryRows(),
  ...(await pageRows()),
  ...(await wakeRows()),
  ...(await liveRows()),
  ...(await packRows()),
  ...sizeRows(),
];
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(rows, null, 2)}\n` : `${printTable(rows)}\n`,
);
