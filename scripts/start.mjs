import { join } from 'node:path';
import { root, run, runCommand, setUp, SetUpError } from './setup.mjs';

await runCommand(async () => {
  await setUp({ browsers: ['chromium'] });
  console.log('Extension: building.');
  if ((await run('npm', ['run', '--silent', 'build:chrome'], { output: 'on failure' })) !== 0)
    throw new SetUpError('The extension could not be built.');
  // npm keeps the folder that it was called from in INIT_CWD; paths count from there.
  const env = { INIT_CWD: process.env['INIT_CWD'] ?? process.cwd() };
  return run('tsx', [join(root, 'scripts', 'start', 'main.ts'), ...process.argv.slice(2)], { env });
});
