import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Copies a folder's files into the extension; nothing of it is web-accessible. */
function publicFiles(folder: string, target: string, ending: RegExp) {
  return readdirSync(folder)
    .filter((file) => ending.test(file))
    .map((file) => ({ absoluteSrc: resolve(folder, file), relativeDest: `${target}/${file}` }));
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Preact's own refresh runtime would be remote-code-like in a content script.
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    build: { target: ['chrome128', 'firefox140'], modulePreload: false },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...publicFiles('.pack', 'pack', /\.bin$|^attribution\.json$/));
      files.push(...publicFiles('assets/icons', 'icons', /\.png$/));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Tamga',
    description:
      'Reads the news of Central Asia with the context at hand: who is who, dated and sourced, and your notes on your own machine.',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage'],
    action: { default_title: 'Tamga' },
    commands: {
      'next-name': {
        suggested_key: { default: 'Alt+Period' },
        description: 'Go to the next name in the article',
      },
      'previous-name': {
        suggested_key: { default: 'Alt+Comma' },
        description: 'Go to the previous name in the article',
      },
      annotate: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Highlight the selected text or write a note on it',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+T' } },
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
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
