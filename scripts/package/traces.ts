import type { ZipFiles } from './zip-files.ts';

const decoder = new TextDecoder('latin1');

/** A source map named in code, not the words in a text about it. */
const sourceMap = /[#@]\s*sourceMappingURL=/;

const localAddress = /localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]/i;

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text holds a folder as the start of a path: `/root` is in `/root/a`, and not in `lib/root/a`. */
function holdsFolder(text: string, folder: string): boolean {
  return new RegExp(`(?<![\\w.@~-])${escape(folder)}[\\\\/]`).test(text);
}

/**
 * What a zip says of the machine that it was made on, a sentence each: source maps, absolute paths
 * below the given folders, a manifest that lets this machine's own addresses in.
 */
export function findTraces(files: ZipFiles, folders: readonly string[]): string[] {
  return [...files].flatMap(([path, content]) => {
    // One byte a letter: the paths looked for are found in binary files too.
    const text = decoder.decode(content);
    return [
      ...(path.endsWith('.map') || sourceMap.test(text) ? [`${path} is, or names, a source map.`] : []),
      ...folders.filter((folder) => holdsFolder(text, folder)).map((folder) => `${path} names ${folder}.`),
      ...(path === 'manifest.json' && localAddress.test(text) ? [`${path} names this machine.`] : []),
    ];
  });
}
