/**
 * Interface strings from a catalogue: flat keys, `{placeholders}`, and plural
 * forms by CLDR category. `browser.i18n` would do, but it is missing on the
 * open page of components and cannot follow a choice of the reader's.
 */

type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type Catalogue<Key extends string> = Readonly<Record<Key, string | Plural>>;

export type Values = Readonly<Record<string, string | number>>;

/** Gives the string of a key; `n` among the values chooses the plural form. */
export type Translate<Key extends string> = {
  (key: Key, values?: Values): string;
  /** The language of the strings, for `lang` attributes and dates. */
  language: Language;
};

export const LANGUAGES = ['en', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The interface language for what the browser calls its own: `ru-RU`, `kk`, `en-GB`. */
export function chooseLanguage(browserLanguage: string): Language {
  const primary = browserLanguage.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

export function translator<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
): Translate<Key> {
  const plurals = new Intl.PluralRules(language);
  const translate = (key: Key, values: Values = {}) => {
    const entry = catalogue[key];
    const form = typeof entry === 'string' ? entry : pluralForm(entry, plurals, values['n']);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : String(value);
    });
  };
  return Object.assign(translate, { language });
}

function pluralForm(entry: Plural, plurals: Intl.PluralRules, n: string | number | undefined): string {
  return entry[plurals.select(Number(n ?? 0))] ?? entry.other;
}
