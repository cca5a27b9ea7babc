import { tokenise } from '@/lib/recognition/tokenise.ts';

/** A stored name, and the words that must stand beside it though they are no part of it. */
export interface NameInContext {
  /** The name alone, as a reader sees it. */
  name: string;
  /** All of it, as it is found. */
  found: string;
  /** How many words of `found` stand before the name, and behind it. */
  before: number;
  after: number;
}

const BRACES = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/;

/**
 * Reads the braces of a name: «port of {Turkmenbashi}» is found as a whole, and
 * names the city by its last word alone.
 *
 * @throws RangeError when braces are not one pair, around something
 */
export function readName(text: string): NameInContext {
  if (!/[{}]/.test(text)) return { name: text, found: text, before: 0, after: 0 };
  const [, before = '', name = '', after = ''] = BRACES.exec(text) ?? [];
  if (name === '') throw new RangeError(`«${text}»: write one pair of braces, around the name itself`);
  return {
    name,
    found: before + name + after,
    before: tokenise(before).length,
    after: tokenise(after).length,
  };
}
