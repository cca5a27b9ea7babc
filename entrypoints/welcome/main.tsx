import { render } from 'preact';
import cardEn from '@/assets/locales/card.en.json';
import cardRu from '@/assets/locales/card.ru.json';
import welcomeEn from '@/assets/locales/welcome.en.json';
import welcomeRu from '@/assets/locales/welcome.ru.json';
import { languageOf } from '@/entrypoints/shared/language.ts';
import { loadSettings } from '@/lib/settings/store.ts';
import { translator } from '@/lib/translate.ts';
import { Welcome } from './welcome.tsx';

const { settings } = await loadSettings();
const language = languageOf(settings);
const text = translator(language === 'ru' ? welcomeRu : welcomeEn, language);
document.documentElement.lang = language;
document.title = text('welcome.title');

const app = document.getElementById('app');
if (app) {
  render(<Welcome text={text} cardText={translator(language === 'ru' ? cardRu : cardEn, language)} />, app);
}
