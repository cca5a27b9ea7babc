/**
 * Brings a style sheet to where the manifest's does not reach: frames, and in
 * Firefox the page's shadow roots. Adopted sheets are not subject to the page's
 * policy and add no node to it.
 */
export class SheetAdopter {
  private readonly adopted = new WeakSet<Document | ShadowRoot>();

  adopt(root: Document | ShadowRoot, css: string): void {
    const view = (isDocument(root) ? root : root.ownerDocument).defaultView;
    if (this.adopted.has(root) || !view) return;
    // A sheet belongs to the document whose constructor made it.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.adopted.add(root);
  }
}

function isDocument(root: Document | ShadowRoot): root is Document {
  return root.nodeType === 9;
}
