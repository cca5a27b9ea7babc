// Plain JavaScript, because the set-up runs before anything is installed.
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The variable that names a browser's program, by browser. */
export const browserVariable = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

// Chromium comes before Chrome: branded Chrome leaves --load-extension out since 137, and the
// driver must then load the extension by a protocol command.
const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macPlaces = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`),
};

const windowsPlaces = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** @param {string} path */
function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

/** @param {'chromium' | 'firefox'} name */
function candidates(name) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macPlaces[name].map((place) => join(folder, place)),
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((variable) => process.env[variable])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPlaces[name].map((place) => join(folder, place)));
  }
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return commands[name].flatMap((command) =>
    folders.filter((folder) => folder !== '').map((folder) => join(folder, command)),
  );
}

/**
 * The path of an installed browser, or undefined. A program named by CHROME_PATH or FIREFOX_PATH
 * goes before all others.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 * @throws {Error} when the variable names something that is no file
 */
export function findBrowser(name) {
  const named = process.env[browserVariable[name]];
  if (named !== undefined && named !== '') {
    if (!isFile(named)) throw new Error(`${browserVariable[name]} names ${named}, which is no file.`);
    return named;
  }
  return candidates(name).find(isFile);
}
