import { browser } from 'wxt/browser';
import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';

async function fetchFile(name: string): Promise<ArrayBuffer> {
  const address = new URL(`pack/${name}`, browser.runtime.getURL('/'));
  return (await fetch(address)).arrayBuffer();
}

/**
 * The index, on its way before the rest of the background has so much as begun:
 * woken it is for an article as a rule, and this takes longest.
 */
let ahead: Promise<ArrayBuffer> | undefined = fetchFile(PACK_FILES.index);
ahead.catch(() => undefined);

/** Fetches a file of the pack; what was fetched ahead is given once, for nobody else to keep. */
export function readPackFile(name: string): Promise<ArrayBuffer> {
  const file = name === PACK_FILES.index ? ahead : undefined;
  if (file) ahead = undefined;
  return file ?? fetchFile(name);
}
