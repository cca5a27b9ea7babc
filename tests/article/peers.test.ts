// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { COLUMNS, type Column, compare, type ReadPage } from './compare-page.ts';
import { type OutletPage, outletPages } from './outlet-pages.ts';
import { byDefuddle, byReadability, openPage } from './peers.ts';
import { readOutletPage } from './read-outlet-page.ts';

type Reader = (page: OutletPage) => ReadPage | Promise<ReadPage>;

const READERS: Readonly<Record<'Tamga' | 'Readability' | 'Defuddle', Reader>> = {
  Tamga: (page) =>
    readOutletPage(openPage(page), page.expected.url, page.expected.standfirst ? 'apart' : 'paragraph'),
  Readability: byReadability,
  Defuddle: byDefuddle,
};

type Errors = Record<Column, string[]>;

/** The pages that a reader gets wrong, by column. */
async function errorsOf(read: Reader): Promise<Errors> {
  const errors: Errors = {
    title: [],
    date: [],
    language: [],
    canonical: [],
    first: [],
    last: [],
    furniture: [],
  };
  for (const page of outletPages()) {
    const right = compare(await read(page), page.expected);
    for (const column of COLUMNS) if (!right[column]) errors[column].push(page.name);
  }
  return errors;
}

function print(rows: readonly (readonly [string, Errors])[], pages: number): void {
  const cells = [
    [`errors on ${pages} pages`, ...COLUMNS],
    ...rows.map(([name, errors]) => [name, ...COLUMNS.map((column) => String(errors[column].length))]),
  ];
  const lines = cells.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(10))).join(''),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

test('behind neither peer in any column, and with half the errors of the better at most', async () => {
  const [ours, readability, defuddle] = await Promise.all([
    errorsOf(READERS.Tamga),
    errorsOf(READERS.Readability),
    errorsOf(READERS.Defuddle),
  ]);
  print(
    [
      ['Tamga', ours],
      ['Readability', readability],
      ['Defuddle', defuddle],
    ],
    outletPages().length,
  );
  for (const column of COLUMNS) {
    const better = Math.min(readability[column].length, defuddle[column].length);
    expect(ours[column].length, `${column}: ${ours[column].join(', ')}`).toBeLessThanOrEqual(better / 2);
  }
});
