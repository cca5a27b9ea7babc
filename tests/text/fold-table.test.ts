import { expect, test } from 'vitest';
import { FOLD } from '@/lib/text/fold.ts';
import { foldTable } from '@/scripts/text/fold-table.ts';

test('units fold as Unicode says: else npx tsx scripts/text/write-fold-runs.ts', () => {
  const differ = Array.from(foldTable().entries()).filter(([unit, folded]) => FOLD[unit] !== folded);
  expect(differ).toEqual([]);
});
