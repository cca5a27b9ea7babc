import { isElement, isShadowRoot, isSlot } from './nodes.ts';

/**
 * The tree that a reader sees: an open shadow root stands in the place of its
 * host's own children, and what fills a slot in the slot's place (DOM standard,
 * «flat tree»). Closed roots are a page's own affair.
 */

/** The children of an element as they are shown. */
export function shownChildren(element: Element): Node[] {
  if (isSlot(element)) {
    const filled = element.assignedNodes();
    if (filled.length > 0) return filled;
  }
  const children: Node[] = [];
  // From one to the next: a live list takes several times as long.
  for (let at = (element.shadowRoot ?? element).firstChild; at; at = at.nextSibling) children.push(at);
  return children;
}

/** The element in which a node is shown, or null at the top of its document. */
export function shownParent(node: Node): Element | null {
  if (isElement(node) && node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode;
  return root && isShadowRoot(root) ? root.host : null;
}

/** Whether a node is shown inside an element, or is that element. */
export function isShownWithin(node: Node, element: Element): boolean {
  if (element.contains(node)) return true;
  for (let at: Node | null = node; at; at = shownParent(at)) if (at === element) return true;
  return false;
}

/** The nearest element, from `node` up, that a selector matches. */
export function closestShown(node: Element, selector: string): Element | null {
  for (let at: Element | null = node; at; at = shownParent(at)) if (at.matches(selector)) return at;
  return null;
}
