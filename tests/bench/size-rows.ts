import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Row } from './table.ts';

/** kB as size budgets count them: a thousand bytes. */
const KB = 1000;

export function sizeRows(): Row[] {
  const script = readFileSync('.output/chrome-mv3/content-scripts/article.js');
  const index = readFileSync('.output/chrome-mv3/pack/index.bin');
  const cards = readFileSync('.output/chrome-mv3/pack/cards.bin');
  return [
    {
      what: 'content script, gzipped',
      figure: gzipSync(script, { level: 9 }).length / KB,
      unit: 'kB',
      against: 'its budget',
      peer: 30,
      atMost: 1,
    },
    {
      what: 'name index',
      figure: index.length / KB,
      unit: 'kB',
      against: 'the cards of the same pack',
      peer: cards.length / KB,
    },
  ];
}
