import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { LANGUAGES } from './lib/translate.ts';

/** Copies a folder's files into the extension; nothing of it is web-accessible. */
function publicFiles(folder: string, target: string, ending: RegExp) {
  return readdirSync(folder)
    .filter((file) => ending.test(file))
    .map((file) => ({ absoluteSrc: resolve(folder, file), relativeDest: `${target}/${file}` }));
}

/** What the browser shows of us by itself, from our own catalogue: `command.pause` is `command_pause`. */
function browserMessages(language: string): string {
  const catalogue: Record<string, string> = JSON.parse(
    readFileSync(`assets/locales/manifest.${language}.json`, 'utf8'),
  );
  const messages = Object.entries(catalogue).map(([key, message]) => [messageName(key), { message }]);
  return JSON.stringify(Object.fromEntries(messages), null, 2);
}

const messageName = (key: string) => key.replace(/[.-]/g, '_');

/** The string of a key of the manifest's catalogue, in the browser's language. */
const message = (key: string) => `__MSG_${messageName(key)}__`;

/**
 * A command. Chrome takes four keys at the most, so the others are the reader's to assign; Alt+Shift+P
 * and Alt+Shift+T it keeps for itself, without a word.
 */
const command = (name: string, key?: string) => ({
  [name]: {
    description: message(`command.${name}`),
    ...(key === undefined ? {} : { suggested_key: { default: key } }),
  },
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Preact's own refresh runtime would be remote-code-like in a content script.
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    build: { target: ['chrome128', 'firefox140'], modulePreload: false },
  }),
  zip: {
    // What it takes to make the same build, and nothing else: see scripts/package/file-kinds.ts.
    includeSources: [
      'LICENSE',
      'README.md',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'assets/{icons,knowledge,locales,styles}/**',
      '{components,entrypoints,lib}/**',
      'scripts/pack/**',
    ],
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...publicFiles('.pack', 'pack', /\.bin$|^attribution\.json$/));
      files.push(...publicFiles('assets/icons', 'icons', /\.png$/));
      for (const language of LANGUAGES) {
        files.push({
          contents: browserMessages(language),
          relativeDest: `_locales/${language}/messages.json`,
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Tamga',
    description: message('description'),
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Tamga' },
    commands: {
      ...command('next-name', 'Alt+Period'),
      ...command('previous-name', 'Alt+Comma'),
      ...command('pause', 'Alt+Shift+U'),
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      ...command('annotate'),
      ...command('read-page'),
      ...command('toggle-site'),
    },
    // A page that sets these itself gets no more than this.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5d0b7f3e-2c2b-4f0a-9a76-7b9c1c1f3a51}',
              // CSS.highlights
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for Android that knows data_collection_permissions.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
