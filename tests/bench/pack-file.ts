import { readFileSync } from 'node:fs';

/** A file of the compiled pack, as a buffer of its own. */
export function packFile(name: string): ArrayBuffer {
  const bytes = readFileSync(`.pack/${name}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
