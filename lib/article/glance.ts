import type { Gate } from './gate.ts';
import { isInFurniture } from './weigh.ts';

/** A page with less text of its own than this is looked at more closely: its article may come. */
const SHORT = 500;

/**
 * A first look at a page: whether it is worth finding its article. Most pages of
 * a listed site name the region nowhere, or in the menu alone, and are to cost
 * next to nothing; one whose title names it needs no look at its text. Where the
 * article may lie outside the document's own text (an open shadow root, a frame)
 * the answer is yes.
 */
export function isWorthReading(page: Document, gate: Gate): boolean {
  const { body } = page;
  if (!body) return false;
  return (
    gate.opensFor(page.title) || isShortOrOpens(body, gate) || isInFrame(page, gate) || hasShadowRoot(body)
  );
}

function isInFrame(page: Document, gate: Gate): boolean {
  const frames = page.getElementsByTagName('iframe');
  const { length } = frames;
  for (let at = 0; at < length; at++) {
    // Null for a frame of another origin.
    if (gate.opensFor(frames[at]?.contentDocument?.body?.textContent ?? '')) return true;
  }
  return false;
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
  const nodes: Node[] = [];
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node);
    pieces.push(node.nodeValue ?? '');
  }
  const text = pieces.join('');
  if (text.length < SHORT) return true;
  const places = gate.places(text, MANY);
  if (places.length === MANY) return true;
  const known = new Map<Element, boolean>();
  let box: Element | null = null;
  let end = 0;
  let at = 0;
  for (let index = 0; index < nodes.length && at < places.length; index++) {
    end += pieces[index]?.length ?? 0;
    if ((places[at] ?? end) >= end) continue;
    while ((places[at] ?? end) < end) at++;
    const parent = nodes[index]?.parentElement;
    // What a menu names it names often.
    if (!parent || box?.contains(parent)) continue;
    box = parent.closest(BOXES);
    if (!box && !isInFurniture(parent, known)) return true;
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
