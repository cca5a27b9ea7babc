import type { Page } from 'playwright-core';

/** Opens every fold on the page; false when there is none. */
export function unfold(page: Page): Promise<boolean> {
  return page.locator('details').evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    return all.length > 0;
  });
}
