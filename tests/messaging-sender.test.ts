import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer, entitySchema, type From } from '@/lib/messaging.ts';

type Listener = (message: unknown, sender: unknown, respond: (response: unknown) => void) => boolean;

/** As much of the browser as messages need, there before the module that reads it. */
const { listeners } = vi.hoisted(() => {
  const hoisted = { listeners: new Set<Listener>() };
  vi.stubGlobal('chrome', {
    runtime: {
      getURL: (path: string) => `chrome-extension://tamga${path}`,
      onMessage: {
        addListener: (listener: Listener) => hoisted.listeners.add(listener),
        removeListener: (listener: Listener) => hoisted.listeners.delete(listener),
      },
    },
  });
  return hoisted;
});

let remove: (() => void) | undefined;

afterEach(() => {
  remove?.();
  remove = undefined;
});

/** Sends a message as the browser would bring it, and gives what is answered. */
function deliver(data: unknown, sender: unknown): Promise<unknown> {
  const [listener] = listeners;
  return new Promise((respond) => {
    listener?.({ id: 1, type: 'getCard', timestamp: 1, data }, sender, respond);
  });
}

function heard(): From[] {
  const from: From[] = [];
  remove = answer('getCard', entitySchema, (_, who) => {
    from.push(who);
    return null;
  });
  return from;
}

const right = { entityId: 'kazakhstan' };
const tab = { id: 7, incognito: false, url: 'https://a.org/what-the-tab-says' };

describe('who sent a message is what the browser says', () => {
  test.each<[string, unknown, From]>([
    [
      'a page',
      { tab, url: 'https://a.org/x', frameId: 0 },
      { kind: 'page', tabId: 7, url: 'https://a.org/x', incognito: false },
    ],
    [
      'a private page',
      { tab: { ...tab, incognito: true }, url: 'https://a.org/x', frameId: 0 },
      { kind: 'page', tabId: 7, url: 'https://a.org/x', incognito: true },
    ],
    ['the popup', { url: 'chrome-extension://tamga/popup.html' }, { kind: 'extension' }],
    [
      'the popup in a tab',
      { tab, url: 'chrome-extension://tamga/popup.html?tab=5', frameId: 0 },
      { kind: 'extension' },
    ],
    ['the background', {}, { kind: 'extension' }],
    [
      'a site that is called like us',
      { tab, url: 'https://a.org/chrome-extension://tamga/', frameId: 0 },
      { kind: 'page', tabId: 7, url: 'https://a.org/chrome-extension://tamga/', incognito: false },
    ],
    [
      'another extension’s page',
      { tab, url: 'chrome-extension://other/x.html', frameId: 0 },
      { kind: 'page', tabId: 7, url: 'chrome-extension://other/x.html', incognito: false },
    ],
  ])('%s', async (_, sender, expected) => {
    const from = heard();
    expect(await deliver(right, sender)).toEqual({ res: null });
    expect(from).toEqual([expected]);
  });

  test.each([
    ['a frame in a page', { tab, url: 'https://a.org/x', frameId: 3 }],
    ['a page without an address', { tab, frameId: 0 }],
    ['a tab without an id', { tab: { ...tab, id: undefined }, url: 'https://a.org/x', frameId: 0 }],
  ])('%s is not heard', async (_, sender) => {
    const from = heard();
    expect(await deliver(right, sender)).toMatchObject({
      err: { message: 'message getCard: not from where it may come from' },
    });
    expect(from).toEqual([]);
  });
});

test('a message of the wrong shape does not reach its handler, and its sender is told', async () => {
  const from = heard();
  expect(await deliver({ entityId: 5 }, { tab, url: 'https://a.org/x', frameId: 0 })).toMatchObject({
    err: { message: 'message getCard: entityId: Invalid type: Expected string but received 5' },
  });
  expect(from).toEqual([]);
});
