import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserName,
  launch,
  type LaunchOptions,
  type Tab,
} from '@/scripts/browser/driver.ts';
import { type FixtureProxy, type ProxyRequest, startProxy } from '@/scripts/browser/proxy.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

export interface Fixture {
  url: string;
  html: string;
}

/** A fixture page and the address that it names itself. */
export function fixture(name: string): Fixture {
  const html = readFileSync(join(root, 'tests/fixtures/pages', name), 'utf8');
  const url = /<meta name="fixture-url" content="([^"]+)"/.exec(html)?.[1];
  if (!url) throw new Error(`${name} names no fixture-url`);
  return { url, html };
}

/** A page of paragraphs in the manner of a news site, for a case of its own. */
export function page(url: string, title: string, body: string): Fixture {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"></head>
<body><article><h1>${title}</h1>${body}</article></body></html>`;
  return { url, html };
}

/** A browser with the built extension, and the proxy that serves it fixtures. */
export interface Stage {
  browser: Browser;
  proxy: FixtureProxy;
  /** Opens a fixture under its own address. */
  show: (fixture: Fixture, headers?: Record<string, string>) => Promise<Tab>;
  /** The page that greets a new reader; closed unless it was asked to stay. */
  welcome: Tab;
  close: () => Promise<void>;
}

const OUTPUT: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** News sites may forbid everything: what we do must not need their leave. */
export const STRICT = { 'content-security-policy': "default-src 'none'" };

/** @param options `keepWelcome` leaves the page open that greets a new reader */
export async function setStage(
  name: BrowserName,
  { keepWelcome = false, ...options }: Partial<LaunchOptions> & { keepWelcome?: boolean } = {},
): Promise<Stage> {
  const proxy = await startProxy({ pages: new Map() });
  try {
    const browser = await launch(name, {
      extensionDir: join(root, '.output', OUTPUT[name]),
      proxyPort: proxy.port,
      headless: true,
      ...options,
    });
    const welcome = await browser.waitForTab('/welcome.html');
    if (!keepWelcome) await welcome.close();
    return {
      browser,
      proxy,
      welcome,
      show: (shown, headers = STRICT) => {
        proxy.setPage(shown.url, shown.html, headers);
        return browser.open(shown.url);
      },
      close: async () => {
        await browser.close();
        await proxy.close();
      },
    };
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

/**
 * What a browser asks for by itself, whatever it shows; everything else that
 * no fixture answers is a request that left.
 */
const HOUSEKEEPING: readonly RegExp[] = [
  // The icon of a site without one.
  /\/favicon\.ico$/,
];

export function requestsThatLeft(log: readonly ProxyRequest[]): string[] {
  return log
    .filter(({ served, url }) => !served && !HOUSEKEEPING.some((known) => known.test(url)))
    .map(({ method, url }) => `${method} ${url}`);
}
