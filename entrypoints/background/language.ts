import { browser } from 'wxt/browser';
import cardEn from '@/assets/locales/card.en.json';
import cardRu from '@/assets/locales/card.ru.json';
import type { CardCatalogue } from '@/lib/catalogues.ts';
import { chooseLanguage } from '@/lib/translate.ts';

/** The strings for pages, in the language of the browser's own interface. */
export function cardCatalogue(): CardCatalogue {
  const language = chooseLanguage(browser.i18n.getUILanguage());
  return { language, strings: language === 'ru' ? cardRu : cardEn };
}
