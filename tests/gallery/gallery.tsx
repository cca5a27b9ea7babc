import { render } from 'preact';
import cardEn from '@/assets/locales/card.en.json';
import cardRu from '@/assets/locales/card.ru.json';
import optionsEn from '@/assets/locales/options.en.json';
import optionsRu from '@/assets/locales/options.ru.json';
import popupEn from '@/assets/locales/popup.en.json';
import popupRu from '@/assets/locales/popup.ru.json';
import welcomeEn from '@/assets/locales/welcome.en.json';
import welcomeRu from '@/assets/locales/welcome.ru.json';
import '@/assets/styles/tokens.css';
import { chooseLanguage, translator } from '@/lib/translate.ts';
import { COMPONENTS } from './components.ts';
import { FRAMES } from './frames.tsx';
import './gallery.css';
import type { Shown, Texts } from './shown.ts';

/**
 * Every component in every state, on an open page: for eyes, for axe-core and
 * for screenshots. `?language=ru` chooses the language, `?only=card` one
 * component; dark or light is the browser's choice.
 */
const asked = new URLSearchParams(location.search);
const language = chooseLanguage(asked.get('language') ?? 'en');
const only = asked.get('only');
const shown = COMPONENTS.filter(({ id }) => only === null || id === only);
const texts: Texts = {
  card: translator(language === 'ru' ? cardRu : cardEn, language),
  popup: translator(language === 'ru' ? popupRu : popupEn, language),
  options: translator(language === 'ru' ? optionsRu : optionsEn, language),
  welcome: translator(language === 'ru' ? welcomeRu : welcomeEn, language),
};

function Intro() {
  return (
    <header class="intro">
      <h1 tabIndex={-1}>All components in all states</h1>
      <nav aria-label="Components">
        <a href={`?language=${language === 'en' ? 'ru' : 'en'}`}>{language === 'en' ? 'ru' : 'en'}</a>
        <a href={`?language=${language}`}>all</a>
        {COMPONENTS.map(({ id, title }) => (
          <a key={id} href={`?language=${language}&only=${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {shown.length === 0 && <p role="alert">There is no component “{only}”.</p>}
    </header>
  );
}

function Component({ component }: { component: Shown }) {
  const Frame = FRAMES[component.place];
  return (
    <section class="component" id={component.id} aria-labelledby={`${component.id}-title`}>
      <h2 id={`${component.id}-title`}>{component.title}</h2>
      <div class="states">
        {component.states.map(({ id, title, show }) => (
          <div key={id} class="state" id={`${component.id}-${id}`}>
            <h3>{title}</h3>
            <Frame language={language} child={show(texts)} />
          </div>
        ))}
      </div>
    </section>
  );
}

const app = document.getElementById('app');
if (app) {
  render(
    <>
      <Intro />
      <main>
        {shown.map((component) => (
          <Component key={component.id} component={component} />
        ))}
      </main>
    </>,
    app,
  );
  // The search box asks for the cursor, which would scroll the page down to it.
  app.querySelector('h1')?.focus();
}
