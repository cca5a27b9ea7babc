/**
 * Where text stands in the view that the reader looks at: that of the top
 * document, also for text in a frame of it.
 */

import { documentOf } from './view.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where a document's view begins in the top one's, CSS px. */
export function originOf(document: Document): Point {
  const frame = document.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}

/** The boxes of a range's lines in the top view; none once its frame is gone. */
export function rectsOf(range: Range): DOMRect[] {
  const document = documentOf(range);
  if (!document) return [];
  const { x, y } = originOf(document);
  const boxes = [...range.getClientRects()];
  if (x === 0 && y === 0) return boxes;
  return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

/** A pointer may miss a line by so much (CSS px) and still mean it. */
const SLACK = 2;

export function isOn(box: DOMRect, { x, y }: Point): boolean {
  return x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
}

/**
 * The place in the text nearest to a point of the top view. However far: the
 * caret snaps to the nearest letter.
 */
export function textAt(
  document: Document,
  shadowRoots: ShadowRoot[],
  point: Point,
): { node: Node; offset: number } | null {
  const origin = originOf(document);
  const caret = document.caretPositionFromPoint(point.x - origin.x, point.y - origin.y, { shadowRoots });
  return caret && { node: caret.offsetNode, offset: caret.offset };
}
