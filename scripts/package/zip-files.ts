import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import packageJson from '@/package.json' with { type: 'json' };

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** What is zipped; `sources` is what Firefox's reviewers rebuild its zip from. */
export const packages = ['chrome', 'edge', 'firefox', 'sources'] as const;

export type Package = (typeof packages)[number];

/** Files by their path in the zip, with slashes. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

/** Where `wxt zip` writes a package. */
export function zipPath(name: Package): string {
  return join(root, '.output', `${packageJson.name}-${packageJson.version}-${name}.zip`);
}

/** The files of a zip, without its folders. Throws when it is not there or no zip. */
export function readZip(path: string): ZipFiles {
  return new Map(Object.entries(unzipSync(readFileSync(path))).filter(([file]) => !file.endsWith('/')));
}
