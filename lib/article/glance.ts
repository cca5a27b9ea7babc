import type { Gate } from './gate.ts';
import { isText } from './nodes.ts';
import { isInFurniture } from './weigh.ts';

/** A page with less text of its own than this is looked at more closely: its article may come. */
const SHORT = 500;

/** A page that names the region so often is not left alone for its menu. */
const MANY = 64;

/**
 * A first look at a page: whether it is worth finding its article. Most pages of
 * a listed site name the region nowhere, or in the menu alone, and are to cost
 * next to nothing. Where the article may lie outside the document's own text (an
 * open shadow root, a frame) the answer is yes.
 */
export function isWorthReading(page: Document, gate: Gate): boolean {
  const { body } = page;
  if (!body) return false;
  const text = body.textContent ?? '';
  if (text.length < SHORT) return true;
  for (const frame of page.getElementsByTagName('iframe')) {
    // Null for a frame of another origin.
    if (gate.opensFor(frame.contentDocument?.body?.textContent ?? '')) return true;
  }
  const places = gate.places(text, MANY);
  if (places.length === MANY || hasTextAt(body, places)) return true;
  return hasShadowRoot(body);
}

/** Whether one of the places in the body's text is in no furniture. */
function hasTextAt(body: Element, places: readonly number[]): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let end = 0;
  let at = 0;
  for (let node = walker.nextNode(); node && at < places.length; node = walker.nextNode()) {
    if (!isText(node)) continue;
    end += node.length;
    if ((places[at] ?? end) >= end) continue;
    if (node.parentElement && !isInFurniture(node.parentElement)) return true;
    while ((places[at] ?? end) < end) at++;
  }
  return false;
}

function hasShadowRoot(body: Element): boolean {
  for (const element of body.getElementsByTagName('*')) if (element.shadowRoot) return true;
  return false;
}
