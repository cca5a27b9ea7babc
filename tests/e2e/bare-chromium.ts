import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { findBrowser } from '@/scripts/browser/find.mjs';
import { poll } from '@/scripts/browser/tab.ts';

/*
 * Chromium as a person has it, driven by the protocol alone: Playwright keeps
 * every tab in sight for its screenshots, and no command takes that back.
 */

const answerSchema = v.object({ id: v.optional(v.number()), result: v.optional(v.unknown()) });

const targetSchema = v.object({ targetId: v.string() });

const sessionSchema = v.object({ sessionId: v.string() });

const valueSchema = v.object({ result: v.object({ value: v.optional(v.unknown()) }) });

export interface BareTab {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Makes it the tab in front. */
  activate(): Promise<void>;
}

export interface BareChromium {
  open(url: string): Promise<BareTab>;
  close(): Promise<void>;
}

export async function startBareChromium(extension: string, proxyPort: number): Promise<BareChromium> {
  const path = findBrowser('chromium');
  if (path === undefined) throw new Error('no Chromium was found: set CHROME_PATH');
  const profile = mkdtempSync(join(tmpdir(), 'tamga-bare-'));
  const chromium = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const file = join(profile, 'DevToolsActivePort');
  const isThere = async () => existsSync(file) && readFileSync(file, 'utf8').includes('\n');
  await poll(isThere, { what: 'Chromium to say where it listens' });
  const [port, address] = readFileSync(file, 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port}${address}`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = v.parse(answerSchema, JSON.parse(String(data)));
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  const send = (method: string, params: object, sessionId?: string) =>
    new Promise<unknown>((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  return {
    async open(url) {
      const { targetId } = v.parse(targetSchema, await send('Target.createTarget', { url }));
      const attached = await send('Target.attachToTarget', { targetId, flatten: true });
      const { sessionId } = v.parse(sessionSchema, attached);
      return {
        async evaluate(expression) {
          const params = { expression, returnByValue: true, awaitPromise: true };
          const answer = v.parse(valueSchema, await send('Runtime.evaluate', params, sessionId));
          return answer.result.value;
        },
        async activate() {
          await send('Target.activateTarget', { targetId });
        },
      };
    },
    async close() {
      socket.close();
      await ended(chromium);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function ended(process: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill();
  await gone;
}
