import type { NameIndex, Numbers } from './name-index.ts';

/**
 * The index as one file: a little-endian Uint32 with the length of a JSON
 * header, the header, and the typed arrays, each at a multiple of 4 bytes, so
 * that reading makes views and copies nothing.
 */

/** What is not an array of numbers. */
type Rest = Pick<
  NameIndex,
  'lastNaming' | 'firstGoingOn' | 'conditions' | 'befores' | 'givenNames' | 'traits' | 'lexicon'
>;

interface Header<Meta> extends Rest {
  /** Of each array: how many numbers, and the bytes of one. */
  arrays: [length: number, width: number][];
  meta: Meta;
}

const aligned = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** Writes an index and whatever the pack wants to keep beside it. */
export function writeIndexFile<Meta>(index: NameIndex, meta: Meta): Uint8Array {
  const { lastNaming, firstGoingOn, conditions, befores, givenNames, traits, lexicon } = index;
  const arrays = [
    index.buckets,
    index.tags,
    index.wordHash,
    index.wordStart,
    index.wordLetters,
    index.letters,
    index.rootNode,
    index.nodeEdges,
    index.edgeWord,
    index.edgeNode,
    index.nodeNames,
    index.nameEntity,
    index.nameCapitals,
    index.nameFlags,
    index.nameBefore,
    index.nameAfter,
    index.nameCondition,
  ];
  const header: Header<Meta> = {
    arrays: arrays.map((array) => [array.length, array.BYTES_PER_ELEMENT]),
    lastNaming,
    firstGoingOn,
    conditions,
    befores,
    givenNames,
    traits,
    lexicon,
    meta,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(4 + json.length);
  const size = arrays.reduce((sum, array) => sum + aligned(array.byteLength), start);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = start;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/**
 * Reads what `writeIndexFile` wrote. The file is our own, made with the build
 * that reads it, so only its frame is checked.
 *
 * @throws RangeError when the file is cut short
 */
export function readIndexFile<Meta>(buffer: ArrayBuffer): { index: NameIndex; meta: Meta } {
  const jsonLength = new DataView(buffer).getUint32(0, true);
  const json = new TextDecoder().decode(new Uint8Array(buffer, 4, jsonLength));
  const { arrays, meta, ...rest }: Header<Meta> = JSON.parse(json);
  let at = aligned(4 + jsonLength);
  let array = 0;
  function next<T extends ArrayBufferView>(Type: {
    new (buffer: ArrayBuffer, offset: number, length: number): T;
  }): T {
    const [length = 0] = arrays[array++] ?? [];
    const view = new Type(buffer, at, length);
    at += aligned(view.byteLength);
    return view;
  }
  function numbers(): Numbers {
    const [, width] = arrays[array] ?? [];
    if (width === 1) return next(Uint8Array);
    return width === 2 ? next(Uint16Array) : next(Uint32Array);
  }
  const index = {
    ...rest,
    buckets: numbers(),
    tags: next(Uint8Array),
    wordHash: next(Int32Array),
    wordStart: numbers(),
    wordLetters: numbers(),
    letters: next(Uint16Array),
    rootNode: numbers(),
    nodeEdges: numbers(),
    edgeWord: numbers(),
    edgeNode: numbers(),
    nodeNames: numbers(),
    nameEntity: numbers(),
    nameCapitals: next(Int32Array),
    nameFlags: next(Uint8Array),
    nameBefore: numbers(),
    nameAfter: next(Uint8Array),
    nameCondition: numbers(),
  };
  return { index, meta };
}
