/** Where a page said something, in the order in which it is trusted. */
export type Origin =
  | 'headline'
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'time'
  | 'shown'
  | 'link'
  | 'document'
  | 'text'
  | 'address'
  | 'pack';

/** What is believed, and who said so. */
export interface Found<Value> {
  value: Value;
  from: Origin;
}

/** What a page said and is not believed. */
export interface Refused {
  field: 'title' | 'outlet' | 'authors' | 'published' | 'modified' | 'language' | 'canonical' | 'article';
  value: string;
  from: Origin;
  reason: RefusalReason;
}

export type RefusalReason =
  | 'no-date'
  | 'in-the-future'
  | 'too-long-ago'
  | 'before-published'
  | 'no-name'
  | 'is-the-outlet'
  | 'is-an-address'
  | 'not-this-host'
  | 'no-address'
  | 'another-site'
  | 'front'
  | 'of-what-was-loaded-before'
  | 'of-another-article'
  | 'not-the-text'
  | 'no-language'
  | 'json-ld-broken'
  | 'json-ld-cut';

/** Keeps what was refused while the rest is decided. */
export type Refuse = (refused: Refused) => void;
