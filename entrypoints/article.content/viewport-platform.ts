import type { Platform } from '@floating-ui/core';

/**
 * What the placing of a card must know of the page, and no more: it stands in
 * the view (`position: fixed`, in a root that nothing of the page's clips), so
 * the library's own platform for documents, larger than its core, is not needed.
 */
export const viewportPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  // The width without a scroll bar; in quirks mode the root has no such height.
  getClippingRect: () => ({
    x: 0,
    y: 0,
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  }),
};

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}
