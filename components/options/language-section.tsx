import type { OptionsText } from '@/lib/catalogues.ts';
import type { Settings } from '@/lib/settings/settings.ts';

interface Props {
  languages: readonly Settings['language'][];
  chosen: Settings['language'];
  text: OptionsText;
  onChoose: (language: Settings['language']) => void;
}

/** The language of cards and pages of ours; each language under its own name. */
export function LanguageSection({ languages, chosen, text, onChoose }: Props) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">{text('options.language')}</h2>
      <fieldset aria-labelledby="language">
        {languages.map((language) => (
          <label key={language} class="choice">
            <input
              type="radio"
              name="language"
              value={language}
              checked={chosen === language}
              onChange={() => onChoose(language)}
            />
            <span {...(language !== 'auto' && { lang: language })}>
              {text(`options.language.${language}`)}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
