import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A page that the proxy serves, with response headers beside its content type. */
export interface FixturePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export type FixturePages = ReadonlyMap<string, FixturePage> | ((url: URL) => FixturePage | undefined);

/** One request that reached the proxy. */
export interface ProxyRequest {
  /** `GET`, …, or `CONNECT` for a tunnel (https, wss). */
  readonly method: string;
  /** The absolute address; for `CONNECT`, `host:port`. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Whether a fixture answers it. Everything else was refused. */
  readonly served: boolean;
}

export interface FixtureProxy {
  readonly port: number;
  /** Every request so far, oldest first. */
  readonly log: readonly ProxyRequest[];
  /** Adds or replaces the page at an address; goes before `pages`. */
  setPage(url: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Holds the responses of an address back until the function that it returns is called. */
  hold(url: string): () => void;
  /** Ends all connections, held ones too. */
  close(): Promise<void>;
}

interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

function makeGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

function withoutHash(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}

/**
 * Starts a forward proxy on loopback that answers plain-http requests with fixture pages under
 * whatever host name they have, so that a shipped manifest needs no localhost. It fetches nothing:
 * an address without a fixture gets 404, a CONNECT is refused, and both stay in the log.
 */
export async function startProxy({ pages }: { readonly pages: FixturePages }): Promise<FixtureProxy> {
  const log: ProxyRequest[] = [];
  const added = new Map<string, FixturePage>();
  const gates = new Map<string, Gate>();

  const listed = new Map<string, FixturePage>();
  if (typeof pages !== 'function') {
    for (const [url, page] of pages) listed.set(withoutHash(new URL(url)), page);
  }
  const find = (url: URL): FixturePage | undefined => {
    const key = withoutHash(url);
    return added.get(key) ?? (typeof pages === 'function' ? pages(url) : listed.get(key));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = request.url ?? '';
    const url = URL.parse(address);
    const page = url === null ? undefined : find(url);
    log.push({ method: request.method ?? 'GET', url: address, at: Date.now(), served: page !== undefined });
    if (url === null || page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such fixture');
      return;
    }
    await gates.get(withoutHash(url))?.opened;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : page.html);
  };

  const server = createServer((request, response) => void answer(request, response));
  server.on('connect', (request: IncomingMessage, socket) => {
    log.push({ method: 'CONNECT', url: request.url ?? '', at: Date.now(), served: false });
    // A browser that has gone away already must not end the process.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The fixture proxy has no port.');

  return {
    port: place.port,
    log,
    setPage(url, html, headers) {
      added.set(withoutHash(new URL(url)), { html, headers });
    },
    hold(url) {
      const key = withoutHash(new URL(url));
      const gate = makeGate();
      gates.set(key, gate);
      return () => {
        if (gates.get(key) === gate) gates.delete(key);
        gate.open();
      };
    },
    async close() {
      for (const gate of gates.values()) gate.open();
      gates.clear();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await closed;
    },
  };
}
