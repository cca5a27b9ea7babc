import outlets from '@/.pack/outlets.json';
import { type KnownOutlet, outletFinder } from '@/lib/article/outlet.ts';
import { PackReader } from '@/lib/knowledge/pack-reader.ts';
import { readPackFile } from './pack-file.ts';

let opened: Promise<PackReader> | undefined;

/** The pack, read once a life of the background. */
export function openPack(): Promise<PackReader> {
  opened ??= PackReader.open(readPackFile).catch((error: unknown) => {
    // Not kept: the next article tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

const known: readonly KnownOutlet[] = outlets.outlets;

/** What the pack knows of the site of an address, if it lists it. */
export const knownOutlet = outletFinder(known);
