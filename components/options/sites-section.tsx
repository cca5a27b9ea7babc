import type { OptionsText } from '@/lib/catalogues.ts';

interface Props {
  /** The pack's hosts with their outlets' names. */
  listed: readonly { host: string; outlet: string }[];
  /** Match patterns that the reader granted, with their hosts. */
  granted: readonly { pattern: string; host: string }[];
  off: readonly string[];
  /** True when the browser keeps us from some of the listed hosts. */
  isWithheld: boolean;
  text: OptionsText;
  onRemove: (site: { pattern: string; host: string }) => void;
  onTurnOn: (site: string) => void;
  onAllow: () => void;
}

/** Which sites are read, which were added, which were turned off. */
export function SitesSection(props: Props) {
  const { listed, granted, off, isWithheld, text, onRemove, onTurnOn, onAllow } = props;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text('options.sites')}</h2>
      {isWithheld && (
        <p>
          {text('options.withheld')}{' '}
          <button type="button" class="step" data-step="allow" onClick={onAllow}>
            {text('options.allow')}
          </button>
        </p>
      )}
      <details>
        <summary>{text('options.listed', { n: listed.length })}</summary>
        <ul class="sites">
          {listed.map(({ host, outlet }) => (
            <li key={host}>
              <span>{outlet}</span> <span class="soft">{host}</span>
            </li>
          ))}
        </ul>
      </details>
      <h3 id="granted">{text('options.granted')}</h3>
      {granted.length === 0 && <p class="soft">{text('options.grantedNone')}</p>}
      <ul class="sites" aria-labelledby="granted">
        {granted.map((site) => {
          const name = site.host === '*' ? text('options.allSites') : site.host;
          return (
            <li key={site.pattern} data-granted={site.host}>
              <span>{name}</span>
              <button
                type="button"
                class="step"
                aria-label={text('options.removeSite', { site: name })}
                onClick={() => onRemove(site)}
              >
                {text('options.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <h3 id="off">{text('options.off')}</h3>
      {off.length === 0 && <p class="soft">{text('options.offNone')}</p>}
      <ul class="sites" aria-labelledby="off">
        {off.map((site) => (
          <li key={site} data-off={site}>
            <span>{site}</span>
            <button
              type="button"
              class="step"
              aria-label={text('options.turnOnSite', { site })}
              onClick={() => onTurnOn(site)}
            >
              {text('options.turnOn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
