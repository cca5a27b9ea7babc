/** The files of a compiled pack, wherever it lies. */
export const PACK_FILES = { index: 'index.bin', cards: 'cards.bin' } as const;
