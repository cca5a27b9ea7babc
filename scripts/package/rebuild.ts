import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { unpack } from './unpack.ts';
import { root, type ZipFiles } from './zip-files.ts';

/** Throws with what the command said when it fails. */
function npm(folder: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    // On Windows npm is a .cmd file, which only a shell starts; the arguments are our own words.
    const child = spawn('npm', [...args], { cwd: folder, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
      });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`\`npm ${args.join(' ')}\` fails in the unpacked sources:\n${said}`));
    });
  });
}

function readFolder(folder: string): ZipFiles {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

/**
 * Builds for Firefox from the sources zip alone, in a new temporary folder, as README tells a
 * reviewer to. `offline` takes this checkout's node_modules instead of installing.
 * Throws when a step fails.
 */
export async function rebuild(
  sources: ZipFiles,
  { offline }: { readonly offline: boolean },
): Promise<ZipFiles> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'tamga-rebuild-'));
  try {
    unpack(sources, folder);
    if (offline) {
      cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      });
    } else await npm(folder, ['install']);
    await npm(folder, ['run', 'build:firefox']);
    return readFolder(join(folder, '.output', 'firefox-mv3'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
