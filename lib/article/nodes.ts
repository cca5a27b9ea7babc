/**
 * By kind rather than by `instanceof`: a node of a frame is made by another
 * realm's constructors.
 */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

export function isSlot(element: Element): element is HTMLSlotElement {
  return element.tagName === 'SLOT' && 'assignedNodes' in element;
}
