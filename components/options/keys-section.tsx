import type { OptionsKey, OptionsText } from '@/lib/catalogues.ts';

/** The commands of the manifest, in the order in which a reader meets them. */
export const COMMANDS = [
  'next-name',
  'previous-name',
  '_execute_action',
  'pause',
  'annotate',
  'read-page',
  'toggle-site',
] as const;

interface Props {
  /** The keys of each command, empty when it has none; null in a browser without keys. */
  keys: Readonly<Record<string, string>> | null;
  /** Said where the browser's own page of keys cannot be opened. */
  where: Extract<OptionsKey, `options.keysIn.${string}`> | null;
  text: OptionsText;
  onChangeKeys: () => void;
}

/** What the keys are now, and the way to the page on which the browser lets them be changed. */
export function KeysSection({ keys, where, text, onChangeKeys }: Props) {
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{text('options.keys')}</h2>
      {keys === null ? (
        <p>{text('options.keysNone')}</p>
      ) : (
        <>
          <ul class="keys">
            {COMMANDS.map((command) => (
              <li key={command} data-command={command}>
                <span>{text(`options.command.${command}`)}</span>
                {keys[command] ? (
                  <kbd>{keys[command]}</kbd>
                ) : (
                  <span class="unset">{text('options.unset')}</span>
                )}
              </li>
            ))}
          </ul>
          {where === null ? (
            <p>
              <button type="button" class="step" data-step="keys" onClick={onChangeKeys}>
                {text('options.changeKeys')}
              </button>
            </p>
          ) : (
            <p class="soft">{text(where)}</p>
          )}
        </>
      )}
    </section>
  );
}
