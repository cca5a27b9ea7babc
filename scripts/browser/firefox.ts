import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, connectBidi, listAt, textAt, type Bidi, type Json } from './bidi.ts';
import { bidiKeyboard, bidiMouse } from './bidi-input.ts';
import type { AccessibleNode, Browser, ConsoleMessage, LaunchOptions, Size, Tab } from './contract.ts';
import { browserExecutable } from './executable.ts';
import { firefoxPreferences, preferencesFile } from './firefox-preferences.ts';
import { makeProfile } from './profile.ts';
import { fromJson, makeTab, poll, type TabPort } from './tab.ts';

const popupSize = { width: 400, height: 600 };
const pageSize = { width: 1280, height: 800 };

interface Extension {
  readonly id: string;
  /** The host of its moz-extension address. Fixed through a preference: Firefox draws it by lot otherwise. */
  readonly host: string;
}

function readExtensionId(extensionDir: string): string {
  const manifest: Json = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return textAt(manifest, 'browser_specific_settings', 'gecko', 'id');
}

interface Process {
  readonly child: ChildProcess;
  readonly socket: string;
  readonly gone: Promise<void>;
  end(): Promise<void>;
}

function startProcess(profile: string, headless: boolean): Promise<Process> {
  const args = [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    'about:blank',
  ];
  const child = spawn(browserExecutable('firefox'), headless ? ['--headless', ...args] : args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Without this a release build ignores the preference that turns its settings service off.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.on('exit', kill);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', kill);
      resolve();
    });
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => {
      kill();
      reject(new Error(`Firefox offered no BiDi socket in 60 s:\n${said}`));
    }, 60_000);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended at once:\n${said}`)));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (said.length < 10_000) said += chunk;
      const socket = /WebDriver BiDi listening on (\S+)/.exec(said)?.[1];
      if (socket === undefined) return;
      clearTimeout(late);
      resolve({
        child,
        socket,
        gone,
        async end() {
          const impatient = setTimeout(kill, 10_000);
          await gone;
          clearTimeout(impatient);
        },
      });
    });
  });
}

/** Text of a BiDi evaluation's result. Throws what the page threw. */
function resultText(answer: Json): string | undefined {
  if (at(answer, 'type') === 'exception') throw new Error(textAt(answer, 'exceptionDetails', 'text'));
  const value = at(answer, 'result', 'value');
  return typeof value === 'string' ? value : undefined;
}

/**
 * Firefox lets automation navigate to no moz-extension address. What works, and needs nothing in
 * the shipped extension: started with --remote-allow-system-access, BiDi's getTree takes
 * `moz:scope: chrome` and gives the browser window itself; script.evaluate in it runs with the
 * system principal, which may open any address in a tab. That tab is an ordinary BiDi context.
 */
interface Chrome {
  /** Runs an async function body in the browser window. The value travels as JSON. */
  run<T>(body: string): Promise<T>;
}

async function findChrome(bidi: Bidi): Promise<Chrome> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const browserWindow = listAt(tree, 'contexts').find((context) =>
    textAt(context, 'url').includes('browser.xhtml'),
  );
  const context = textAt(browserWindow, 'context');
  return {
    async run<T>(body: string) {
      const expression = `(async () => JSON.stringify(await (async () => { ${body} })()))()`;
      return fromJson<T>(
        resultText(
          await bidi.send('script.evaluate', { expression, awaitPromise: true, target: { context } }),
        ),
      );
    },
  };
}

// BiDi names a tab by a UUID, the browser's own code by a <browser> element: the remote agent's own table joins them.
const findNativeTab = (context: string): string => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const element = NavigableManager.getBrowserById(${JSON.stringify(context)});
  const nativeTab = gBrowser.getTabForBrowser(element);`;

const findExtensionObject = (id: string): string =>
  `const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;`;

interface Session {
  readonly process: Process;
  readonly bidi: Bidi;
  readonly chrome: Chrome;
  /** The blank tab of the start. It stays, since a window without tabs closes. */
  readonly blank: string;
}

/**
 * Starts Firefox with the extension as a temporary add-on, through WebDriver BiDi.
 * Throws when there is no Firefox or the extension does not load.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const extension: Extension = { id: readExtensionId(options.extensionDir), host: randomUUID() };
  const origin = `moz-extension://${extension.host}`;
  const profile = makeProfile(options.profileDir);
  writeFileSync(join(profile.dir, 'user.js'), preferencesFile(firefoxPreferences(options, extension)));
  const messages = new Map<string, ConsoleMessage[]>();
  const tabs = new Map<string, Tab>();
  const contexts = new WeakMap<Tab, string>();

  const start = async (): Promise<Session> => {
    const process = await startProcess(profile.dir, options.headless);
    try {
      const bidi = await connectBidi(`${process.socket}/session`);
      await bidi.send('session.new', { capabilities: {} });
      bidi.onEvent((method, params) => {
        const context = at(params, 'source', 'context');
        if (method !== 'log.entryAdded' || typeof context !== 'string') return;
        const list = messages.get(context) ?? [];
        messages.set(context, list);
        const text = at(params, 'text');
        // Null for a message without words.
        list.push({ level: textAt(params, 'level'), text: typeof text === 'string' ? text : '' });
      });
      await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
      const chrome = await findChrome(bidi);
      const blank = textAt(
        listAt(await bidi.send('browsingContext.getTree', { maxDepth: 0 }), 'contexts')[0],
        'context',
      );
      if (options.locale !== undefined) {
        // The interface's language follows installed language packs only. An extension reads its
        // own messages when it starts, so that the language must be there before.
        const list = JSON.stringify([options.locale, 'en-US']);
        await chrome.run(
          `Services.locale.availableLocales = ${list}; Services.locale.requestedLocales = ${list};`,
        );
      }
      await bidi.send('webExtension.install', {
        extensionData:
          options.extensionArchive === undefined
            ? { type: 'path', path: options.extensionDir }
            : { type: 'archivePath', path: options.extensionArchive },
      });
      return { process, bidi, chrome, blank };
    } catch (error) {
      process.child.kill('SIGKILL');
      await process.end();
      throw error;
    }
  };

  let running = await start().catch((error: unknown) => {
    profile.remove();
    throw error;
  });

  const end = async (): Promise<void> => {
    await running.bidi.send('browser.close').catch(() => undefined);
    await running.process.end();
    running.bidi.close();
    tabs.clear();
    messages.clear();
  };

  const listContexts = async (): Promise<readonly { readonly context: string; readonly url: string }[]> => {
    const tree = await running.bidi.send('browsingContext.getTree', { maxDepth: 0 });
    return listAt(tree, 'contexts').map((entry) => ({
      context: textAt(entry, 'context'),
      url: textAt(entry, 'url'),
    }));
  };

  const navigate = (context: string, url: string): Promise<Json> => {
    if (url.startsWith('moz-extension:'))
      throw new Error('Firefox navigates to no moz-extension address; open it with openExtensionPage.');
    return running.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  };

  const setViewport = async (context: string, { width, height }: Size): Promise<void> => {
    await running.bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
  };

  const withShadowRoot = async (
    context: string,
    functionDeclaration: string,
  ): Promise<{ json: string | undefined } | null> => {
    const found = await running.bidi.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: 'tamga-root' },
      maxNodeCount: 1,
      // Without "all" a closed root is left out.
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const sharedId = at(found, 'nodes', 0, 'value', 'shadowRoot', 'sharedId');
    if (typeof sharedId !== 'string') return null;
    const answer = await running.bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }],
      awaitPromise: true,
      target: { context },
    });
    return { json: resultText(answer) };
  };

  const readAccessibility = (context: string): Promise<AccessibleNode[]> =>
    running.chrome.run<AccessibleNode[]>(`${findNativeTab(context)}
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const list = [];
      const visit = (accessible, depth) => {
        list.push({ role: service.getStringRole(accessible.role), name: accessible.name ?? '', depth });
        for (let child = accessible.firstChild; child !== null; child = child.nextSibling) visit(child, depth + 1);
      };
      // The service has just been started and hears of a page's tree some time after.
      for (let tries = 0; tries < 100; tries++) {
        const top = service.getAccessibleFor(element)?.firstChild;
        if (top && top.childCount > 0) { visit(top, 0); break; }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return list;`);

  const tabOf = (context: string): Tab => {
    const known = tabs.get(context);
    if (known !== undefined) return known;
    const port: TabPort = {
      mouse: bidiMouse(running.bidi, context),
      keyboard: bidiKeyboard(running.bidi, context),
      id: () =>
        running.chrome.run<number>(`${findNativeTab(context)}
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          return ExtensionParent.apiManager.global.tabTracker.getId(nativeTab);`),
      async url() {
        const entry = (await listContexts()).find((candidate) => candidate.context === context);
        if (entry === undefined) throw new Error('The tab is gone.');
        return entry.url;
      },
      async goto(url) {
        await navigate(context, url);
      },
      async startGoto(url) {
        // Even with "wait: none" browsingContext.navigate answers only when the response has come.
        await running.bidi.send('script.evaluate', {
          expression: `setTimeout(() => { location.href = ${JSON.stringify(url)}; })`,
          awaitPromise: false,
          target: { context },
        });
      },
      async reload() {
        await running.bidi.send('browsingContext.reload', { context, wait: 'complete' });
      },
      async close() {
        tabs.delete(context);
        await running.bidi.send('browsingContext.close', { context });
      },
      async activate() {
        await running.bidi.send('browsingContext.activate', { context });
      },
      async evaluate(expression) {
        return resultText(
          await running.bidi.send('script.evaluate', { expression, awaitPromise: true, target: { context } }),
        );
      },
      withShadowRoot: (functionExpression) => withShadowRoot(context, functionExpression),
      setViewport: (size) => setViewport(context, size),
      async setColorScheme(scheme) {
        await running.chrome.run(
          `${findNativeTab(context)} element.browsingContext.prefersColorSchemeOverride = ${JSON.stringify(scheme)};`,
        );
      },
      async setMedia({ isPrint, isForcedColors }) {
        await running.chrome.run(
          `${findNativeTab(context)}
          element.browsingContext.mediumOverride = ${JSON.stringify(isPrint ? 'print' : '')};
          element.browsingContext.forcedColorsOverride = ${JSON.stringify(isForcedColors ? 'active' : 'none')};`,
        );
      },
      async screenshot(path) {
        writeFileSync(
          path,
          Buffer.from(
            textAt(await running.bidi.send('browsingContext.captureScreenshot', { context }), 'data'),
            'base64',
          ),
        );
      },
      accessibilityTree: () => readAccessibility(context),
      messages: () => messages.get(context) ?? [],
    };
    const tab = makeTab(port);
    tabs.set(context, tab);
    contexts.set(tab, context);
    return tab;
  };

  const openExtensionPage = async (path: string, size: Size): Promise<Tab> => {
    const before = new Set((await listContexts()).map(({ context }) => context));
    const url = `${origin}/${path}`;
    await running.chrome.run(`
      gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`);
    const entry = await poll(
      async () =>
        (await listContexts()).find((candidate) => !before.has(candidate.context) && candidate.url === url),
      {
        what: `a tab at ${url}`,
      },
    );
    if (entry === undefined) throw new Error('unreachable: poll returns no undefined');
    await setViewport(entry.context, size);
    const tab = tabOf(entry.context);
    await tab.waitFor(() => document.readyState === 'complete');
    return tab;
  };

  // The element that real keys would fire, made by Firefox's own code: so it grants activeTab, and
  // works for commands that have no keys yet.
  const fireKey = async (name: string, tab: Tab): Promise<void> => {
    await tab.activate();
    await running.chrome.run(`${findExtensionObject(extension.id)}
      // A popup that is still open from before would only be closed by its key.
      for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
      const key = extension.shortcuts.buildKey(document, ${JSON.stringify(name)}, 'Ctrl+Shift+F12');
      key.dispatchEvent(new Event('command'));`);
  };

  const listTabs = async (): Promise<Tab[]> =>
    (await listContexts())
      .filter(({ context }) => context !== running.blank)
      .map(({ context }) => tabOf(context));

  return {
    name: 'firefox',
    extensionOrigin: origin,
    async open(url) {
      const context = textAt(await running.bidi.send('browsingContext.create', { type: 'tab' }), 'context');
      await setViewport(context, options.viewport ?? pageSize);
      await navigate(context, url);
      return tabOf(context);
    },
    openExtensionPage: (path) => openExtensionPage(path, options.viewport ?? pageSize),
    popup: async (tab) => openExtensionPage(`popup.html?tab=${await tab.id()}`, popupSize),
    tabs: listTabs,
    async waitForTab(part, waiting = {}) {
      const find = async (): Promise<Tab | undefined> => {
        const entry = (await listContexts()).find(({ url }) => url.includes(part));
        return entry === undefined ? undefined : tabOf(entry.context);
      };
      const tab = await poll(find, { what: `a tab with “${part}” in its address`, ...waiting });
      if (tab === undefined) throw new Error('unreachable: poll returns no undefined');
      return tab;
    },
    async background<T>(expression: string) {
      // The event page is in no BiDi tree. A frame script reaches it, and a sandbox stands in for
      // eval there, which the extension's own policy forbids.
      const script = `
        const answer = (value) => sendAsyncMessage('tamga:answer', value);
        try {
          const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          Promise.resolve(Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, sandbox)).then(
            (json) => answer({ json }),
            (error) => answer({ error: String(error) }),
          );
        } catch (error) {
          answer({ error: String(error) });
        }`;
      const answer = await running.chrome.run<{
        json?: string;
        error?: string;
      }>(`${findExtensionObject(extension.id)}
        await extension.wakeupBackground?.();
        let view;
        for (let tries = 0; tries < 200 && !view; tries++) {
          view = [...extension.views].find(({ viewType }) => viewType === 'background');
          if (!view) await new Promise((resolve) => setTimeout(resolve, 50));
        }
        if (!view) return { error: 'The extension has no background.' };
        const { messageManager } = view.xulBrowser;
        return await new Promise((resolve) => {
          const hear = ({ data }) => {
            messageManager.removeMessageListener('tamga:answer', hear);
            resolve(data);
          };
          messageManager.addMessageListener('tamga:answer', hear);
          messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(`{${script}}`))}, false);
        });`);
      if (answer.error !== undefined) throw new Error(answer.error);
      return fromJson<T>(answer.json);
    },
    async stopBackground() {
      await running.chrome.run(
        `${findExtensionObject(extension.id)} await extension.terminateBackground({ ignoreDevToolsAttached: true });`,
      );
    },
    async isBackgroundRunning() {
      const { state } = await running.chrome.run<{ state: string }>(
        `${findExtensionObject(extension.id)} return { state: extension.backgroundState };`,
      );
      return state === 'running';
    },
    command: fireKey,
    // The name of a built-in command that does what a click on the button does.
    clickAction: (tab) => fireKey('_execute_action', tab),
    async setSiteAccess(access) {
      await running.chrome.run(`${findExtensionObject(extension.id)}
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const origins = extension.getManifestOrigins();
        await ExtensionPermissions.${access === 'given' ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension);`);
    },
    async allowHost() {
      await running.chrome.run(
        `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`,
      );
    },
    async denyNextPrompt() {
      // Watches on while the test clicks; the preference goes back with the answer.
      await running.chrome.run(`
        const preference = 'extensions.webextOptionalPermissionPrompts';
        Services.prefs.setBoolPref(preference, true);
        const watch = setInterval(() => {
          const asked = PopupNotifications.getNotification('addon-webext-permissions', gBrowser.selectedBrowser);
          const [panel] = PopupNotifications.panel.childNodes;
          if (!asked || !panel?.secondaryButton) return;
          clearInterval(watch);
          panel.secondaryButton.click();
          Services.prefs.setBoolPref(preference, false);
        }, 50);`);
    },
    async reloadExtension() {
      await running.chrome.run(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(${JSON.stringify(extension.id)});
        await addon.reload();
        ${findExtensionObject(extension.id)}
        await extension.promiseBackgroundStarted?.();`);
    },
    async restart() {
      await end();
      running = await start();
    },
    async close() {
      await end();
      profile.remove();
    },
    async waitUntilClosed() {
      await running.process.gone;
      profile.remove();
    },
  };
}
