import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The open page of components: `npm run gallery` serves it on loopback. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite-gallery'),
  // Relative, so that the built page can be served from any folder.
  base: './',
  plugins: [preact({ devToolsEnabled: false })],
  resolve: { alias: { '@': here('../..') } },
  server: { host: '127.0.0.1', port: 4180, fs: { strict: true, allow: [here('../..')] } },
  build: { target: ['chrome128', 'firefox140'], modulePreload: false },
});
