import { closestShown, shownChildren, shownParent } from './flat-tree.ts';
import { furnitureReason, isUnread } from './furniture.ts';
import { isInline } from './inline.ts';
import { isElement, isText } from './nodes.ts';
import type { Sliced } from './slices.ts';

/** A block with less text than this (UTF-16 units) is no paragraph. */
const SHORTEST_PARAGRAPH = 50;

/** A block of which so much is links is a list of links. */
const MOSTLY_LINKS = 0.6;

/** More shadow roots than this in one page are buttons and icons: the rest is not looked into. */
const MOST_ROOTS = 100;

/** What one walk through a page finds, furniture aside. */
export interface Weighed {
  /** By element: text of the paragraphs below it, in UTF-16 units. */
  weights: Map<Element, number>;
  /** By heading, and by element with a weight: its place in the walk. */
  places: Map<Element, number>;
  walked: number;
  /** Headings that have text, in the order of the page; a headline may be one of a lower level. */
  headings: Element[];
  shadowRoots: ShadowRoot[];
  frames: Element[];
}

/** What stands in the line that an element is part of. */
interface Line {
  text: number;
  links: number;
}

/** Adds up the text of paragraphs below each element of a page. */
export function* weigh(body: Element): Sliced<Weighed> {
  const found: Weighed = {
    weights: new Map(),
    places: new Map(),
    walked: 0,
    headings: [],
    shadowRoots: [],
    frames: [],
  };
  yield* weighElement(body, found);
  return found;
}

function* weighElement(element: Element, found: Weighed): Sliced<Line> {
  const { weights, places } = found;
  const place = found.walked++;
  if (element.shadowRoot) {
    if (found.shadowRoots.length >= MOST_ROOTS) return { text: 0, links: 0 };
    found.shadowRoots.push(element.shadowRoot);
  }
  if (isHeading(element) && element.textContent?.trim()) {
    found.headings.push(element);
    places.set(element, place);
  }
  const keep = (weight: number) => {
    if (weight === 0) return;
    weights.set(element, weight);
    places.set(element, place);
  };
  const line: Line = { text: 0, links: 0 };
  let below = 0;
  for (const node of shownChildren(element)) {
    if (isText(node)) {
      line.text += lengthOf(node);
    } else if (isElement(node)) {
      if (isUnread(node) || furnitureReason(node)) {
        if (node.tagName === 'IFRAME') found.frames.push(node);
        continue;
      }
      const isPlain = node.firstElementChild === null && isInline(node) && !node.shadowRoot;
      const inner = isPlain ? plainLine(node) : yield* weighElement(node, found);
      line.text += inner.text;
      line.links += node.tagName === 'A' ? inner.text : inner.links;
      below += weights.get(node) ?? 0;
    }
  }
  if (isInline(element)) {
    keep(below);
    return line;
  }
  const isParagraph = line.text >= SHORTEST_PARAGRAPH && line.links < line.text * MOSTLY_LINKS;
  const weight = below + (isParagraph ? line.text : 0);
  keep(weight);
  yield;
  return { text: 0, links: 0 };
}

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4']);

function isHeading(element: Element): boolean {
  if (HEADINGS.has(element.tagName)) return true;
  return element.getAttribute('role') === 'heading' || element.getAttribute('itemprop') === 'headline';
}

/** True for a heading of the first level. */
export function isFirstLevel(heading: Element): boolean {
  return heading.tagName === 'H1' || heading.getAttribute('aria-level') === '1';
}

/** An inline element that holds text alone: most elements of an article. */
function plainLine(element: Element): Line {
  let text = 0;
  for (let at = element.firstChild; at; at = at.nextSibling) if (isText(at)) text += lengthOf(at);
  return { text, links: 0 };
}

/** Longer than the white space around any word. */
const SURELY_TEXT = 100;

/** About how much there is to read in a node, in UTF-16 units: to take a long text out of the page costs. */
function lengthOf(node: Text): number {
  return node.length > SURELY_TEXT ? node.length : node.data.trim().length;
}

/** The children of an element that hold paragraphs. */
export function weightyChildren(element: Element, { weights }: Weighed): Element[] {
  return shownChildren(element).filter((node): node is Element => isElement(node) && weights.has(node));
}

/** @param known what was said of elements before, for those who ask for many */
export function isInFurniture(element: Element, known = new Map<Element, boolean>()): boolean {
  const said = known.get(element);
  if (said !== undefined) return said;
  const parent = shownParent(element);
  const isIn =
    isUnread(element) ||
    furnitureReason(element) !== null ||
    (parent !== null && isInFurniture(parent, known));
  known.set(element, isIn);
  return isIn;
}

/** True for a heading that leads to another page: a teaser's, not the article's own. */
export function isLinked(heading: Element): boolean {
  return (closestShown(heading, 'a[href]') ?? heading.querySelector('a[href]')) !== null;
}
