import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkPack } from '@/lib/knowledge/check.ts';
import { type Problem, type ReadEntity, readEntity } from '@/lib/knowledge/read.ts';

/** Where the pack that ships lies, from the project's root. */
export const PACK_FOLDER = 'assets/knowledge/central-asia';

/** Reads every entity file below `folder`, sorted by path, and checks them all. */
export async function readFolder(folder: string): Promise<{ reads: ReadEntity[]; problems: Problem[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== 'pack.yaml')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const reads: ReadEntity[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const result = readEntity(relative(process.cwd(), file), await readFile(file, 'utf8'));
    if (result.read) reads.push(result.read);
    else problems.push(...result.problems);
  }
  return { reads, problems: [...problems, ...checkPack(reads)] };
}
