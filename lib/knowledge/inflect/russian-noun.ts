import RussianNouns from 'russian-nouns-js';
import { type Case, type CaseForms, eachCase, joined, unchanged, withEndings } from './cases.ts';
import { type Agreement, adjectiveAgreement, declineAdjective } from './russian-adjective.ts';
import { type CommonNoun, commonNoun, FIXED_AFTER_HYPHEN, SOFT_SIGN } from './russian-words.ts';

const engine = new RussianNouns.Engine();

const { Case: CASE, Gender: GENDER } = RussianNouns;

const CASES = [CASE.GENITIVE, CASE.DATIVE, CASE.ACCUSATIVE, CASE.INSTRUMENTAL, CASE.PREPOSITIONAL] as const;

const GENDERS = { masculine: GENDER.MASCULINE, feminine: GENDER.FEMININE, neuter: GENDER.NEUTER };

/** Feminine instrumentals in -ою and -ею are bookish: the press has none. */
const BOOKISH = /[оеё]ю$/;

/** Declines a noun of the dictionary; letters keep the case that the name has. */
export function declineCommonNoun(word: string, noun: CommonNoun): CaseForms {
  const lower = word.toLowerCase();
  const capital = word.slice(0, 1);
  return eachCase((oblique) => declined(lower, noun, oblique).map((form) => capital + form.slice(1)));
}

function declined(lower: string, { agreement, singular }: CommonNoun, oblique: Case): string[] {
  const grammaticalCase = CASES[oblique];
  const [text, gender] = singular ?? [lower, agreement];
  if (gender === 'plural') return [];
  const lemma = RussianNouns.createLemma({ text, gender: GENDERS[gender] });
  // From the plural alone the engine takes every noun for a masculine one: «хроников».
  const forms = singular
    ? engine.decline(lemma, grammaticalCase, lower)
    : engine.decline(lemma, grammaticalCase);
  return forms.filter((form, at) => at === 0 || !BOOKISH.test(form));
}

/**
 * Declines the proper name of a place, a party, an outlet by its last letters.
 * Not through the engine: it drops vowels that a foreign name keeps (Узень,
 * not «Узня»). Undefined where the ending does not decline (-о, -е, -и, -у,
 * -ы, -э, -ю of foreign names) or does not tell how.
 */
export function declineProperNoun(word: string, given?: Agreement): CaseForms | undefined {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return declineHyphenated(word.slice(0, hyphen), word.slice(hyphen + 1), given);
  if (!/^[\p{L}ъь]*\p{Ll}$/u.test(word)) return undefined;
  const stem = word.slice(0, -1);
  const agreement = given ?? SOFT_SIGN[word.toLowerCase()];
  if (word.endsWith('ь')) {
    if (agreement === 'masculine') return withEndings(stem, ['я', 'ю', 'ь', 'ем', 'е']);
    return agreement === 'feminine' ? withEndings(stem, ['и', 'и', 'ь', 'ью', 'и']) : undefined;
  }
  if (word.endsWith('ия')) return withEndings(stem, ['и', 'и', 'ю', 'ей', 'и']);
  if (word.endsWith('я')) return withEndings(stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (word.endsWith('а')) return declineInA(stem);
  if (/[ыи]й$/.test(word)) return undefined;
  if (word.endsWith('й')) return withEndings(stem, ['я', 'ю', 'й', 'ем', 'е']);
  // Unstressed after a sibilant or ц the instrumental has -ем: Ошем.
  if (/[жшчщц]$/.test(word)) return withEndings(word, ['а', 'у', '', 'ем', 'е']);
  return /[бвгдзклмнпрстфх]$/.test(word) ? withEndings(word, ['а', 'у', '', 'ом', 'е']) : undefined;
}

function declineInA(stem: string): CaseForms {
  const genitive = /[гкхжшчщ]$/.test(stem) ? 'и' : 'ы';
  const instrumental = /[жшчщц]$/.test(stem) ? 'ей' : 'ой';
  return withEndings(stem, [genitive, 'е', 'у', instrumental, 'е']);
}

/** The first part of a compound name stays: Нур-Султана, Алма-Аты; but Азии-Плюс. */
function declineHyphenated(first: string, last: string, given?: Agreement): CaseForms | undefined {
  const noun = commonNoun(first);
  if (FIXED_AFTER_HYPHEN.test(last)) {
    const number = /^\d/.test(last) ? declineProperNoun(first) : undefined;
    const forms = noun ? declineCommonNoun(first, noun) : number;
    return forms && joined([forms, unchanged(last)], '-');
  }
  const forms = last.length > 1 ? declineProperNoun(last, given) : undefined;
  return forms && joined([unchanged(first), forms], '-');
}

/** A town named by an adjective: Верный, Верного. */
export function declineNamedByAdjective(word: string): CaseForms | undefined {
  return /[ыи]й$/.test(word) && adjectiveAgreement(word) ? declineAdjective(word) : undefined;
}

/** What adjectives before a proper name agree with. */
export function properAgreement(word: string): Agreement | undefined {
  if (/[ая]$/.test(word)) return 'feminine';
  if (word.endsWith('ь')) return SOFT_SIGN[word.toLowerCase()];
  return /[йбвгджзклмнпрстфхцчшщ]$/.test(word) ? 'masculine' : undefined;
}
