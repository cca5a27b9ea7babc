import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntity } from '@/lib/knowledge/read.ts';
import { problemsOf } from './entity-fixture.ts';

/*
 * To add a case, add `NAME.yaml` and what shall be printed of it as `NAME.txt`;
 * an empty text means that nothing is wrong.
 */
const FOLDER = 'tests/fixtures/entities';

const files = readdirSync(FOLDER);
const cases = files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));

describe('an entity file that is wrong is refused, with file, line, field and reason', () => {
  test.each(cases)('%s', (name) => {
    const expected = join(FOLDER, `${name}.txt`);
    expect(existsSync(expected), `${expected} says what shall be printed`).toBe(true);
    expect(problemsOf(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'))).toBe(
      readFileSync(expected, 'utf8'),
    );
  });

  test('every fixture is a file and its text', () => {
    const texts = files.filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -'.txt'.length));
    expect(texts.sort()).toEqual([...cases].sort());
    expect(cases).toContain('clean');
  });
});

describe('scalars mean what they say', () => {
  const yaml = readFileSync(join(FOLDER, 'clean.yaml'), 'utf8');
  const claimOf = (value: string) => {
    const { read } = readEntity('x.yaml', yaml.replace('value: by its founders', `value: ${value}`));
    return read?.entity.claims[0]?.value;
  };

  test.each([
    ['2019', '2019'],
    ['no', 'no'],
    ['1e3', '1e3'],
    ['null', 'null'],
    ['0x10', '0x10'],
    ['"quoted: yes"', 'quoted: yes'],
    ['  trimmed  ', 'trimmed'],
  ])('%s', (written, value) => {
    expect(claimOf(written)).toBe(value);
  });

  test('what is left out has its default', () => {
    const { read } = readEntity('x.yaml', yaml);
    expect(read?.entity).toMatchObject({ formerIds: [], places: [], casualties: [], namesBySide: [] });
    expect(read?.entity.claims[0]?.status).toBe('confirmed');
  });

  test('flags and coordinates are converted', () => {
    const place = readFileSync(join(FOLDER, 'coordinates-beyond.yaml'), 'utf8')
      .replace('{lat: 143.2, lon: east}', '{lat: -43.25, lon: 076.9}')
      .replace('kind: official}', 'kind: official, caseSensitive: true}');
    const { read } = readEntity('x.yaml', place);
    expect(read?.entity.coordinates).toEqual({ lat: -43.25, lon: 76.9 });
    expect(read?.entity.names[0]?.caseSensitive).toBe(true);
  });
});
