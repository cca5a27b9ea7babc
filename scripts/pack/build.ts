import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attribute } from '@/lib/knowledge/attribution.ts';
import { compilePack } from '@/lib/knowledge/compile.ts';
import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';
import { writeIndexFile } from '@/lib/recognition/index-file.ts';
import { loadPack } from './load.ts';

/** Where the compiled pack lies until the extension is built. */
export const BUILT_PACK = '.pack';

/**
 * Compiles the pack of `folder` into `target`; a pack that is not clean writes
 * nothing.
 *
 * @throws Error with every problem, one a line, when the pack is not clean
 */
export async function buildPack(folder: string, target: string): Promise<{ entities: number }> {
  const { settings, entities } = await loadPack(folder);
  const compiled = compilePack(settings, entities);
  const { gateStems, hosts } = settings;
  // The little that runs in pages, bundled with the content script.
  const page = { gateStems };
  const allHosts = hosts.flatMap(({ host, aliases }) => [host, ...aliases]);
  const outlets = hosts.map(({ host, aliases, outlet, languages, zone }) => ({
    name: outlet,
    hosts: [host, ...aliases],
    languages,
    zone,
  }));
  await mkdir(target, { recursive: true });
  await Promise.all([
    writeFile(join(target, PACK_FILES.index), writeIndexFile(compiled.index, compiled.head)),
    writeFile(join(target, PACK_FILES.cards), compiled.cards),
    writeFile(join(target, 'page.json'), JSON.stringify(page)),
    writeFile(join(target, 'hosts.json'), JSON.stringify({ hosts: allHosts })),
    writeFile(join(target, 'attribution.json'), JSON.stringify(attribute(settings, entities))),
    writeFile(join(target, 'outlets.json'), JSON.stringify({ outlets })),
  ]);
  return { entities: entities.length };
}
