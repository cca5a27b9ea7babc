import type { Page } from 'playwright-core';

/**
 * Every element that sticks out of its state's box, or whose content is wider
 * than itself, as one line each.
 */
export function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls sideways');
    for (const state of document.querySelectorAll('.state')) {
      const box = state.getBoundingClientRect();
      for (const host of state.querySelectorAll('.page-box, .popup-box')) {
        for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
          // What is for screen readers alone is one pixel wide on purpose.
          if (element.matches('.unseen')) continue;
          const { left, right } = element.getBoundingClientRect();
          const name = `${state.id}: ${element.localName}.${element.className}`;
          if (left < box.left - 0.5 || right > box.right + 0.5) found.push(`${name} sticks out`);
          const clips = getComputedStyle(element).overflowX !== 'visible' && element.localName !== 'input';
          if (clips && element.scrollWidth > element.clientWidth + 1) found.push(`${name} is cut or scrolls`);
        }
      }
    }
    return found;
  });
}
