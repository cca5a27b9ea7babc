import { APOSTROPHE, FOLD, INVISIBLE, LETTER, SEPARATOR } from '@/lib/text/fold.ts';

/** Where the words of a text lie, to ask what stands around a place; as `tokenise` tells them. */
export class WordSpans {
  /** How many words there are. */
  readonly count: number;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  constructor(readonly text: string) {
    // A word has a letter, and what parts it from the next.
    const starts = new Uint32Array((text.length >> 1) + 1);
    const ends = new Uint32Array((text.length >> 1) + 1);
    let count = 0;
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
      const unit = FOLD[text.charCodeAt(at)] ?? SEPARATOR;
      if (unit === SEPARATOR) {
        isInWord = false;
      } else if (isInWord) {
        if (unit !== INVISIBLE && unit !== APOSTROPHE) ends[count - 1] = at + 1;
      } else if (unit >= LETTER) {
        isInWord = true;
        starts[count] = at;
        ends[count++] = at + 1;
      }
    }
    this.count = count;
    this.starts = starts.subarray(0, count);
    this.ends = ends.subarray(0, count);
  }

  /** UTF-16 offset of a word; that of the text's end where there is none. */
  start(word: number): number {
    return word < this.count ? (this.starts[word] ?? 0) : this.text.length;
  }

  /** UTF-16 offset, exclusive, without what is invisible behind the word. */
  end(word: number): number {
    return this.ends[word] ?? 0;
  }

  /** The first word that begins at an offset or behind it. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
