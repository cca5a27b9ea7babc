import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startProxy, type FixtureProxy } from '@/scripts/browser/proxy.ts';

let proxy: FixtureProxy;
afterEach(() => proxy.close());

function fetchThrough(
  url: string,
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port: proxy.port, path: url }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asking.on('error', reject).end();
  });
}

function connectThrough(host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(proxy.port, '127.0.0.1', () =>
      socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
    );
    socket.setEncoding('utf8').once('data', (answer: string) => {
      socket.destroy();
      resolve(answer);
    });
    socket.on('error', reject);
  });
}

describe('the fixture proxy', () => {
  it('serves fixtures with their headers, whatever the fragment, and logs it', async () => {
    proxy = await startProxy({
      pages: new Map([
        [
          'http://a.example/x#part',
          { html: '<p>ң', headers: { 'content-security-policy': "default-src 'none'" } },
        ],
      ]),
    });
    expect(await fetchThrough('http://a.example/x')).toMatchObject({
      status: 200,
      body: '<p>ң',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'",
      },
    });
    expect(proxy.log).toEqual([
      { method: 'GET', url: 'http://a.example/x', at: expect.any(Number), served: true },
    ]);
  });

  it('refuses everything else and logs that too', async () => {
    proxy = await startProxy({ pages: () => undefined });
    expect((await fetchThrough('http://a.example/x?y')).status).toBe(404);
    expect((await fetchThrough('/not-absolute')).status).toBe(404);
    expect(await connectThrough('b.example:443')).toMatch(/^HTTP\/1\.1 403/u);
    expect(proxy.log.map(({ method, url, served }) => [method, url, served])).toEqual([
      ['GET', 'http://a.example/x?y', false],
      ['GET', '/not-absolute', false],
      ['CONNECT', 'b.example:443', false],
    ]);
  });

  it('replaces pages, and holds answers back until they are released', async () => {
    proxy = await startProxy({ pages: new Map([['http://a.example/', { html: 'old' }]]) });
    proxy.setPage('http://a.example/', 'new');
    const release = proxy.hold('http://a.example/');
    let answered = false;
    const answer = fetchThrough('http://a.example/').then((response) => {
      answered = true;
      return response;
    });
    await expect.poll(() => proxy.log.length).toBe(1);
    expect(answered).toBe(false);
    release();
    expect((await answer).body).toBe('new');
    expect((await fetchThrough('http://a.example/')).body).toBe('new');
  });
});
