/** What JSON text holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Bidi {
  /** Sends a command. Throws what the browser answers as an error. */
  send(method: string, params?: Readonly<Record<string, Json>>): Promise<Json>;
  /** Calls back for every event that was subscribed to. */
  onEvent(listener: (method: string, params: Json) => void): void;
  close(): void;
}

/** The value inside JSON at a path of keys, or undefined. */
export function at(json: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  let value = json;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

/** The text inside JSON at a path of keys. Throws when there is none. */
export function textAt(json: Json | undefined, ...path: readonly (string | number)[]): string {
  const value = at(json, ...path);
  if (typeof value !== 'string') throw new Error(`No text at ${path.join('.')} in ${JSON.stringify(json)}`);
  return value;
}

export function listAt(json: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? value : [];
}

interface Waiting {
  resolve(value: Json): void;
  reject(error: Error): void;
}

/**
 * Connects to a browser's WebDriver BiDi socket. A client of our own, since the well-known ones
 * offer no chrome scope, which opening an extension's page in Firefox needs.
 */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  const listeners: ((method: string, params: Json) => void)[] = [];
  let last = 0;
  let open = true;

  const end = (): void => {
    open = false;
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the connection.'));
    waiting.clear();
  };
  socket.addEventListener('close', end);
  socket.addEventListener('message', (event) => {
    const message: Json = JSON.parse(String(event.data));
    const id = at(message, 'id');
    if (typeof id !== 'number') {
      const method = at(message, 'method');
      if (typeof method === 'string')
        for (const listener of listeners) listener(method, at(message, 'params') ?? null);
      return;
    }
    const asker = waiting.get(id);
    waiting.delete(id);
    if (at(message, 'type') === 'error')
      asker?.reject(new Error(`${textAt(message, 'error')}: ${textAt(message, 'message')}`));
    else asker?.resolve(at(message, 'result') ?? null);
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`No connection to ${url}.`)));
  });

  return {
    send(method, params = {}) {
      return new Promise((resolve, reject) => {
        if (!open) {
          reject(new Error(`${method}: the browser has closed the connection.`));
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
        socket.send(JSON.stringify({ id: last, method, params }));
      });
    },
    onEvent(listener) {
      listeners.push(listener);
    },
    close() {
      socket.close();
    },
  };
}
