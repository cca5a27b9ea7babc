import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserExecutable } from '@/scripts/browser/executable.ts';
import { serve } from './serve.ts';

/** How a page of the gallery is to be shown. */
export interface View {
  language: string;
  scheme: 'light' | 'dark';
  width: number;
  height?: number;
  /** One component's id; without it, all. */
  only?: string;
}

export interface Gallery {
  /** Opens a page, fully rendered; an error in it is thrown. */
  open: (view: View) => Promise<Page>;
  close: () => Promise<void>;
}

/** Builds the gallery, serves it on loopback and starts a browser for it. */
export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'tamga-gallery-'));
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const served = await serve(folder);
  const browser = await chromium.launch({
    executablePath: browserExecutable('chromium'),
    // Root, as in containers, cannot use the sandbox; the gallery is our own page.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    async open({ language, scheme, width, height = 900, only }) {
      const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${served.url}?language=${language}${only ? `&only=${only}` : ''}`);
      await page.locator('.state').last().waitFor();
      if (errors.length > 0) throw new Error(`The gallery failed: ${errors.join('; ')}`);
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
