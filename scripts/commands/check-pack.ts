import { formatProblem } from '@/lib/knowledge/read.ts';
import { PACK_FOLDER, readFolder } from '@/scripts/pack/read-folder.ts';

/** `check-pack [DIR]`: prints every problem of the pack, not the first. */
export async function checkPackCommand([folder = PACK_FOLDER]: readonly string[]): Promise<number> {
  const { reads, problems } = await readFolder(folder);
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  process.stdout.write(`${reads.length} entities read, ${problems.length} problems\n`);
  return problems.length === 0 ? 0 : 1;
}
