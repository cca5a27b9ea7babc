import type { ZipFiles } from './zip-files.ts';

/** What differs between a zip and its rebuild, a sentence each; empty when each byte is the same. */
export function compareFiles(zipped: ZipFiles, rebuilt: ZipFiles): string[] {
  const paths = [...new Set([...zipped.keys(), ...rebuilt.keys()])].sort();
  return paths.flatMap((path) => {
    const before = zipped.get(path);
    const after = rebuilt.get(path);
    if (after === undefined) return [`${path} is in the zip and was not rebuilt.`];
    if (before === undefined) return [`${path} was rebuilt and is not in the zip.`];
    if (Buffer.compare(before, after) === 0) return [];
    const shorter = Math.min(before.length, after.length);
    const differs = before.findIndex((byte, i) => i >= shorter || byte !== after[i]);
    return [`${path} differs from byte ${differs === -1 ? shorter : differs}.`];
  });
}
