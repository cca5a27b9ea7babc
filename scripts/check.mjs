import { run, runCommand, setUp } from './setup.mjs';

/** Everything that is checked without running the extension, in the order of its cost. */
/** @type {[name: string, command: string, args: string[]][]} */
const STEPS = [
  ['knowledge pack', 'npm', ['run', '--silent', 'cli', '--', 'check-pack']],
  ['compiled pack', 'npm', ['run', '--silent', 'pack']],
  ['generated types', 'wxt', ['prepare']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['lint and layers', 'oxlint', ['--type-aware']],
  ['format', 'biome', ['format', '.']],
  ['dead code', 'knip', ['--no-progress']],
  ['build', 'npm', ['run', '--silent', 'build:chrome']],
  ['sizes', 'size-limit', []],
];

await runCommand(async () => {
  await setUp({ browsers: false });
  let failed = 0;
  for (const [name, command, args] of STEPS) {
    const code = await run(command, args, { output: 'on failure' });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
    if (code !== 0) failed++;
  }
  if (failed > 0) console.log(`${failed} of ${STEPS.length} checks failed; each says above what is wrong.`);
  return failed === 0 ? 0 : 1;
});
