import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { askedFor, explained, manifestSchema } from '@/tests/manifest/asked-for.ts';

/** The text below a heading of a listing. */
function section(listing: string, heading: string): string {
  const text = listing.split(`\n## ${heading}\n`)[1];
  if (text === undefined) throw new Error(`The listing has no «${heading}».`);
  return text.split('\n## ')[0]?.trim() ?? '';
}

/** `explained` looks for this heading. */
const asTable = (text: string) => explained(`## Permissions\n\n${text}`);

function askedByBuild(): string[] {
  const file = '.output/firefox-mv3/manifest.json';
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\` first.`);
  return askedFor(v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8'))));
}

const headings = {
  en: { summary: 'Summary', permissions: 'Permissions' },
  ru: { summary: 'Краткое описание', permissions: 'Разрешения' },
};

describe.each(['en', 'ru'] as const)('the listing in %s', (language) => {
  const listing = readFileSync(`assets/store/listing.${language}.md`, 'utf8');
  const { summary, permissions } = headings[language];

  test("has the manifest's own description as its summary, which stores cut at 132 characters", () => {
    const catalogue = v.parse(
      v.record(v.string(), v.string()),
      JSON.parse(readFileSync(`assets/locales/manifest.${language}.json`, 'utf8')),
    );
    expect(section(listing, summary)).toBe(catalogue['description']);
    expect(section(listing, summary).length).toBeLessThanOrEqual(132);
  });

  test('gives a reason for each permission of the manifest, and for no other', () => {
    const named = asTable(section(listing, permissions));
    expect(named.map(({ name }) => name).sort()).toEqual(askedByBuild());
    expect(named.filter(({ why }) => why.length < 20)).toEqual([]);
  });

  test('names pictures that are there', () => {
    const files = [...listing.matchAll(/`([\w./-]+\.png)`/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(`assets/store/${file}`))).toEqual([]);
  });
});

test("the English listing has PRIVACY.md's words for each permission", () => {
  const listing = readFileSync('assets/store/listing.en.md', 'utf8');
  expect(asTable(section(listing, 'Permissions'))).toEqual(explained(readFileSync('PRIVACY.md', 'utf8')));
});

test("README's pictures are there", () => {
  const readme = readFileSync('README.md', 'utf8');
  const files = [...readme.matchAll(/\((assets\/[^)]+\.png)\)/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(16);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
