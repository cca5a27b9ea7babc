import type { Lexicon } from './lexicon.ts';
import { type Condition, type NameIndex, nodesThatGoOn, type Traits } from './name-index.ts';

/**
 * The index as one file: a little-endian Uint32 with the length of a JSON
 * header, the header, and the typed arrays, each at a multiple of 4 bytes, so
 * that reading makes views and copies nothing.
 */

interface Header<Meta> {
  lengths: number[];
  /** Of each array: the bytes of a number. */
  widths: number[];
  conditions: Condition[];
  givenNames: Record<number, string[]>;
  traits: Traits[];
  lexicon: Lexicon;
  meta: Meta;
}

const aligned = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** Writes an index and whatever the pack wants to keep beside it. */
export function writeIndexFile<Meta>(index: NameIndex, meta: Meta): Uint8Array {
  const arrays = [
    index.wordSlots,
    index.wordHash,
    index.wordStart,
    index.wordUnits,
    index.rootNode,
    index.edgeSlots,
    index.edgeNode,
    index.edgeWord,
    index.edgeChild,
    index.nodeNames,
    index.nameEntity,
    index.nameCapitals,
    index.nameFlags,
    index.nameContext,
    index.nameCondition,
  ];
  const header: Header<Meta> = {
    lengths: arrays.map((array) => array.length),
    widths: arrays.map((array) => array.BYTES_PER_ELEMENT),
    conditions: index.conditions,
    givenNames: index.givenNames,
    traits: index.traits,
    lexicon: index.lexicon,
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
  const header: Header<Meta> = JSON.parse(json);
  let at = aligned(4 + jsonLength);
  let array = 0;
  function next<T extends ArrayBufferView>(Type: {
    new (buffer: ArrayBuffer, offset: number, length: number): T;
  }): T {
    const view = new Type(buffer, at, header.lengths[array++] ?? 0);
    at += aligned(view.byteLength);
    return view;
  }
  const isNarrow = () => header.widths[array] === 2;
  const numbers = () => (isNarrow() ? next(Uint16Array) : next(Uint32Array));
  const arraysOf = {
    wordSlots: numbers(),
    wordHash: next(Int32Array),
    wordStart: numbers(),
    wordUnits: next(Uint16Array),
    rootNode: numbers(),
    edgeSlots: numbers(),
    edgeNode: numbers(),
    edgeWord: numbers(),
    edgeChild: numbers(),
    nodeNames: numbers(),
    nameEntity: numbers(),
    nameCapitals: next(Int32Array),
    nameFlags: next(Uint8Array),
    nameContext: next(Uint8Array),
    nameCondition: isNarrow() ? next(Int16Array) : next(Int32Array),
    conditions: header.conditions,
    givenNames: header.givenNames,
    traits: header.traits,
    lexicon: header.lexicon,
  };
  const goesOn = nodesThatGoOn(arraysOf.edgeNode, arraysOf.nodeNames.length - 1);
  return { index: { ...arraysOf, goesOn }, meta: header.meta };
}
