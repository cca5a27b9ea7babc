import { compilePack } from '@/lib/knowledge/compile.ts';
import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';
import { PackReader } from '@/lib/knowledge/pack-reader.ts';
import type { Entity } from '@/lib/knowledge/schema.ts';
import { writeIndexFile } from '@/lib/recognition/index-file.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';

/** A view of the bytes as a buffer of their own. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/**
 * The pack as the extension gets it: compiled, written, and read back.
 *
 * @throws Error with every problem when the pack is not clean
 */
export async function openPack(): Promise<{ pack: PackReader; entities: Entity[] }> {
  const { settings, entities } = await loadPack(PACK_FOLDER);
  const compiled = compilePack(settings, entities);
  const index = writeIndexFile(compiled.index, compiled.head);
  const pack = await PackReader.open((name) =>
    Promise.resolve(bufferOf(name === PACK_FILES.index ? index : compiled.cards)),
  );
  return { pack, entities };
}
