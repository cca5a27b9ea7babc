/**
 * Why a mention was taken for an entity, as data: the words are the interface's.
 * Entities by number, words as they stand in the text.
 */
export type Why =
  /** The name is this entity's alone. */
  | { code: 'name' }
  /** The article names the person in full. */
  | { code: 'in-full' }
  /** Given name, patronymic or initials beside the surname agree. */
  | { code: 'beside'; words: string }
  /** A name that others bear too, but only this one is named elsewhere in the article. */
  | { code: 'named-elsewhere' }
  /** The last of them to be named before. */
  | { code: 'named-last' }
  /** The one of them that the article names in full far more often. */
  | { code: 'named-most' }
  /** The title before it is of an office that the person held on that day. */
  | { code: 'office'; words: string }
  /** The one of them who was head of state on that day. */
  | { code: 'head-of-state' }
  /** What the name needs stands in the article. */
  | { code: 'needs' }
  /** The sentence, or the article, speaks of its country. */
  | { code: 'country'; country: string; where: 'beside' | 'sentence' | 'article' }
  /** The word before it goes with places. */
  | { code: 'place' }
  /** The form is a man's, or a woman's. */
  | { code: 'gender'; gender: 'male' | 'female' }
  /** A slip in a given name beside the right surname. */
  | { code: 'slip' }
  /** Two or more stay possible. */
  | { code: 'undecided' };
