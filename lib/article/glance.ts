import type { Gate } from './gate.ts';
import { isText } from './nodes.ts';
import { isInFurniture } from './weigh.ts';

/** A page with less text of its own than this is looked at more closely: its article may come. */
const SHORT = 500;

/**
 * A first look at a page: whether it is worth finding its article. Most pages of
 * a listed site name the region nowhere, or in the menu alone, and are to cost
 * next to nothing. Where the article may lie outside the document's own text (an
 * open shadow root, a frame) the answer is yes.
 */
export function isWorthReading(page: Document, gate: Gate): boolean {
  const { body } = page;
  if (!body) return false;
  for (const frame of page.getElementsByTagName('iframe')) {
    // Null for a frame of another origin.
    if (gate.opensFor(frame.contentDocument?.body?.textContent ?? '')) return true;
  }
  return isShortOrOpens(body, gate) || hasShadowRoot(body);
}

/** What furniture most often stands in: the browser finds these faster than we find the rest. */
const BOXES = 'nav, aside, footer, script, style';

/** A page that names the region so often is not left alone for its menu. */
const MANY = 64;

/**
 * The nodes' texts are joined here: `textContent` of a long page takes longer,
 * and a search in each node's own, outside the engine's heap, longer still.
 */
function isShortOrOpens(body: Element, gate: Gate): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node)) continue;
    nodes.push(node);
    pieces.push(node.data);
  }
  const text = pieces.join('');
  if (text.length < SHORT) return true;
  const places = gate.places(text, MANY);
  if (places.length === MANY) return true;
  const known = new Map<Element, boolean>();
  let end = 0;
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    if (at === places.length) break;
    end += pieces[index]?.length ?? 0;
    if ((places[at] ?? end) >= end) continue;
    const { parentElement } = node;
    const isAside = !parentElement || parentElement.closest(BOXES) || isInFurniture(parentElement, known);
    if (!isAside) return true;
    while ((places[at] ?? end) < end) at++;
  }
  return false;
}

function hasShadowRoot(body: Element): boolean {
  // By number: the collection's own iterator takes twice as long.
  const all = body.getElementsByTagName('*');
  const { length } = all;
  for (let at = 0; at < length; at++) if (all[at]?.shadowRoot) return true;
  return false;
}
