import { readArticles } from '@/scripts/eval/labelled-article.ts';

/** UTF-16 units. */
const LENGTH = 1_000_000;

/** About a million units of articles in eight languages, Latin and Cyrillic by turns. */
export function mixedText(): string {
  const once = readArticles('known')
    .map(({ title, paragraphs }) => [title, ...paragraphs].join('\n'))
    .join('\n');
  return flat(`${once}\n`.repeat(Math.ceil(LENGTH / once.length)));
}

/** As a text that came by message is: not joined of parts, which would be joined in the first round. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
