import { join } from 'node:path';
import { root, run, runCommand, setUp, SetUpError } from './setup.mjs';

/** The stores' packages: built, zipped, then looked at as a store's reviewer does. */
await runCommand(async () => {
  await setUp({ browsers: false });
  if ((await run('npm', ['run', '--silent', 'pack'], { output: 'on failure' })) !== 0)
    throw new SetUpError('The pack could not be compiled, so that nothing was packaged.');
  for (const browser of ['chrome', 'edge', 'firefox']) {
    console.log(`Zip: ${browser}.`);
    if ((await run('wxt', ['zip', '--browser', browser], { output: 'on failure' })) !== 0)
      throw new SetUpError(`The zip for ${browser} could not be made.`);
  }
  return run('tsx', [join(root, 'scripts', 'package', 'main.ts'), ...process.argv.slice(2)]);
});
