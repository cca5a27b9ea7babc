import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';
import { readIndexFile } from '@/lib/recognition/index-file.ts';
import type { NameIndex } from '@/lib/recognition/name-index.ts';
import { allNames } from './all-names.ts';
import { packFile } from './pack-file.ts';
import type { Row } from './table.ts';

/** kB as size budgets count them: a thousand bytes. */
const KB = 1000;

const COLLECTIONS = 4;

/** What a thing adds to memory once all that it was made of is collected, in kB; buffers count too. */
function sizeOf(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const used = () => {
    // Buffers of what one collection has freed go with the next.
    for (let time = 0; time < COLLECTIONS; time++) if (typeof collect === 'function') collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  // What is compiled at the first time is no part of the thing.
  make();
  const before = used();
  const kept = [make()];
  const size = used() - before;
  return kept.length * size;
}

/** What the index weighs once it is read, beside its names as a list of objects. */
export function memoryRows(): Row[] {
  const { index } = readIndexFile(packFile(PACK_FILES.index));
  const json = JSON.stringify(nameObjects(index));
  return [
    {
      what: 'memory of the index, read',
      figure: sizeOf(() => readIndexFile(packFile(PACK_FILES.index))) / KB,
      unit: 'kB',
      against: 'JSON.parse of its names as objects',
      peer: sizeOf(() => JSON.parse(json)) / KB,
    },
  ];
}

/** Each name as an object with no more than what it says of it. */
function nameObjects(index: NameIndex): unknown[] {
  return allNames(index).map((text, at) => ({
    text,
    entity: index.nameEntity[at],
    flags: index.nameFlags[at],
    condition: index.nameCondition[at],
  }));
}
