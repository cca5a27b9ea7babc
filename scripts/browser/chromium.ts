import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import type { AccessibleNode, Browser, ConsoleMessage, LaunchOptions, Mouse, Tab } from './contract.ts';
import { browserExecutable } from './executable.ts';
import { makeProfile } from './profile.ts';
import { fromJson, makeTab, poll, type TabPort } from './tab.ts';

const popupSize = { width: 400, height: 600 };

// Chromium itself asks these (accounts, autofill, spelling, updates), whatever switches and
// preferences say: --disable-background-networking, signin.allowed, autofill.profile_enabled were
// tried. They go past the proxy, so that its log stays readable, and end at the resolver.
const ownHosts = ['accounts.google.com', '*.googleapis.com', '*.gvt1.com'];

function launchContext(options: LaunchOptions, profile: string): Promise<BrowserContext> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    `--disable-extensions-except=${options.extensionDir}`,
    `--load-extension=${options.extensionDir}`,
    // Lets Extensions.loadUnpacked through, for builds that ignore --load-extension.
    '--enable-unsafe-extension-debugging',
  ];
  if (options.proxyPort !== undefined) {
    args.push(
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      // Without "<-loopback>" requests to loopback would go past the proxy and its log.
      `--proxy-bypass-list=${['<-loopback>', ...ownHosts].join(';')}`,
      `--host-resolver-rules=${ownHosts.map((host) => `MAP ${host} ~NOTFOUND`).join(', ')}`,
    );
  }
  if (options.locale !== undefined) args.push(`--lang=${options.locale}`, `--accept-lang=${options.locale}`);
  return chromium.launchPersistentContext(profile, {
    executablePath: browserExecutable('chromium'),
    headless: options.headless,
    args,
    ignoreDefaultArgs: ['--disable-extensions'],
    colorScheme: options.colorScheme ?? null,
    // A window that a person uses gives the page its size, unless a size is asked for.
    viewport: options.viewport ?? (options.headless ? { width: 1280, height: 800 } : null),
    // On Linux the interface's language comes from LANGUAGE; --lang alone does nothing there.
    env: options.locale === undefined ? process.env : { ...process.env, LANGUAGE: options.locale },
  });
}

function isWorkerOf(worker: Worker, file: string): boolean {
  const url = new URL(worker.url());
  return url.protocol === 'chrome-extension:' && url.pathname === `/${file}`;
}

/** The path of the service worker that a manifest names. */
function serviceWorkerFile(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'background' in manifest) {
    const { background } = manifest;
    if (
      typeof background === 'object' &&
      background !== null &&
      'service_worker' in background &&
      typeof background.service_worker === 'string'
    ) {
      return background.service_worker;
    }
  }
  throw new Error(`${extensionDir}: the manifest names no service worker.`);
}

async function waitForWorker(
  context: BrowserContext,
  file: string,
  timeout: number,
): Promise<Worker | undefined> {
  const running = context.serviceWorkers().find((worker) => isWorkerOf(worker, file));
  return (
    running ??
    context
      .waitForEvent('serviceworker', { predicate: (worker) => isWorkerOf(worker, file), timeout })
      .catch(() => undefined)
  );
}

/** The extension's origin, once its background has run. */
async function findExtension(context: BrowserContext, options: LaunchOptions): Promise<string> {
  const file = serviceWorkerFile(options.extensionDir);
  let worker = await waitForWorker(context, file, 8_000);
  if (worker === undefined) {
    // Branded Chrome leaves --load-extension out since 137.
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: options.extensionDir });
    worker = await waitForWorker(context, file, 12_000);
  }
  if (worker === undefined)
    throw new Error(`Chromium did not load the extension in ${options.extensionDir}.`);
  // Node knows no origin of a chrome-extension address.
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/**
 * The error page of the navigation before may arrive late and cut the next one off, which then goes
 * through at the second or third try.
 */
async function go(page: Page, url: string, triesLeft = 3): Promise<void> {
  try {
    await page.goto(url);
  } catch (error) {
    if (triesLeft === 0 || !String(error).includes('is interrupted by another navigation')) throw error;
    await page.waitForLoadState().catch(() => undefined);
    await go(page, url, triesLeft - 1);
  }
}

function makeMouse(page: Page): Mouse {
  return {
    move: ({ x, y }, { steps = 1 } = {}) => page.mouse.move(x, y, { steps }),
    click: ({ x, y }, { button = 'left', count = 1 } = {}) =>
      page.mouse.click(x, y, { button, clickCount: count }),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    wheel: (y) => page.mouse.wheel(0, y),
  };
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Playwright sees no closed shadow root; the protocol's DOM domain does. */
function withShadowRoot(
  page: Page,
  functionExpression: string,
): Promise<{ json: string | undefined } | null> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: 'tamga-root',
    });
    // The protocol's way to say that nothing matches.
    if (nodeId === 0) return null;
    const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true, depth: 1 });
    const shadow = node.shadowRoots?.[0];
    if (shadow === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (object.objectId === undefined) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: functionExpression,
      arguments: [{ objectId: object.objectId }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { json: typeof result.value === 'string' ? result.value : undefined };
  });
}

function readAccessibility(page: Page): Promise<AccessibleNode[]> {
  return withSession(page, async (session) => {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const list: AccessibleNode[] = [];
    const visit = (id: string, depth: number): void => {
      const node = byId.get(id);
      if (node === undefined) return;
      const role: unknown = node.role?.value;
      const name: unknown = node.name?.value;
      const shown = !node.ignored && typeof role === 'string' && role !== 'InlineTextBox';
      if (shown) list.push({ role, name: typeof name === 'string' ? name : '', depth });
      for (const child of node.childIds ?? []) visit(child, shown ? depth + 1 : depth);
    };
    const top = nodes[0];
    if (top !== undefined) visit(top.nodeId, 0);
    return list;
  });
}

/**
 * Starts Chromium with the extension. Playwright ends it when the process ends.
 * Throws when there is no Chromium or the extension does not load.
 */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = makeProfile(options.profileDir);
  const workerFile = serviceWorkerFile(options.extensionDir);
  const messages = new WeakMap<Page, ConsoleMessage[]>();
  const tabs = new WeakMap<Page, Tab>();
  const helpers = new WeakSet<Page>();

  const listen = (page: Page): void => {
    const list: ConsoleMessage[] = [];
    messages.set(page, list);
    page.on('console', (message) => list.push({ level: message.type(), text: message.text() }));
    page.on('pageerror', (error) => list.push({ level: 'error', text: String(error) }));
  };

  const start = async (): Promise<{ context: BrowserContext; blank: Page | undefined; origin: string }> => {
    const context = await launchContext(options, profile.dir);
    try {
      context.pages().forEach(listen);
      context.on('page', listen);
      return { context, blank: context.pages()[0], origin: await findExtension(context, options) };
    } catch (error) {
      await context.close();
      throw error;
    }
  };

  let running = await start().catch((error: unknown) => {
    profile.remove();
    throw error;
  });

  const withBrowser = async <T>(use: (session: CDPSession) => Promise<T>): Promise<T> => {
    const session = await running.context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('Playwright gave no session with the browser.');
    return use(session).finally(() => session.detach().catch(() => undefined));
  };
  const workerTarget = (): Promise<string | undefined> =>
    withBrowser(async (session) => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url === `${running.origin}/${workerFile}`,
      )?.targetId;
    });

  // Playwright keeps the object of a worker that has stopped: its evaluate never answers, until the
  // worker runs again. So whether it runs is asked of the browser.
  const wakeWorker = async (): Promise<Worker> => {
    if ((await workerTarget()) === undefined) {
      // Any document of the extension's origin may start its worker by posting to it; the
      // extension's own handlers hear nothing of that. (ServiceWorker.startWorker does nothing.)
      const page = await running.context.newPage();
      helpers.add(page);
      await page.goto(`${running.origin}/manifest.json`);
      await page.evaluate(
        `navigator.serviceWorker.getRegistrations().then(([found]) => found.active.postMessage(null))`,
      );
      await page.close();
    }
    const answers = async (): Promise<Worker | undefined> => {
      const worker = running.context
        .serviceWorkers()
        .findLast((candidate) => isWorkerOf(candidate, workerFile));
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, 1_000));
      return Promise.race([
        worker?.evaluate('1').then(
          () => worker,
          () => undefined,
        ),
        late,
      ]);
    };
    const worker = await poll(answers, { what: 'the service worker to answer' });
    if (worker === undefined) throw new Error('unreachable: poll returns no undefined');
    return worker;
  };

  const background = async <T>(expression: string): Promise<T> => {
    const json: unknown = await (await wakeWorker()).evaluate(
      `(async () => JSON.stringify(await (${expression})))()`,
    );
    return fromJson<T>(typeof json === 'string' ? json : undefined);
  };

  const idOf = async (page: Page): Promise<number> => {
    // Nothing in the protocol tells a tab's number, and addresses may be shared by several tabs:
    // the tab in front is the one place where page and number meet.
    await page.bringToFront();
    const id = await poll(
      () =>
        background<number | null>(
          'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0]?.id ?? null)',
        ),
      { what: 'the number of the tab in front' },
    );
    if (id === null) throw new Error('unreachable: poll returns no null');
    return id;
  };

  const tabOf = (page: Page): Tab => {
    const known = tabs.get(page);
    if (known !== undefined) return known;
    let id: Promise<number> | undefined;
    const port: TabPort = {
      mouse: makeMouse(page),
      keyboard: {
        press: (keys) => page.keyboard.press(keys),
        type: (text) => page.keyboard.type(text),
      },
      id: () => (id ??= idOf(page)),
      url: async () => page.url(),
      goto: (url) => go(page, url),
      async startGoto(url) {
        await page.evaluate(`setTimeout(() => { location.href = ${JSON.stringify(url)}; })`);
      },
      async reload() {
        await page.reload();
      },
      close: () => page.close(),
      activate: () => page.bringToFront(),
      async evaluate(expression) {
        const json: unknown = await page.evaluate(expression);
        return typeof json === 'string' ? json : undefined;
      },
      withShadowRoot: (functionExpression) => withShadowRoot(page, functionExpression),
      setViewport: (size) => page.setViewportSize(size),
      setColorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
      setMedia: ({ isPrint, isForcedColors }) =>
        page.emulateMedia({
          media: isPrint ? 'print' : null,
          forcedColors: isForcedColors ? 'active' : null,
        }),
      async screenshot(path) {
        await page.screenshot({ path });
      },
      accessibilityTree: () => readAccessibility(page),
      messages: () => messages.get(page) ?? [],
    };
    const tab = makeTab(port);
    tabs.set(page, tab);
    return tab;
  };

  const open = async (url: string): Promise<Tab> => {
    // A person shall not find an empty tab beside the page.
    const page =
      options.headless || running.blank === undefined ? await running.context.newPage() : running.blank;
    if (page === running.blank) running.blank = undefined;
    await page.goto(url);
    return tabOf(page);
  };

  const listTabs = (): Tab[] =>
    running.context
      .pages()
      .filter((page) => page !== running.blank && !helpers.has(page))
      .map(tabOf);

  /** Calls what the browser's own page of extensions calls when a person clicks there. */
  const inSettings = async (
    calls: readonly (readonly [name: string, ...args: unknown[]])[],
  ): Promise<void> => {
    const page = await running.context.newPage();
    helpers.add(page);
    try {
      await page.goto('chrome://extensions/');
      for (const [name, ...args] of calls) {
        await page.evaluate(`chrome.developerPrivate.${name}(...${JSON.stringify(args)})`);
      }
    } finally {
      await page.close();
    }
  };
  const hostAccess = (access: string) => {
    const extensionId = new URL(running.origin).host;
    return ['updateExtensionConfiguration', { extensionId, hostAccess: access }] as const;
  };

  return {
    name: 'chromium',
    get extensionOrigin() {
      return running.origin;
    },
    open,
    openExtensionPage: (path) => open(`${running.origin}/${path}`),
    async popup(tab) {
      const url = `${running.origin}/popup.html?tab=${await tab.id()}`;
      const page = await running.context.newPage();
      await page.setViewportSize(popupSize);
      await page.goto(url);
      return tabOf(page);
    },
    async tabs() {
      return listTabs();
    },
    async waitForTab(part, waiting = {}) {
      const find = async (): Promise<Tab | undefined> => {
        for (const tab of listTabs()) if ((await tab.url()).includes(part)) return tab;
        return undefined;
      };
      const tab = await poll(find, { what: `a tab with “${part}” in its address`, ...waiting });
      if (tab === undefined) throw new Error('unreachable: poll returns no undefined');
      return tab;
    },
    background,
    async stopBackground() {
      // A worker that never ran anything of ours is still being installed, and starts again.
      await background('true');
      const targetId = await workerTarget();
      if (targetId === undefined) return;
      await withBrowser((session) => session.send('Target.closeTarget', { targetId }));
      await poll(async () => (await workerTarget()) === undefined, { what: 'the service worker to stop' });
    },
    async isBackgroundRunning() {
      return (await workerTarget()) !== undefined;
    },
    async command(name, tab) {
      // Keys sent through the protocol do not fire commands.
      const id = await tab.id();
      await background(
        `chrome.tabs.get(${id}).then((tab) => { chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab); })`,
      );
    },
    async clickAction(tab) {
      await tab.activate();
      const url = await tab.url();
      const id = new URL(running.origin).host;
      await withBrowser(async (session) => {
        // The command wants the target of type "tab", which getTargets leaves out if not asked.
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
        const target = targetInfos.find((candidate) => candidate.type === 'tab' && candidate.url === url);
        if (target === undefined) throw new Error(`No tab target at ${url}.`);
        await session.send('Extensions.triggerAction', { id, targetId: target.targetId });
      });
    },
    setSiteAccess: (access) => inSettings([hostAccess(access === 'given' ? 'ON_ALL_SITES' : 'ON_CLICK')]),
    allowHost: (pattern) =>
      // The browser asks nobody for a host that stands in its list of specific sites.
      inSettings([
        hostAccess('ON_SPECIFIC_SITES'),
        ['addHostPermission', new URL(running.origin).host, pattern],
        hostAccess('ON_ALL_SITES'),
      ]),
    async denyNextPrompt() {
      throw new Error('No protocol reaches the prompts of Chromium.');
    },
    async reloadExtension() {
      await background('true');
      const before = await workerTarget();
      // Out of the developers' mode, an unpacked extension that is unloaded stays so.
      await inSettings([
        ['updateProfileConfiguration', { inDeveloperMode: true }],
        ['reload', new URL(running.origin).host, { failQuietly: true }],
      ]);
      await poll(async () => (await workerTarget()) !== before, { what: 'the extension to be unloaded' });
      await background('true');
    },
    async restart() {
      await running.context.close();
      running = await start();
    },
    async close() {
      await running.context.close();
      profile.remove();
    },
    async waitUntilClosed() {
      await running.context.waitForEvent('close', { timeout: 0 });
      profile.remove();
    },
  };
}
