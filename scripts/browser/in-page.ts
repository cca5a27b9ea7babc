// Functions that travel into a page as source text: each stands alone and names nothing outside
// itself but the page's globals.
import type { Mark, Rect, ShadowNode } from './contract.ts';

/** Ranges under `tamga-…` names of the highlight registry, in the order of the document. */
export function readMarks(): Mark[] {
  const found: { type: string; range: Range }[] = [];
  for (const [type, highlight] of CSS.highlights) {
    if (!type.startsWith('tamga-')) continue;
    for (const abstract of highlight) {
      // A StaticRange has neither text nor boxes.
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      found.push({ type, range });
    }
  }
  found.sort((a, b) => {
    // Ranges in different trees (an open shadow root of the page) have no order of their own.
    if (a.range.startContainer.getRootNode() !== b.range.startContainer.getRootNode()) return 0;
    return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
  });
  return found.map(({ type, range }) => {
    const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return {
      type,
      text: range.toString(),
      rect: { x: box.x, y: box.y, width: box.width, height: box.height },
    };
  });
}

/** The first line's box of a text of the page, or null. Any run of white space counts as one space. */
export function findText(text: string, occurrence: number, scroll: boolean): Rect | null {
  const places: { node: Text; offset: number }[] = [];
  let flat = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('script, style, noscript, template')) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = node.data.charAt(offset);
      const space = /\s/.test(character);
      if (space && flat.endsWith(' ')) continue;
      flat += space ? ' ' : character;
      places.push({ node, offset });
    }
  }
  let at = -1;
  for (let i = 0; i <= occurrence; i++) {
    at = flat.indexOf(text, at + 1);
    if (at < 0) return null;
  }
  const first = places[at];
  const last = places[at + text.length - 1];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  if (scroll) {
    const box = range.getBoundingClientRect();
    window.scrollBy({ top: box.y + box.height / 2 - window.innerHeight / 2, behavior: 'instant' });
  }
  const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** Elements inside a shadow root, described. */
export function describeAll(root: ShadowRoot, selector: string): ShadowNode[] {
  return [...root.querySelectorAll(selector)].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      tag: element.localName,
      text: element.textContent ?? '',
      attributes: Object.fromEntries(
        [...element.attributes].map((attribute) => [attribute.name, attribute.value]),
      ),
      rect: { x: box.x, y: box.y, width: box.width, height: box.height },
    };
  });
}

/** The element inside a shadow root that has the focus, described, or null. */
export function describeFocused(root: ShadowRoot): ShadowNode | null {
  const element = root.activeElement;
  if (element === null) return null;
  const box = element.getBoundingClientRect();
  return {
    tag: element.localName,
    text: element.textContent ?? '',
    attributes: Object.fromEntries(
      [...element.attributes].map((attribute) => [attribute.name, attribute.value]),
    ),
    rect: { x: box.x, y: box.y, width: box.width, height: box.height },
  };
}

export function serialise(root: ShadowRoot): string {
  return root.innerHTML;
}
