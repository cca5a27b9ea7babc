import cardEn from '@/assets/locales/card.en.json';
import cardRu from '@/assets/locales/card.ru.json';
import signEn from '@/assets/locales/sign.en.json';
import signRu from '@/assets/locales/sign.ru.json';
import { languageOf } from '@/entrypoints/shared/language.ts';
import type { CardCatalogue, SignText } from '@/lib/catalogues.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { translator } from '@/lib/translate.ts';

/** The strings for pages, in the interface's language. */
export function cardCatalogue(settings: Settings): CardCatalogue {
  const language = languageOf(settings);
  return { language, strings: language === 'ru' ? cardRu : cardEn };
}

/** The strings of the button in the toolbar. */
export function signText(settings: Settings): SignText {
  const language = languageOf(settings);
  return translator(language === 'ru' ? signRu : signEn, language);
}
