import { type CaseForms, withEndings } from './cases.ts';

export type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural';

const ENDING = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;

/** Which head an adjective in the nominative agrees with; undefined when the word is none. */
export function adjectiveAgreement(word: string): Agreement | undefined {
  const [ending] = ENDING.exec(word) ?? [];
  if (ending === undefined || word.length < ending.length + 3) return undefined;
  if (/^[ыио]й$/.test(ending)) return 'masculine';
  if (/^[ая]я$/.test(ending)) return 'feminine';
  return /^[ое]е$/.test(ending) ? 'neuter' : 'plural';
}

/**
 * Declines an adjective given in the nominative. After к, г, х and after
 * sibilants ы is spelt и, and after sibilants an unstressed о is е; -ний is
 * the soft declension.
 */
export function declineAdjective(word: string): CaseForms {
  const stem = word.slice(0, -2);
  const agreement = adjectiveAgreement(word);
  const ending = word.slice(-2);
  const isSoft =
    ending === 'яя' || (stem.endsWith('н') && (ending === 'ий' || ending === 'ее' || ending === 'ие'));
  const sibilant = /[жшчщ]$/.test(stem) && ending !== 'ой' && ending !== 'ое';
  const o = isSoft || sibilant ? 'е' : 'о';
  const y = isSoft || /[гкхжшчщ]$/.test(stem) ? 'и' : 'ы';
  const u = isSoft ? 'юю' : 'ую';
  switch (agreement) {
    case 'feminine':
      return withEndings(stem, [`${o}й`, `${o}й`, u, `${o}й`, `${o}й`]);
    case 'plural':
      return withEndings(stem, [`${y}х`, `${y}м`, ending, `${y}ми`, `${y}х`]);
    default:
      // The accusative of what has no life is the nominative.
      return withEndings(stem, [`${o}го`, `${o}му`, ending, `${y}м`, `${o}м`]);
  }
}
