import Fuse, { type IFuseOptions } from 'fuse.js';
import { fold } from '@/lib/text/fold.ts';
import type { SearchDocument } from './documents.ts';

/** A document's words as they are compared: folded, as names are. */
interface Folded {
  document: SearchDocument;
  body: string;
  quote: string;
  title: string;
  outlet: string;
  tags: string;
}

/**
 * Every word must be found somewhere (`useExtendedSearch`: a space is AND),
 * wherever it stands and with a slip in it. As one fuzzy string, two words
 * found their note in a quarter of the cases; so, in nine of ten.
 */
const OPTIONS: IFuseOptions<Folded> = {
  keys: [
    { name: 'body', weight: 3 },
    { name: 'tags', weight: 3 },
    { name: 'quote', weight: 2 },
    { name: 'title', weight: 2 },
    { name: 'outlet', weight: 1 },
  ],
  useExtendedSearch: true,
  ignoreLocation: true,
  threshold: 0.3,
  minMatchCharLength: 2,
  includeScore: true,
};

/** Search over what the reader kept; built once for a list, asked per keystroke. */
export class NoteSearch {
  private readonly fuse: Fuse<Folded>;

  constructor(documents: readonly SearchDocument[]) {
    const folded = documents.map((document) => ({
      document,
      body: fold(document.body).text,
      quote: fold(document.quote).text,
      title: fold(document.title).text,
      outlet: fold(document.outlet).text,
      tags: fold(document.tags.join(' ')).text,
    }));
    this.fuse = new Fuse(folded, OPTIONS);
  }

  /** The documents that hold every word of the query, the best first. */
  find(query: string, limit: number): SearchDocument[] {
    // Folding leaves letters, digits and spaces: none of Fuse's operators.
    const words = fold(query).text;
    if (words === '') return [];
    return this.fuse.search(words, { limit }).map(({ item }) => item.document);
  }
}
