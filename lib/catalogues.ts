import type cardEn from '@/assets/locales/card.en.json';
import type optionsEn from '@/assets/locales/options.en.json';
import type pageEn from '@/assets/locales/page.en.json';
import type popupEn from '@/assets/locales/popup.en.json';
import type signEn from '@/assets/locales/sign.en.json';
import type welcomeEn from '@/assets/locales/welcome.en.json';
import type { Catalogue, Language, Translate } from './translate.ts';

export type CardKey = keyof typeof cardEn;
export type PopupKey = keyof typeof popupEn;
export type PageKey = keyof typeof pageEn;
export type OptionsKey = keyof typeof optionsEn;
export type WelcomeKey = keyof typeof welcomeEn;

/** The strings of the card, the toolbar and the note editor: in pages and popup. */
export type CardText = Translate<CardKey>;

/** The strings of the popup alone. */
export type PopupText = Translate<PopupKey>;

/** The strings of the extension's own full pages. */
export type PageText = Translate<PageKey>;

/** The strings of the page of settings. */
export type OptionsText = Translate<OptionsKey>;

/** The strings of the page that greets who has just installed. */
export type WelcomeText = Translate<WelcomeKey>;

/** The strings of the button in the toolbar. */
export type SignText = Translate<keyof typeof signEn>;

/** What a page needs to speak: it carries no catalogue of its own, for its size. */
export interface CardCatalogue {
  language: Language;
  strings: Catalogue<CardKey>;
}
