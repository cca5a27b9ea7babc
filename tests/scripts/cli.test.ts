import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the command line as `npm run --silent cli` does. */
function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/cli.ts', ...args], {
    encoding: 'utf8',
    // All of the pack is more than Node's one MiB.
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  // npm may have a word of its own to say about its settings.
  return { status, lines, stderr: stderr.replace(/^npm warn .*\n/gm, '') };
}

describe('recognize', () => {
  test('answers each line with verdict, reasons and mentions that give back their surface', () => {
    const { status, lines } = cli('recognize', 'tests/fixtures/cli/articles.jsonl');
    expect(status).toBe(0);
    const [rally, harbour] = lines.map((line) => JSON.parse(line));
    expect(rally).toMatchObject({ id: 'rally', isCentralAsia: true });
    expect(rally.reasons.length).toBeGreaterThan(0);
    const found = rally.mentions.map((mention: Record<string, unknown>) => [
      mention['paragraph'],
      mention['start'],
      mention['end'],
      mention['surface'],
      mention['entityId'],
    ]);
    expect(found).toEqual([
      [-1, 0, 10, 'Kazakhstan', 'kazakhstan'],
      [0, 3, 13, 'Nur-Sultan', 'astana'],
      [0, 15, 36, 'Nursultant Nazarbayev', 'nursultan-nazarbayev'],
      [1, 0, 16, 'Mukhtar Ablyazov', 'mukhtar-ablyazov'],
      [1, 38, 41, 'DVK', 'democratic-choice-of-kazakhstan'],
    ]);
    expect(harbour).toMatchObject({ id: 2, isCentralAsia: false, mentions: [] });
  });

  test.each([
    ['a line of the wrong shape', 'wrong-shape.jsonl', /wrong-shape\.jsonl:3: paragraphs: /, 1],
    ['a line that is not JSON', 'not-json.jsonl', /not-json\.jsonl:2: not JSON: /, 1],
    ['a file that is not there', 'absent.jsonl', /absent\.jsonl/, 0],
  ])('%s is named with its line, and what came before is answered', (_, file, reason, answered) => {
    const { status, lines, stderr } = cli('recognize', `tests/fixtures/cli/${file}`);
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
    expect(lines).toHaveLength(answered);
  });

  test('no file is a usage error', () => {
    expect(cli('recognize')).toMatchObject({ status: 2, stderr: expect.stringContaining('name a file') });
  });
});

test('entities: a line each, every claim and relation with the address of a source', () => {
  const { status, lines } = cli('entities');
  expect(status).toBe(0);
  const entities = lines.map((line) => JSON.parse(line));
  expect(entities.length).toBeGreaterThanOrEqual(200);
  const unsourced = entities.flatMap(({ id, claims, relations }) =>
    [...claims, ...relations]
      .filter(({ sources }) => !sources.every((url: string) => /^https?:/.test(url)) || sources.length === 0)
      .map(() => id),
  );
  expect(unsourced).toEqual([]);
});

test('an unknown command says which there are', () => {
  expect(cli('recognise')).toMatchObject({ status: 2, stderr: expect.stringContaining('recognize') });
});
