import { render } from 'preact';
import { browser } from 'wxt/browser';
import cardEn from '@/assets/locales/card.en.json';
import cardRu from '@/assets/locales/card.ru.json';
import popupEn from '@/assets/locales/popup.en.json';
import popupRu from '@/assets/locales/popup.ru.json';
import { chooseLanguage, translator } from '@/lib/translate.ts';
import { Popup } from './popup.tsx';
import { readTabId } from './tab.ts';

const language = chooseLanguage(browser.i18n.getUILanguage());
document.documentElement.lang = language;

const app = document.getElementById('app');
if (app) {
  render(
    <Popup
      tabId={await readTabId()}
      text={translator(language === 'ru' ? popupRu : popupEn, language)}
      cardText={translator(language === 'ru' ? cardRu : cardEn, language)}
    />,
    app,
  );
}
