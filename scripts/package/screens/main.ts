import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { BrowserName, ColorScheme } from '@/scripts/browser/driver.ts';
import { requestsThatLeft, setStage } from '@/tests/e2e/stage.ts';
import { unpack } from '@/scripts/package/unpack.ts';
import { type Package, readZip, root, zipPath } from '@/scripts/package/zip-files.ts';
import { type StepName, stepNames, walk } from './steps.ts';

/** One installation, and which of its steps become pictures. */
interface Round {
  readonly browser: BrowserName;
  readonly zip: Package;
  readonly colorScheme: ColorScheme;
  readonly locale: string;
  /** Behind the step and the browser in a picture's name. */
  readonly suffix: string;
  readonly steps: readonly StepName[];
}

const rounds: readonly Round[] = [
  { browser: 'chromium', zip: 'chrome', colorScheme: 'light', locale: 'en', suffix: '', steps: stepNames },
  { browser: 'firefox', zip: 'firefox', colorScheme: 'light', locale: 'en', suffix: '', steps: stepNames },
  {
    browser: 'chromium',
    zip: 'chrome',
    colorScheme: 'dark',
    locale: 'en',
    suffix: '-dark',
    steps: ['1-welcome', '3-card', '5-popup'],
  },
  // Debian's Chromium speaks Russian only with a package of its own.
  {
    browser: 'firefox',
    zip: 'firefox',
    colorScheme: 'light',
    locale: 'ru',
    suffix: '-ru',
    steps: ['1-welcome', '3-card', '5-popup', '7-settings'],
  },
];

const folder = join(root, 'assets', 'store', 'screenshots');

/** Installs from the zip into a new profile, walks through, and returns the pictures' paths. */
async function shootRound({ browser, zip, colorScheme, locale, suffix, steps }: Round): Promise<string[]> {
  const archive = zipPath(zip);
  if (!existsSync(archive))
    throw new Error(`${relative(root, archive)} is not there: run \`npm run package\` first.`);
  const unpacked = mkdtempSync(join(realpathSync(tmpdir()), 'tamga-unpacked-'));
  try {
    unpack(readZip(archive), unpacked);
    const stage = await setStage(browser, {
      keepWelcome: true,
      extensionDir: unpacked,
      extensionArchive: archive,
      colorScheme,
      locale,
    });
    const paths: string[] = [];
    try {
      await walk(stage, async (tab, step) => {
        if (!steps.includes(step)) return;
        const path = join(folder, `${step}-${browser}${suffix}.png`);
        await tab.screenshot(path);
        paths.push(path);
      });
      const left = requestsThatLeft(stage.proxy.log);
      if (left.length > 0) throw new Error(`Requests left the browser:\n${left.join('\n')}`);
    } finally {
      await stage.close();
    }
    return paths;
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

mkdirSync(folder, { recursive: true });
for (const round of rounds) {
  console.log(`Installed from the zip: ${round.browser}, ${round.colorScheme}, ${round.locale}.`);
  for (const path of await shootRound(round)) {
    console.log(`  ${relative(root, path)}  ${(statSync(path).size / 1000).toFixed(0)} kB`);
  }
}
