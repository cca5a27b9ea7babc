import { isCapitalAt, isSmallAt } from '@/lib/text/case.ts';
import type { Article } from './article.ts';
import { SOFT } from './gap.ts';
import { endsAs, isListed } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Whether a Russian surname in -а is a man's in the genitive or a woman's: by
 * the verb beside it («Назарбаева заявила») or by the word that takes the
 * genitive («отставка Назарбаева», «у Назарбаева»). Null where neither tells.
 */
export function genderAt(
  index: NameIndex,
  article: Article,
  start: number,
  end: number,
): 'male' | 'female' | null {
  const { lexicon } = index;
  const { before, after } = article.around(start, end);
  const [last] = before;
  const [next] = after;
  const isVerb = (word: { word: string; surface: string } | undefined) =>
    word !== undefined && !isCapitalAt(word.surface, 0) && endsAs(lexicon.feminine, word.word);
  if (next?.gap === SOFT && isVerb(next)) return 'female';
  if (next?.gap === SOFT && isSmallAt(next.surface, 0) && endsAs(lexicon.plural, next.word)) return 'male';
  if (last?.gap !== SOFT) return null;
  if (isVerb(last)) return 'female';
  if (isListed(lexicon.genitive, last.word)) return 'male';
  // A noun before a surname: «зять Назарбаева». A woman's own title agrees with her and is no such word.
  const isNoun = /^\p{Ll}{4,}$/u.test(last.surface) && !isListed(lexicon.titles, last.word);
  return isNoun ? 'male' : null;
}
