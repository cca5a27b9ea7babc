import { AhoCorasick as SlowToBuild } from '@monyone/aho-corasick/fast';
import { AhoCorasick as QuickToBuild } from '@monyone/aho-corasick';

/** Finds names in a text; spans are in what the peer folds it to. */
export type Finder = (text: string) => { start: number; end: number }[];

export interface Peer {
  name: string;
  build: (names: readonly string[]) => Finder;
}

/*
 * Both get the names folded, and fold the text with what the language has: small
 * letters, letters without their marks, no apostrophes. Neither finds its way
 * back to the text as it was, keeps to the gaps that a name may have (an NBSP, a
 * hyphen, a comma), passes over what is invisible or takes off a possessive: all
 * that `match` does in the time that it is held against.
 */

const withoutMarks = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f'’‘ʻʼ`]+/g, '');

const WORD = /[\p{L}\p{N}]/u;

/** Whether a place in a text is at the edge of a word. */
const isEdge = (text: string, at: number) =>
  at <= 0 || at >= text.length || !WORD.test(text.charAt(at - 1)) || !WORD.test(text.charAt(at));

/** An Aho-Corasick automaton finds all names, within words too: whole words, and the longest of them, are kept. */
function finder(automaton: QuickToBuild | SlowToBuild): Finder {
  return (text) => {
    const folded = withoutMarks(text.toLowerCase());
    const spans = automaton
      .matchInText(folded)
      .filter(({ begin, end }) => isEdge(folded, begin) && isEdge(folded, end))
      .map(({ begin, end }) => ({ start: begin, end }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let last = 0;
    return spans.filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
  };
}

/**
 * The fastest of the npm packages that were tried (ahocorasick, aho-corasick-node,
 * modern-ahocorasick and @tanishiking/aho-corasick take two to seven times as
 * long): a double array, which takes seconds to build.
 */
export const DOUBLE_ARRAY: Peer = {
  name: 'Aho-Corasick (@monyone/aho-corasick/fast)',
  build: (names) => finder(new SlowToBuild([...names])),
};

/** The quickest of them to build, and more than twice as slow. */
export const AUTOMATON: Peer = {
  name: 'Aho-Corasick (@monyone/aho-corasick)',
  build: (names) => finder(new QuickToBuild([...names])),
};

/** One expression of all names, the longest first; it is compiled at its first use. */
export const EXPRESSION: Peer = {
  name: 'RegExp giu',
  build: (names) => {
    const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    return (text) =>
      Array.from(withoutMarks(text).matchAll(expression), ({ index, 0: surface }) => ({
        start: index,
        end: index + surface.length,
      }));
  },
};
