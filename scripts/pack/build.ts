import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { compilePack } from '@/lib/knowledge/compile.ts';
import { packSchema } from '@/lib/knowledge/pack-schema.ts';
import { PACK_FILES } from '@/lib/knowledge/pack-reader.ts';
import { formatProblem } from '@/lib/knowledge/read.ts';
import { writeIndexFile } from '@/lib/recognition/index-file.ts';
import { PACK_FOLDER, readFolder } from './read-folder.ts';

/** Where the compiled pack lies until the extension is built. */
export const BUILT_PACK = '.pack';

/**
 * Compiles the pack of `folder` into `target`.
 *
 * @throws Error with every problem, one a line, when the pack is not clean
 */
export async function buildPack(folder: string, target: string): Promise<{ entities: number }> {
  const { reads, problems } = await readFolder(folder);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const packFile = join(folder, 'pack.yaml');
  const yaml: unknown = parse(await readFile(packFile, 'utf8'), { schema: 'failsafe' });
  const checked = v.safeParse(packSchema, yaml);
  if (!checked.success) {
    const lines = checked.issues.map((issue) => `${packFile}: ${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(lines.join('\n'));
  }
  const pack = checked.output;
  const compiled = compilePack(pack, reads.map((read) => read.entity));
  const { gateStems, hosts, labels } = pack;
  await mkdir(target, { recursive: true });
  await writeFile(join(target, PACK_FILES.index), writeIndexFile(compiled.index, compiled.head));
  await writeFile(join(target, PACK_FILES.cards), compiled.cards);
  // The little that runs in pages, bundled with the content script.
  await writeFile(
    join(target, 'page.json'),
    JSON.stringify({ gateStems, hosts: hosts.map(({ host }) => host) }),
  );
  await writeFile(
    join(target, 'outlets.json'),
    JSON.stringify({ region: labels, outlets: Object.fromEntries(hosts.map((h) => [h.host, h.outlet])) }),
  );
  return { entities: reads.length };
}
