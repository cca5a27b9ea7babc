import type { ComponentChildren } from 'preact';
import type { WelcomeText } from '@/lib/catalogues.ts';

interface Props {
  /** Whether the browser lets us into the listed sites, or what became of asking for it. */
  access: 'given' | 'missing' | 'refused' | 'allowed';
  text: WelcomeText;
  onAllow: () => void;
  /** The live sample. */
  children: ComponentChildren;
}

/** What a reader who has just installed Tamga should know, in three sentences and a sample. */
export function WelcomePage({ access, text, onAllow, children }: Props) {
  return (
    <>
      <h1>{text('welcome.title')}</h1>
      <p>{text('welcome.what')}</p>
      <p>{text('welcome.how')}</p>
      <p>{text('welcome.notes')}</p>
      {access !== 'given' && (
        <section class="access" aria-label={text('welcome.access')}>
          {access !== 'allowed' && (
            <>
              <h2>{text('welcome.access')}</h2>
              <p>{text('welcome.accessWhy')}</p>
              <button type="button" class="step primary" data-step="allow" onClick={onAllow}>
                {text('welcome.allow')}
              </button>
            </>
          )}
          <div role="status">{access !== 'missing' && <p>{text(`welcome.${access}`)}</p>}</div>
        </section>
      )}
      <h2>{text('welcome.try')}</h2>
      {children}
      <h2>{text('welcome.sees')}</h2>
      <p>{text('welcome.seesWhat')}</p>
      <p>
        <a class="settings" href="/options.html">
          {text('welcome.settings')}
        </a>
      </p>
    </>
  );
}
