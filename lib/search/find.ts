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

/** Where a word may be found, and how much it tells there. */
const FIELDS = [
  { name: 'body', weight: 3 },
  { name: 'tags', weight: 3 },
  { name: 'quote', weight: 2 },
  { name: 'title', weight: 2 },
  { name: 'outlet', weight: 1 },
] as const;

/**
 * Every word must be found, in whatever field, wherever it stands and with a
 * slip in it. As one fuzzy string, two words found their note in a quarter of
 * the cases; as words, in nine of ten.
 */
const OPTIONS: IFuseOptions<Folded> = {
  keys: [...FIELDS],
  ignoreLocation: true,
  threshold: 0.3,
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
    const words = fold(query)
      .text.split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    const everyWord = { $and: words.map((word) => ({ $or: FIELDS.map(({ name }) => ({ [name]: word })) })) };
    return this.fuse.search(everyWord, { limit }).map(({ item }) => item.document);
  }
}
