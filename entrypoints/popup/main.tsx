import { render } from 'preact';
import cardEn from '@/assets/locales/card.en.json';
import cardRu from '@/assets/locales/card.ru.json';
import popupEn from '@/assets/locales/popup.en.json';
import popupRu from '@/assets/locales/popup.ru.json';
import { languageOf } from '@/entrypoints/shared/language.ts';
import { loadSettings } from '@/lib/settings/store.ts';
import { translator } from '@/lib/translate.ts';
import { Popup } from './popup.tsx';
import { readTab } from './tab.ts';

const settings = await loadSettings();
const language = languageOf(settings.settings);
document.documentElement.lang = language;

const app = document.getElementById('app');
if (app) {
  render(
    <Popup
      tab={await readTab()}
      settings={settings}
      text={translator(language === 'ru' ? popupRu : popupEn, language)}
      cardText={translator(language === 'ru' ? cardRu : cardEn, language)}
    />,
    app,
  );
}
