// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserVariable, findBrowser } from './browser/find.mjs';

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

const debianPackages = { chromium: ['chromium', 'chromium-l10n'], firefox: ['firefox-esr'] };
const titles = { chromium: 'Chromium', firefox: 'Firefox' };

/** Something that the reader of the message can put right. */
export class SetUpError extends Error {}

/** @param {string} argument */
function quoteForWindows(argument) {
  return `"${argument.replaceAll('"', '""')}"`;
}

/**
 * Runs a program with node_modules/.bin first on the PATH, so that scripts run on the Node that the
 * project brings along.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ output?: 'shown' | 'on failure' | 'never', env?: Record<string, string> }} [opts]
 *   `output`: where the program's own output is seen; shown if not given
 * @returns {Promise<number>} the exit code; 1 when a signal ended it; 127 when it could not start
 */
export function run(command, args, { output = 'shown', env = {} } = {}) {
  return new Promise((done) => {
    const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
    const isWindows = process.platform === 'win32';
    const child = spawn(command, isWindows ? args.map(quoteForWindows) : args, {
      cwd: root,
      env: { ...process.env, ...env, PATH: path },
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // On Windows npm and the programs of packages are .cmd files, which only a shell starts.
      shell: isWindows,
    });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      done(127);
    });
    child.on('close', (code) => {
      if (output === 'on failure' && code !== 0) process.stderr.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

/** @param {string} path */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** Whether node_modules holds what package-lock.json asks for. */
function areDependenciesInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  // npm keeps in it what it has installed; packages for other systems are left out.
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

async function installDependencies() {
  if (areDependenciesInstalled()) {
    console.log('Dependencies: as in package-lock.json.');
    return;
  }
  console.log('Dependencies: installing.');
  const flags = ['--no-audit', '--no-fund'];
  if ((await run('npm', ['ci', ...flags], { output: 'never' })) === 0) return;
  // npm ci refuses a lock file in which an optional package for another system is missing, as it is
  // when the registry that it was written with does not have it. This installs the same versions.
  if ((await run('npm', ['install', '--no-save', ...flags], { output: 'on failure' })) === 0) return;
  throw new SetUpError(
    'The dependencies could not be installed. Look at what npm says above, then run `npm install`.',
  );
}

/** The start of a command line that may install Debian packages without asking, or undefined. */
async function findInstaller() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const mayWithoutPassword =
    existsSync('/usr/bin/sudo') && (await run('sudo', ['-n', 'true'], { output: 'never' })) === 0;
  return mayWithoutPassword ? ['sudo', '-n', 'apt-get'] : undefined;
}

/** @param {'chromium' | 'firefox'} name */
function howToInstall(name) {
  const ways = {
    linux: `install it with your system's package manager (Debian: apt-get install ${debianPackages[name].join(' ')})`,
    darwin: `install it (Homebrew: brew install --cask ${name})`,
    win32: name === 'chromium' ? 'install Chromium or Chrome' : 'install Firefox',
  };
  const way = ways[process.platform] ?? 'install it';
  return `${titles[name]} is missing: ${way}, or name its program in ${browserVariable[name]}.`;
}

/** @param {'chromium' | 'firefox'} name */
function locate(name) {
  try {
    return findBrowser(name);
  } catch (error) {
    throw new SetUpError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {readonly ('chromium' | 'firefox')[]} names */
async function installBrowsers(names) {
  /** @type {('chromium' | 'firefox')[]} */
  const missing = [];
  for (const name of names) {
    const path = locate(name);
    if (path === undefined) missing.push(name);
    else console.log(`${titles[name]}: ${path}`);
  }
  if (missing.length === 0) return;

  const installer = await findInstaller();
  if (installer !== undefined) {
    const packages = missing.flatMap((name) => debianPackages[name]);
    const [command = '', ...first] = installer;
    console.log(`Browsers: installing ${packages.join(', ')} (apt-get).`);
    await run(command, [...first, 'update'], { output: 'on failure' });
    // One by one: should a system not know the second, the first is there all the same.
    for (const name of packages) {
      await run(command, [...first, 'install', '--yes', '--no-install-recommends', name], {
        output: 'on failure',
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  const stillMissing = missing.filter((name) => locate(name) === undefined);
  for (const name of missing)
    if (!stillMissing.includes(name)) console.log(`${titles[name]}: ${locate(name)}`);
  if (stillMissing.length > 0) throw new SetUpError(stillMissing.map(howToInstall).join('\n'));
}

/**
 * Makes ready what the other commands need: npm dependencies, and browsers if asked for (true for
 * both). Writes one line per step.
 * @param {{ browsers: boolean | readonly ('chromium' | 'firefox')[] }} options
 * @throws {SetUpError} with what to install and how
 */
export async function setUp({ browsers }) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 20))
    throw new SetUpError(`Node ${process.versions.node} is too old: install Node 20.20 or later.`);
  await installDependencies();
  const names = browsers === true ? ['chromium', 'firefox'] : browsers === false ? [] : browsers;
  await installBrowsers(names);
}

/**
 * Runs a command's work and ends the process with the exit code that it returns. An error becomes
 * one plain message and exit code 1.
 * @param {() => Promise<number>} work
 */
export async function runCommand(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async () => {
    await setUp({ browsers: true });
    return 0;
  });
}
