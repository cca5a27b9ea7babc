import { DataSection } from '@/components/options/data-section.tsx';
import { KeysSection } from '@/components/options/keys-section.tsx';
import { LanguageSection } from '@/components/options/language-section.tsx';
import { MarksSection } from '@/components/options/marks-section.tsx';
import { PauseSection } from '@/components/options/pause-section.tsx';
import { SitesSection } from '@/components/options/sites-section.tsx';
import { ENTITY_TYPES } from '@/lib/knowledge/schema.ts';
import { nothing, type Shown, type State } from '@/tests/gallery/shown.ts';

const marks = (
  id: string,
  title: string,
  settings: Parameters<typeof MarksSection>[0]['settings'],
): State => ({
  id,
  title,
  show: ({ options }) => (
    <MarksSection types={ENTITY_TYPES} settings={settings} text={options} onChange={nothing} />
  ),
});

type Sites = Parameters<typeof SitesSection>[0];

const LISTED = [
  { host: 'steppe-herald.example', outlet: 'The Steppe Herald' },
  {
    host: 'long.example',
    outlet: 'The Independent Weekly of the Upper and the Lower Valleys and of the Mountains between Them',
  },
];

const sites = (id: string, title: string, parts: Partial<Sites>): State => ({
  id,
  title,
  show: ({ options }) => (
    <SitesSection
      listed={LISTED}
      granted={[]}
      off={[]}
      isWithheld={false}
      text={options}
      onRemove={nothing}
      onTurnOn={nothing}
      onAllow={nothing}
      {...parts}
    />
  ),
});

const LONG = 'the-very-long-name-of-a-local-newspaper-beyond-the-mountains.example';

const keys = (id: string, title: string, parts: Partial<Parameters<typeof KeysSection>[0]>): State => ({
  id,
  title,
  show: ({ options }) => (
    <KeysSection keys={{}} where={null} text={options} onChangeKeys={nothing} {...parts} />
  ),
});

const pause = (id: string, title: string, pauseEnds: string | null): State => ({
  id,
  title,
  show: ({ options }) => (
    <PauseSection pauseEnds={pauseEnds} text={options} onPause={nothing} onResume={nothing} />
  ),
});

export const options: Shown = {
  id: 'options',
  title: 'Settings',
  place: 'options',
  states: [
    marks('marks', 'What is underlined', { hiddenTypes: [], mentions: 'all' }),
    marks('marks-few', 'Two kinds off, the first only', {
      hiddenTypes: ['place', 'media'],
      mentions: 'first',
    }),
    sites('sites', 'Sites', {}),
    sites('sites-many', 'Sites added and turned off', {
      granted: [
        { pattern: '*://*/*', host: '*' },
        { pattern: '*://apples.example/*', host: 'apples.example' },
        { pattern: `*://${LONG}/*`, host: LONG },
      ],
      off: ['steppe-herald.example', LONG],
    }),
    sites('sites-withheld', 'Listed sites withheld', { isWithheld: true }),
    pause('pause', 'No pause', null),
    pause('paused', 'A pause', '17:05'),
    {
      id: 'language',
      title: 'Language',
      show: ({ options }) => (
        <LanguageSection languages={['auto', 'en', 'ru']} chosen="auto" text={options} onChoose={nothing} />
      ),
    },
    keys('keys', 'Keys', {
      keys: { 'next-name': 'Alt+.', 'previous-name': 'Alt+,', pause: 'Alt+Shift+U', _execute_action: '⌥⇧G' },
    }),
    keys('keys-told', 'Keys, where their page cannot be opened', { where: 'options.keysIn.firefox' }),
    keys('keys-none', 'A browser without keys', { keys: null }),
    { id: 'data', title: 'Data', show: ({ options }) => <DataSection text={options} /> },
  ],
};
