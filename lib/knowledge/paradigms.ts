/**
 * What `inflect` of a name may say, where the rules would read the name wrong
 * or not at all.
 */
export const PARADIGMS = {
  none: 'no endings at all',
  'ru:masculine': 'the head declines as a masculine noun (Каракуль, Каракуля)',
  'ru:feminine': 'the head declines as a feminine noun (Казань, Казани)',
  'ru:neuter': 'the head is neuter; declined where the list of nouns has it',
  'ru:plural': 'the head is a plural; declined where the list of nouns has it',
  'ru:indeclinable-first': 'only the last word declines (Темиров Лайва)',
  'ru:surname': 'a person’s bare name that is a surname (Ширин, of a man: Ширина)',
  'ru:given-name': 'a person’s bare name that is a given name (Мадина, Мадины)',
  'turkic:plain': 'the last word ends in no possessive',
  'turkic:possessive': 'the last word ends in a possessive (партиясы, партиясына)',
};

export type Paradigm = keyof typeof PARADIGMS;

export const isParadigm = (name: string): name is Paradigm => Object.hasOwn(PARADIGMS, name);
