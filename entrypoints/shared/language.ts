import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/settings/settings.ts';
import { chooseLanguage, type Language } from '@/lib/translate.ts';

/** The interface's language: the reader's choice, or the browser's own. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  return language === 'auto' ? chooseLanguage(browser.i18n.getUILanguage()) : language;
}
