import { render } from 'preact';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import pageEn from '@/assets/locales/page.en.json';
import pageRu from '@/assets/locales/page.ru.json';
import { PublisherList } from '@/components/attribution/publisher-list.tsx';
import { attributionSchema } from '@/lib/knowledge/attribution.ts';
import { chooseLanguage, translator } from '@/lib/translate.ts';

const language = chooseLanguage(browser.i18n.getUILanguage());
const text = translator(language === 'ru' ? pageRu : pageEn, language);
document.documentElement.lang = language;
document.title = `Tamga: ${text('attribution.title')}`;

const app = document.getElementById('app');
if (app) {
  try {
    const file = await fetch('/pack/attribution.json');
    render(<PublisherList attribution={v.parse(attributionSchema, await file.json())} text={text} />, app);
  } catch {
    render(
      <main>
        <p role="alert">{text('attribution.failed')}</p>
      </main>,
      app,
    );
  }
}
