import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The levels that must be clean, and what axe-core advises besides. */
const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
  // The experimental ones, such as a label that is not in the name, hold as well.
  'experimental',
];

/**
 * What is wrong with the gallery alone: it shows one landmark many times, and
 * the popup's first heading below headings of its own.
 */
const OFF = ['landmark-unique', 'heading-order'];

/** Every violation on the page as one line: rule, element, and what is wrong. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(
    async ({ tags, off }) => {
      const { violations } = await window.axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' >>> ')}: ${failureSummary}`),
      );
    },
    { tags: TAGS, off: OFF },
  );
}
