import { existsSync } from 'node:fs';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';
import { checkData } from './check-data.ts';

/** Where the reference data lies, from the project's root; it is no part of the project. */
const DATA_FOLDER = '../shared/data';

/**
 * `check-data [DIR] [--all]`: prints where the pack and the reference data
 * disagree; with `--all` also what a comment or a known defect explains. It
 * informs, and so it always succeeds.
 */
export async function checkDataCommand(args: readonly string[], dataFolder = DATA_FOLDER): Promise<number> {
  if (!existsSync(dataFolder)) {
    process.stdout.write('not run: no reference data\n');
    return 0;
  }
  const packFolder = args.find((arg) => arg !== '--all') ?? PACK_FOLDER;
  const { agree, explained, differ, missing, problems } = await checkData(packFolder, dataFolder);
  const lines = [...differ, ...missing, ...(args.includes('--all') ? explained : [])].sort();
  if (problems > 0) lines.push(`The pack has ${problems} problems of its own; check-pack lists them.`);
  lines.push(
    `${agree} agree, ${explained.length} explained, ${differ.length} differ, ${missing.length} missing`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
