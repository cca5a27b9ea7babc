import { readIndexFile } from '@/lib/recognition/index-file.ts';
import type { NameIndex } from '@/lib/recognition/name-index.ts';
import type { EntityCard } from './card.ts';
import type { EntityHead, PackHead } from './compile.ts';
import { PACK_FILES } from './pack-files.ts';

/** Fetches one file of the pack: from the extension, or from disk. */
export type ReadPackFile = (name: string) => Promise<ArrayBuffer>;

/**
 * Reads a compiled pack: the index whole and at once, the cards by id, each
 * parsed alone. Nothing here knows what the pack is about.
 */
export class PackReader {
  private cardBytes: Promise<Uint8Array> | undefined;
  private readonly numbers: Map<string, number>;

  private constructor(
    readonly index: NameIndex,
    readonly head: PackHead,
    private readonly readFile: ReadPackFile,
  ) {
    this.numbers = new Map(head.entities.map((entity, at) => [entity.id, at]));
  }

  static async open(readFile: ReadPackFile): Promise<PackReader> {
    const { index, meta } = readIndexFile<PackHead>(await readFile(PACK_FILES.index));
    return new PackReader(index, meta, readFile);
  }

  /** The entity that a mention's number stands for. */
  entity(number: number): EntityHead | undefined {
    return this.head.entities[number];
  }

  /** The entity with this id, or the one that it was merged into. */
  find(id: string): EntityHead | undefined {
    return this.entity(this.numbers.get(this.head.aliases[id] ?? id) ?? -1);
  }

  private async readCards(): Promise<Uint8Array> {
    try {
      return new Uint8Array(await this.readFile(PACK_FILES.cards));
    } catch (error) {
      // Not kept: the next card tries again.
      this.cardBytes = undefined;
      throw error;
    }
  }

  /** The card of an entity, or undefined when the pack does not know the id. */
  async card(id: string): Promise<EntityCard | undefined> {
    const number = this.numbers.get(this.head.aliases[id] ?? id);
    if (number === undefined) return undefined;
    this.cardBytes ??= this.readCards();
    const bytes = await this.cardBytes;
    const { cardOffsets } = this.head;
    const json = bytes.subarray(cardOffsets[number], cardOffsets[number + 1]);
    return JSON.parse(new TextDecoder().decode(json));
  }
}
