/** The part of russian-nouns-js 2.3 (no types of its own) that is used here. */
declare module 'russian-nouns-js' {
  /** What `createLemma` gives; opaque. */
  type Lemma = (grammaticalCase: string) => string;

  interface RussianNouns {
    Gender: Readonly<Record<'FEMININE' | 'MASCULINE' | 'NEUTER', string>>;
    Case: Readonly<Record<'GENITIVE' | 'DATIVE' | 'ACCUSATIVE' | 'INSTRUMENTAL' | 'PREPOSITIONAL', string>>;
    createLemma(word: { text: string; gender: string } | { text: string; pluraleTantum: true }): Lemma;
    Engine: new () => { decline(lemma: Lemma, grammaticalCase: string, plural?: string): string[] };
  }

  const russianNouns: RussianNouns;
  export default russianNouns;
}
