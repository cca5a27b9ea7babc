import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import outlets from '@/.pack/outlets.json';
import optionsEn from '@/assets/locales/options.en.json';
import optionsRu from '@/assets/locales/options.ru.json';
import { DataSection } from '@/components/options/data-section.tsx';
import { KeysSection } from '@/components/options/keys-section.tsx';
import { LanguageSection } from '@/components/options/language-section.tsx';
import { MarksSection } from '@/components/options/marks-section.tsx';
import { PauseSection } from '@/components/options/pause-section.tsx';
import { SitesSection } from '@/components/options/sites-section.tsx';
import { formatTime } from '@/components/popup/format-moment.ts';
import { languageOf } from '@/entrypoints/shared/language.ts';
import { LISTED_PATTERNS } from '@/entrypoints/shared/listed.ts';
import { useGranted } from '@/entrypoints/shared/use-granted.ts';
import { useSettings } from '@/entrypoints/shared/use-settings.ts';
import type { OptionsKey } from '@/lib/catalogues.ts';
import { reasonOf } from '@/lib/database/outcome.ts';
import { ENTITY_TYPES } from '@/lib/knowledge/schema.ts';
import { send } from '@/lib/messaging.ts';
import { PAUSE, type ReadSettings, type SettingsChange } from '@/lib/settings/settings.ts';
import { isPaused } from '@/lib/settings/site-state.ts';
import { hostOfPattern } from '@/lib/settings/site.ts';
import { LANGUAGES, translator, type Values } from '@/lib/translate.ts';
import { canOpenKeys, openKeys, useKeys } from './keys.ts';

const LISTED = outlets.outlets
  .flatMap(({ name, hosts }) => hosts.map((host) => ({ host, outlet: name })))
  .sort((a, b) => a.outlet.localeCompare(b.outlet));

/** What was just done; a key, since its language may be what was changed. */
interface Said {
  key: OptionsKey;
  values?: Values;
}

/** All that the reader can decide; each change is stored at once. */
export function Options({ first }: { first: ReadSettings }) {
  const { settings, broken } = useSettings(first);
  const { added, isWithheld } = useGranted();
  const keys = useKeys();
  const [status, setStatus] = useState<Said | null>(null);
  const [now, setNow] = useState(Date.now());
  const language = languageOf(settings);
  const text = translator(language === 'ru' ? optionsRu : optionsEn, language);
  const isNowPaused = isPaused(settings, now);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Tamga: ${text('options.title')}`;
  }, [language]);
  useEffect(() => {
    // The settings change when the pause ends; this is for the text in between.
    setNow(Date.now());
  }, [settings]);

  const change = async (data: SettingsChange) => {
    try {
      await send('changeSettings', data);
      setStatus({ key: 'options.saved' });
    } catch (error) {
      setStatus({ key: 'options.notSaved', values: { detail: reasonOf(error) } });
    }
  };
  const remove = async ({ pattern, host }: { pattern: string; host: string }) => {
    const site = host === '*' ? text('options.allSites') : host;
    try {
      await browser.permissions.remove({ origins: [pattern] });
      setStatus({ key: 'options.removed', values: { site } });
    } catch (error) {
      setStatus({ key: 'options.notRemoved', values: { site, detail: reasonOf(error) } });
    }
  };
  const allow = async () => {
    const isAllowed = await browser.permissions.request({ origins: LISTED_PATTERNS }).catch(() => false);
    setStatus({ key: isAllowed ? 'options.done' : 'options.refused' });
  };

  return (
    <main>
      <h1>{text('options.title')}</h1>
      {broken.length > 0 && (
        <p class="failure" role="alert">
          {text('options.broken', { names: broken.map((name) => text(`options.name.${name}`)).join(', ') })}
        </p>
      )}
      <MarksSection
        types={ENTITY_TYPES}
        settings={settings}
        text={text}
        onChange={(data) => void change(data)}
      />
      <SitesSection
        listed={LISTED}
        granted={added.map((pattern) => ({ pattern, host: hostOfPattern(pattern) }))}
        off={settings.offSites}
        isWithheld={isWithheld}
        text={text}
        onRemove={(site) => void remove(site)}
        onTurnOn={(site) => void change({ what: 'site', site, isOff: false })}
        onAllow={() => void allow()}
      />
      <PauseSection
        pauseEnds={isNowPaused ? formatTime(settings.pausedUntil, language) : null}
        text={text}
        onPause={() => void change({ what: 'pause', until: Date.now() + PAUSE })}
        onResume={() => void change({ what: 'pause', until: 0 })}
      />
      <LanguageSection
        languages={['auto', ...LANGUAGES]}
        chosen={settings.language}
        text={text}
        onChoose={(chosen) => void change({ what: 'language', language: chosen })}
      />
      <KeysSection
        keys={keys}
        where={canOpenKeys ? null : 'options.keysIn.firefox'}
        text={text}
        onChangeKeys={() => void openKeys()}
      />
      <DataSection text={text} />
      <p class="status" role="status">
        {status && text(status.key, status.values)}
      </p>
    </main>
  );
}
