import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { askedFor, coversAll, explained, type Manifest, manifestSchema } from './asked-for.ts';

function built(browser: string): Manifest {
  const file = `.output/${browser}-mv3/manifest.json`;
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\` first.`);
  return v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8')));
}

const privacy = explained(readFileSync('PRIVACY.md', 'utf8'));

describe('the comparison sees', () => {
  const manifest: Manifest = {
    permissions: ['storage'],
    optional_permissions: ['downloads'],
    host_permissions: ['*://a.org/*'],
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*.a.org/*'] }],
    web_accessible_resources: [],
    content_security_policy: { extension_pages: '' },
    commands: {},
  };
  test('every kind of asking', () => {
    expect(askedFor(manifest)).toEqual([
      '*://*/*',
      'content_scripts',
      'downloads',
      'host_permissions',
      'optional_host_permissions',
      'storage',
    ]);
  });

  test('what a table explains, and nothing before it', () => {
    const text = '| `no` | x |\n## Permissions\n\n| a | why |\n| - | - |\n| `b` and `c` | for d |\n';
    expect(explained(text)).toEqual([
      { name: 'b', why: 'for d' },
      { name: 'c', why: 'for d' },
    ]);
  });

  test.each([
    ['<all_urls>', true],
    ['*://*/*', true],
    ['https://*/*', true],
    ['*://*.org/*', true],
    ['*://*.a.org/*', false],
    ['*://a.org/*', false],
  ])('whether %s holds all', (pattern, expected) => {
    expect(coversAll(pattern)).toBe(expected);
  });
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = built(browser);

  test('asks for nothing that PRIVACY.md does not explain, and PRIVACY.md explains nothing else', () => {
    expect(privacy.map(({ name }) => name).sort()).toEqual(askedFor(manifest));
    expect(privacy.filter(({ why }) => why.length < 20)).toEqual([]);
  });

  test('reads all sites nowhere but as an option', () => {
    const hosts = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ];
    expect(hosts.filter(coversAll)).toEqual([]);
  });

  test('opens nothing of ours to pages', () => {
    expect(manifest.web_accessible_resources).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
  });

  test('suggests four keys, the most that Chrome takes', () => {
    const suggested = Object.entries(manifest.commands)
      .filter(([, { suggested_key: key }]) => key !== undefined)
      .map(([name]) => name);
    expect(suggested.sort()).toEqual(['_execute_action', 'next-name', 'pause', 'previous-name']);
  });

  test('has each of its messages in each language', () => {
    const folder = `.output/${browser}-mv3`;
    const used = readFileSync(`${folder}/manifest.json`, 'utf8').matchAll(/__MSG_(\w+)__/g);
    const names = [...used].map(([, name]) => name).sort();
    expect(names.length).toBeGreaterThan(5);
    for (const language of ['en', 'ru']) {
      const messages: unknown = JSON.parse(
        readFileSync(`${folder}/_locales/${language}/messages.json`, 'utf8'),
      );
      expect(Object.keys(v.parse(v.record(v.string(), v.unknown()), messages)).sort()).toEqual(names);
    }
  });
});
