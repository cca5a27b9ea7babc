import { browser } from 'wxt/browser';
import outlets from '@/.pack/outlets.json';
import { PackReader } from '@/lib/knowledge/pack-reader.ts';

let opened: Promise<PackReader> | undefined;

/** The pack, read once a life of the background. */
export function openPack(): Promise<PackReader> {
  opened ??= PackReader.open(async (name) => {
    const address = new URL(`pack/${name}`, browser.runtime.getURL('/'));
    return (await fetch(address)).arrayBuffer();
  }).catch((error: unknown) => {
    // Not kept: the next article tries again.
    opened = undefined;
    throw error;
  });
  return opened;
}

const byHost: Readonly<Record<string, string>> = outlets.outlets;

/** The outlet's name for a listed host, else the host itself. */
export function outletOf(address: string): string {
  const { hostname } = new URL(address);
  for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const outlet = byHost[host];
    if (outlet) return outlet;
  }
  return hostname;
}
