import { BLOCK_END } from './gap.ts';
import type { Mention } from './mention.ts';

/** What was chosen so far, going through a text: how often, and what of it in the same block. */
export class Before {
  private readonly counts = new Map<number, number>();
  private readonly inBlock = new Set<number>();
  private at = 0;

  constructor(private readonly text: string) {}

  add({ start, entity, alternatives }: Mention): void {
    this.goTo(start);
    if (alternatives.length > 0) return;
    this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
    this.inBlock.add(entity);
  }

  countOf(entity: number): number {
    return this.counts.get(entity) ?? 0;
  }

  /** Whether the block at an offset, which is no earlier than the last one, has named an entity. */
  isInBlock(entity: number, offset: number): boolean {
    this.goTo(offset);
    return this.inBlock.has(entity);
  }

  /** Each unit of the text is passed once, however many names it holds. */
  private goTo(offset: number): void {
    if (this.text.slice(this.at, offset).includes(BLOCK_END)) this.inBlock.clear();
    this.at = Math.max(this.at, offset);
  }
}
