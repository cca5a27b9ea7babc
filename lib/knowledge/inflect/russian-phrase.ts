import { type CaseForms, either, formsBeside, joined, unchanged } from './cases.ts';
import { type Agreement, adjectiveAgreement, declineAdjective } from './russian-adjective.ts';
import {
  declineCommonNoun,
  declineNamedByAdjective,
  declineProperNoun,
  properAgreement,
} from './russian-noun.ts';
import { commonNoun, DECLINES_WITH_NAME, FIXED_WORDS } from './russian-words.ts';

/**
 * Declines names of everything but persons. The head declines with the
 * adjectives before it; what follows stays, for it is a genitive (Комитета
 * национальной безопасности), a phrase with a preposition, or a name set beside
 * it (Республики Казахстан). Whatever cannot be read so gets no forms: one
 * missing is better than one wrong.
 */

const DASH = / [-–—] /;

export type RussianPhraseParadigm = Agreement | 'indeclinable-first';

export function declinePhrase(text: string, paradigm?: RussianPhraseParadigm): string[] {
  // Slogans and sentences (Проснись, Казахстан) and names wholly in quotes stay as they are.
  if (/[,;:!?…/]/.test(text) || /^[«"„“]/.test(text)) return [];
  const [first = '', second, ...more] = text.split(DASH);
  if (more.length > 0) return [];
  const forms = phraseForms(first.split(' '), paradigm);
  if (!forms) return [];
  if (second === undefined) return formsBeside(text, forms);
  const dash = DASH.exec(text)?.[0] ?? ' ';
  const beside = phraseForms(second.split(' '));
  const firstOnly = joined([forms, unchanged(second)], dash);
  return formsBeside(text, beside ? either(firstOnly, joined([forms, beside], dash)) : firstOnly);
}

function phraseForms(words: readonly string[], paradigm?: RussianPhraseParadigm): CaseForms | undefined {
  if (words.length === 1) return singleWord(words[0] ?? '', paradigm);
  if (paradigm === 'indeclinable-first') return fixedFirst(words, words.length - 1);
  const foreign = words.findIndex((word) => !FIXED_WORDS.has(word.toLowerCase()));
  if (foreign > 0) {
    // What follows stays if it is a genitive: Жогорку Кенеша Кыргызской Республики.
    const next = words[foreign + 1];
    return next === undefined || GENITIVE.test(next) ? fixedFirst(words, foreign) : undefined;
  }
  // БТА Банк, БТА Банка.
  const isNamedNoun = words.length === 2 && isAcronym(words[0] ?? '') && commonNoun(words[1] ?? '');
  if (isNamedNoun) return fixedFirst(words, 1);
  return headFirst(words, paradigm);
}

/** Of what can follow a head: an adjective in the genitive, or Республики. */
const GENITIVE = /(?:[оеи]й|[ое]го|лики)$/;

function fixedFirst(words: readonly string[], at: number): CaseForms | undefined {
  const word = words[at] ?? '';
  const noun = commonNoun(word);
  const forms = noun ? declineCommonNoun(word, noun) : declineProperNoun(word);
  const before = words.slice(0, at).map(unchanged);
  const after = words.slice(at + 1).map(unchanged);
  return forms && joined([...before, forms, ...after], ' ');
}

function singleWord(word: string, paradigm?: RussianPhraseParadigm): CaseForms | undefined {
  const given = paradigm === 'indeclinable-first' ? undefined : paradigm;
  const noun = commonNoun(word);
  if (given === 'plural' || given === 'neuter') return noun && declineCommonNoun(word, noun);
  if (noun && !given) return declineCommonNoun(word, noun);
  return declineProperNoun(word, given) ?? declineNamedByAdjective(word);
}

const isAcronym = (word: string) => /^\p{Lu}{2,}$/u.test(word);

function headFirst(words: readonly string[], paradigm?: Agreement): CaseForms | undefined {
  const head = words.findIndex(
    (word) => commonNoun(word) !== undefined || adjectiveAgreement(word) === undefined,
  );
  const noun = words[head];
  if (noun === undefined) return undefined;
  const adjectives = words.slice(0, head);
  const after = words.slice(head + 1);
  const agreements = new Set(adjectives.map(adjectiveAgreement));
  const forms = headForms(noun, adjectives, paradigm);
  if (!forms || agreements.size > 1) return undefined;
  const [agreement] = agreements;
  const headAgreement = paradigm ?? commonNoun(noun)?.agreement ?? properAgreement(noun);
  // Of an acronym only the adjective tells the gender: Казахской ССР.
  if (agreement !== undefined && !isAcronym(noun) && agreement !== headAgreement) return undefined;
  const declined = joined([...adjectives.map(declineAdjective), forms], ' ');
  if (after.length === 0) return declined;
  const whole = joined([declined, unchanged(after.join(' '))], ' ');
  const ownName = after.length === 1 ? after[0] : undefined;
  const own = ownName === undefined ? undefined : declineProperNoun(ownName);
  return own && DECLINES_WITH_NAME.has(noun.toLowerCase())
    ? either(whole, joined([declined, own], ' '))
    : whole;
}

function headForms(
  noun: string,
  adjectives: readonly string[],
  paradigm: Agreement | undefined,
): CaseForms | undefined {
  const known = commonNoun(noun);
  if (known) return declineCommonNoun(noun, known);
  if (paradigm !== undefined) return declineProperNoun(noun, paradigm);
  // A proper name is a head where an adjective shows that it is one (Горный Бадахшан);
  // two names side by side (Темиров Лайв, Клооп Медиа) may be one that stays.
  if (adjectives.length === 0) return undefined;
  return isAcronym(noun) ? unchanged(noun) : declineProperNoun(noun);
}
