import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Answers the bench's bare message before anything else of the background does. */
const ECHO = `chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  if (typeof message?.echo === 'string') reply(message.echo.length);
});\n`;

/**
 * The built extension with the bench's script in the content script's place.
 *
 * @returns its folder, a temporary one
 * @throws when the extension has not been built
 */
export async function benchExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tamga-bench-'));
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      outDir: join(folder, 'content-scripts'),
      emptyOutDir: false,
      lib: {
        entry: join(root, 'tests/bench/content.ts'),
        name: 'bench',
        formats: ['iife'],
        fileName: () => 'article.js',
      },
    },
  });
  const background = join(folder, 'background.js');
  writeFileSync(background, ECHO + readFileSync(background, 'utf8'));
  return folder;
}

/** Answers every message at once, with nothing. */
const EMPTY = `chrome.runtime.onMessage.addListener((_message, _sender, reply) => {
  reply({ res: null });
});\n`;

/** The same with a background that only answers. */
export async function emptyExtension(): Promise<string> {
  const folder = await benchExtension();
  writeFileSync(join(folder, 'background.js'), EMPTY);
  return folder;
}
