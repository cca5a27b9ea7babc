import type cardEn from '@/assets/locales/card.en.json';
import type popupEn from '@/assets/locales/popup.en.json';
import type { Translate } from '@/lib/translate.ts';

export type CardKey = keyof typeof cardEn;
export type PopupKey = keyof typeof popupEn;

/** The strings of the card, the toolbar and the note editor: in pages and popup. */
export type CardText = Translate<CardKey>;

/** The strings of the popup alone. */
export type PopupText = Translate<PopupKey>;
