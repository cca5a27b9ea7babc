import type { Place } from './page-reader.ts';

/**
 * What the reader has selected, as a live range, or null. A selection inside a
 * shadow root shows as one on its host unless it is asked for by that root
 * (`getComposedRanges`: Chrome 137, Firefox 142).
 */
export function selectedRange({ document, shadowRoots }: Place): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const isComposed = shadowRoots.length > 0 && 'getComposedRanges' in selection;
  const [found] = isComposed ? selection.getComposedRanges({ shadowRoots }) : [selection.getRangeAt(0)];
  if (!found || found.collapsed) return null;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.collapsed ? null : range;
}
