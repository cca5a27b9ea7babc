import { PACK_FOLDER } from './read-folder.ts';
import { BUILT_PACK, buildPack } from './build.ts';

try {
  const { entities } = await buildPack(PACK_FOLDER, BUILT_PACK);
  process.stdout.write(`pack: ${entities} entities compiled into ${BUILT_PACK}/\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write('The pack is not clean: nothing was built.\n');
  process.exitCode = 1;
}
