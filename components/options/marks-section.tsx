import type { OptionsText } from '@/lib/catalogues.ts';
import type { EntityType } from '@/lib/knowledge/schema.ts';
import type { Settings, SettingsChange } from '@/lib/settings/settings.ts';

interface Props {
  types: readonly EntityType[];
  settings: Pick<Settings, 'hiddenTypes' | 'mentions'>;
  text: OptionsText;
  onChange: (change: SettingsChange) => void;
}

const MENTIONS = ['all', 'first'] as const;

/** Which names are underlined, each kind with the line that it has in articles. */
export function MarksSection({ types, settings, text, onChange }: Props) {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{text('options.marks')}</h2>
      <fieldset aria-describedby="types-why">
        <legend>{text('options.types')}</legend>
        <div class="types">
          {types.map((type) => (
            <label key={type} class="choice" data-type={type}>
              <input
                type="checkbox"
                name={`type-${type}`}
                checked={!settings.hiddenTypes.includes(type)}
                onChange={(event) => onChange({ what: 'type', type, isHidden: !event.currentTarget.checked })}
              />
              <span class="entity-label">{text(`options.type.${type}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p id="types-why" class="soft">
        {text('options.typesWhy')}
      </p>
      <fieldset>
        <legend>{text('options.mentions')}</legend>
        {MENTIONS.map((mentions) => (
          <label key={mentions} class="choice">
            <input
              type="radio"
              name="mentions"
              value={mentions}
              checked={settings.mentions === mentions}
              onChange={() => onChange({ what: 'mentions', mentions })}
            />
            {text(`options.mentions.${mentions}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
