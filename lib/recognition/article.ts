import { readAround, type Surroundings } from './surroundings.ts';
import { WordSpans } from './word-spans.ts';

/** A text, what is known of it as a whole, and what stands around each place in it. */
export class Article {
  /** In English a capital before a surname is hardly anything but a given name's. */
  readonly isEnglish: boolean;
  /** In Russian no ending says where: places stand behind prepositions. */
  readonly isRussian: boolean;
  private spans: WordSpans | undefined;
  private asked: { start: number; end: number; surroundings: Surroundings } | undefined;

  /** Which language it is in is told by the commonest words of that language. */
  constructor(readonly text: string) {
    this.isEnglish = / the /.test(text);
    this.isRussian = / и /.test(text) && / в /.test(text);
  }

  /** Where its words lie. */
  get words(): WordSpans {
    this.spans ??= new WordSpans(this.text);
    return this.spans;
  }

  /** The words on both sides of a span, UTF-16 offsets. Several rules ask for those of one place in turn. */
  around(start: number, end: number): Surroundings {
    if (this.asked?.start !== start || this.asked.end !== end) {
      this.asked = { start, end, surroundings: readAround(this.words, start, end) };
    }
    return this.asked.surroundings;
  }
}
