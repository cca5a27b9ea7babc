import { compilePack } from '@/lib/knowledge/compile.ts';
import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';
import { PackReader } from '@/lib/knowledge/pack-reader.ts';
import type { Pack } from '@/lib/knowledge/pack-schema.ts';
import { readEntity } from '@/lib/knowledge/read.ts';
import type { Entity } from '@/lib/knowledge/schema.ts';
import { writeIndexFile } from '@/lib/recognition/index-file.ts';
import { FEW_WORDS } from '../recognition/names.ts';

export const SETTINGS: Pack = {
  id: 'test',
  labels: { en: 'Test' },
  version: '1.0.0',
  dataAsOf: '2026-11-22',
  gateStems: ['asia'],
  lexicon: FEW_WORDS,
  hosts: [{ host: 'a.org', aliases: [], outlet: 'A', languages: ['en'], why: 'a test' }],
};

/**
 * An entity of so many lines: what every file must have beside is added.
 *
 * @throws Error with what is wrong with it
 */
export function entity(id: string, lines: string): Entity {
  const { read, problems } = readEntity(
    `${id}.yaml`,
    `id: ${id}
labels: {en: ${id}}
summary: {en: x}
claims: []
sources: [{id: s, url: 'https://a.org', publisher: P, title: T, kind: reference, lang: en, seenOn: 2026-11-22}]
${lines}`,
  );
  if (!read) throw new Error(problems.map(({ reason }) => reason).join('; '));
  return read.entity;
}

/** The pack as the extension gets it: written, and read back. */
export function openPack(entities: readonly Entity[]): Promise<PackReader> {
  const { index, head, cards } = compilePack(SETTINGS, entities);
  const bytes = writeIndexFile(index, head);
  return PackReader.open((name) =>
    Promise.resolve(new Uint8Array(name === PACK_FILES.index ? bytes : cards).buffer),
  );
}
