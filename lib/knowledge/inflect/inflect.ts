import { isParadigm, PARADIGMS, type Paradigm } from '@/lib/knowledge/paradigms.ts';
import type { Entity, EntityName } from '@/lib/knowledge/schema.ts';
import {
  karakalpakForms,
  karakalpakLatinForms,
  kazakhAcronym,
  kazakhForms,
  kazakhLatinForms,
} from './kazakh.ts';
import type { Nature } from './letters.ts';
import { kyrgyzAcronym, kyrgyzForms } from './kyrgyz.ts';
import { endsInPossessive } from './possessive.ts';
import { declinePerson } from './russian-person.ts';
import { declinePhrase } from './russian-phrase.ts';
import { commonNoun } from './russian-words.ts';
import { tajikAcronym, tajikForms } from './tajik.ts';
import { turkmenAcronym, turkmenForms } from './turkmen.ts';
import { uzbekCyrillicForms, uzbekLatinForms } from './uzbek.ts';

/**
 * The endings that a stored name takes in its language: a closed set, made
 * when the pack is compiled. The stored form is not among them. The tables of
 * the Turkic languages and of Tajik state the rules of school grammars; they
 * were written without one at hand, so `cli -- names` is there to review them.
 *
 * @throws RangeError when `name.inflect` is no paradigm
 */
export function inflectedForms(
  name: EntityName,
  entity: Pick<Entity, 'type' | 'gender' | 'placeKind'>,
): string[] {
  const { text, inflect } = name;
  if (inflect !== undefined && !isParadigm(inflect)) {
    throw new RangeError(
      `«${text}»: inflect is "${inflect}"; there are ${Object.keys(PARADIGMS).join(', ')}`,
    );
  }
  if (inflect === 'none') return [];
  const forms = name.lang === 'ru' ? russian(name, entity, inflect) : withSuffixes(name, entity, inflect);
  return [...new Set(forms)].filter((form) => form !== text);
}

function russian(
  { text, script, kind }: EntityName,
  { type, gender }: Pick<Entity, 'type' | 'gender'>,
  inflect: Paradigm | undefined,
): string[] {
  // Acronyms do not decline in the style of news: в ОБСЕ, председатель КНБ.
  if (script !== 'Cyrl' || kind === 'acronym' || isAcronym(text)) return [];
  switch (inflect) {
    case 'ru:masculine':
      return declinePhrase(text, 'masculine');
    case 'ru:feminine':
      return declinePhrase(text, 'feminine');
    case 'ru:neuter':
      return declinePhrase(text, 'neuter');
    case 'ru:plural':
      return declinePhrase(text, 'plural');
    case 'ru:indeclinable-first':
      return declinePhrase(text, 'indeclinable-first');
    case 'ru:surname':
      return gender ? declinePerson(text, gender, 'surname') : [];
    case 'ru:given-name':
      return gender ? declinePerson(text, gender, 'given-name') : [];
    default:
      if (type === 'person') return gender ? declinePerson(text, gender) : [];
      // A title that is an ordinary word stands in quotes, and its endings are
      // those of the word: Власти are the authorities before they are the outlet.
      return TITLED.has(type) && commonNoun(text) ? [] : declinePhrase(text);
  }
}

const TITLED: ReadonlySet<Entity['type']> = new Set(['media', 'movement', 'party', 'company']);

/** Endings on the last word, whatever stands before it. */
function withSuffixes(
  { text, lang, script }: EntityName,
  { type }: Pick<Entity, 'type'>,
  inflect: Paradigm | undefined,
): string[] {
  const at = text.lastIndexOf(' ') + 1;
  const word = text.slice(at);
  // A quote, a number or an exclamation mark at the end takes an ending in no one way.
  const ownScript =
    script === 'Cyrl' ? /^[^\p{Script=Latin}]*\p{Script=Cyrillic}$/u : /\p{Script=Latin}[ʻʼ'’‘]?$/u;
  if (!ownScript.test(word) || NOT_NAMES.has(word)) return [];
  const table = `${lang}-${script}`;
  const found = type === 'person' && at > 0 ? 'plain' : endsInPossessive(text, table);
  const ends = inflect === 'turkic:possessive' ? 'possessive' : inflect === 'turkic:plain' ? 'plain' : found;
  if (ends === 'unclear') return [];
  const forms = isAcronym(word)
    ? acronym(word, table)
    : suffixed(word, table, { isPossessive: ends === 'possessive', isPerson: type === 'person' });
  return forms.map((form) => text.slice(0, at) + form);
}

/** «About»: the titles of laws end in it, and it takes no case. */
const NOT_NAMES = new Set(['туралы', 'turaly', 'жөнүндө', 'тўғрисида', 'toʻgʻrisida', 'hakynda', 'ҳақида']);

const isAcronym = (text: string) => /^[\p{Lu}\d+ -]{2,}$/u.test(text) && /\p{Lu}{2}/u.test(text);

function acronym(word: string, table: string): string[] {
  switch (table) {
    case 'kk-Cyrl':
      return kazakhAcronym(word);
    case 'ky-Cyrl':
      return kyrgyzAcronym(word);
    case 'uz-Latn':
      return uzbekLatinForms(word);
    case 'uz-Cyrl':
      return uzbekCyrillicForms(word);
    case 'tk-Latn':
      return turkmenAcronym(word);
    case 'tg-Cyrl':
      return tajikAcronym(word);
    default:
      return [];
  }
}

function suffixed(word: string, table: string, nature: Nature): string[] {
  switch (table) {
    case 'kk-Cyrl':
      return kazakhForms(word, nature);
    case 'kk-Latn':
      return kazakhLatinForms(word, nature);
    case 'kaa-Cyrl':
      return karakalpakForms(word, nature);
    case 'kaa-Latn':
      return karakalpakLatinForms(word, nature);
    case 'ky-Cyrl':
      return kyrgyzForms(word, nature);
    case 'uz-Latn':
      return uzbekLatinForms(word, nature);
    case 'uz-Cyrl':
      return uzbekCyrillicForms(word, nature);
    case 'tk-Latn':
      return turkmenForms(word, nature);
    case 'tg-Cyrl':
      return tajikForms(word);
    default:
      return [];
  }
}
