import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Browser, type Tab } from '@/scripts/browser/driver.ts';
import { startProxy, type FixtureProxy } from '@/scripts/browser/proxy.ts';
import { describeRecognised, readRecognised } from './recognised.ts';
import { takeScreenshots } from './screenshots.ts';
import { readSource, type Source } from './source.ts';
import { UsageError } from './usage-error.ts';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const sample = join(root, 'tests', 'fixtures', 'pages', 'sample.html');
const usage = 'Usage: npm start [-- [--headless] [PATH_OR_URL]]';

interface Asked {
  readonly headless: boolean;
  readonly source: Source;
}

function readArguments(): Asked {
  const parsed = (() => {
    try {
      return parseArgs({
        options: { headless: { type: 'boolean', default: false } },
        allowPositionals: true,
      });
    } catch (error) {
      throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    }
  })();
  if (parsed.positionals.length > 1) throw new UsageError(`One page at a time.\n${usage}`);
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  return {
    headless: parsed.values.headless || !hasDisplay,
    source: readSource(parsed.positionals[0] ?? sample, folder),
  };
}

async function openPage(browser: Browser, { url }: Source): Promise<Tab> {
  try {
    const tab = await browser.open(url);
    await tab.activate();
    return tab;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new UsageError(`${url} cannot be opened: ${reason}`);
  }
}

async function report(browser: Browser, source: Source): Promise<void> {
  const tab = await openPage(browser, source);
  console.log(`${await tab.evaluate(() => document.title)}\n${source.url}`);
  const { recognised, popup } = await readRecognised(browser, tab);
  if (recognised.state === 'article') await tab.waitForMarks();
  for (const line of describeRecognised(recognised)) console.log(line);
  if (recognised.state !== 'article') return;
  const paths = await takeScreenshots(tab, popup, join(root, '.output', 'screenshots'));
  console.log('Screenshots:');
  for (const path of paths) console.log(`  ${relative(root, path)}`);
}

async function show(browser: Browser, source: Source): Promise<void> {
  await openPage(browser, source);
  console.log(`Showing ${source.url}. Close the window to end.`);
  await browser.waitUntilClosed();
}

async function main(): Promise<void> {
  const { headless, source } = readArguments();
  let proxy: FixtureProxy | undefined;
  let browser: Browser | undefined;
  try {
    if (source.html !== undefined)
      proxy = await startProxy({ pages: new Map([[source.url, { html: source.html }]]) });
    browser = await launch('chromium', {
      extensionDir: join(root, '.output', 'chrome-mv3'),
      proxyPort: proxy?.port,
      headless,
    });
    // The page that greets a new reader stays, behind the article.
    await browser.waitForTab('/welcome.html');
    await (headless ? report : show)(browser, source);
  } finally {
    await browser?.close();
    await proxy?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
