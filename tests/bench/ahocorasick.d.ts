declare module 'ahocorasick' {
  /** The classic automaton: each end, and the names that end there. */
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [last: number, found: string[]][];
  }
}
