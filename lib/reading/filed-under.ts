import { Article } from '@/lib/recognition/article.ts';
import { demonymsIn } from '@/lib/recognition/geography.ts';
import type { NameIndex } from '@/lib/recognition/name-index.ts';
import { resolve } from '@/lib/recognition/resolve.ts';

/** More of an address than this, in UTF-16 units, is no name of a section. */
const LONGEST = 200;

/**
 * The first of an article's section, keywords and address that speaks of the
 * region, as a reader would see it; null where none does.
 */
export function fileWords(
  index: NameIndex,
  filed: readonly string[],
  isRegional: (entity: number) => boolean,
): string | null {
  for (const one of filed) {
    const words = asWords(one);
    const article = new Article(words);
    const isNamed = resolve(index, article).some(({ entity }) => isRegional(entity));
    if (isNamed || demonymsIn(index, article).length > 0) return words;
  }
  return null;
}

/** «/central-asia/kazakhstan-votes.html» as «Central Asia Kazakhstan Votes»: names have capitals. */
function asWords(text: string): string {
  const path = /^https?:\/\/[^/?#]*([^?#]*)/.exec(text)?.[1] ?? text;
  return path
    .slice(0, LONGEST)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_/+%\d]+/g, ' ')
    .trim()
    .replace(/(?<=^|[\s.,:;|&(«“"])./g, (letter) => letter.toUpperCase());
}
