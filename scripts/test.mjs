import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runCommand, setUp } from './setup.mjs';

/**
 * Counts in the report of Vitest's own JSON reporter. A file whose tests never ran (it did not load,
 * or its set-up failed) counts as one failure, and so does a run that failed for any other reason.
 * @param {string} path
 * @param {number} exitCode of Vitest
 */
function count(path, exitCode) {
  const counts = { passed: 0, failed: 0 };
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { testResults: [] };
  for (const file of report.testResults) {
    const states = file.assertionResults.map((/** @type {{ status: string }} */ test) => test.status);
    const failed = states.filter((/** @type {string} */ state) => state === 'failed').length;
    counts.passed += states.filter((/** @type {string} */ state) => state === 'passed').length;
    counts.failed += failed === 0 && file.status === 'failed' ? 1 : failed;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function test() {
  try {
    await setUp({ browsers: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  console.log('Extension: building for both browsers.');
  if ((await run('npm', ['run', '--silent', 'build'], { output: 'on failure' })) !== 0) {
    console.error('The extension could not be built, so that no test was run.');
    return { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'tamga-test-'));
  try {
    const report = join(folder, 'report.json');
    const exitCode = await run('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ]);
    return count(report, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  const { passed, failed } = await test();
  // Others read this line: it stays the last one, alone on its line.
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
