import { readFileSync } from 'node:fs';
import { isElement, isText } from '@/lib/article/nodes.ts';

declare global {
  interface Window {
    happyDOM: { setURL: (url: string) => void };
  }
}

/** A page made of HTML, at an address; for tests under happy-dom. */
export function pageOf(html: string, url = 'https://example.com/'): Document {
  // A parsed document takes its address from the window, here as in browsers.
  window.happyDOM.setURL(url);
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page of tests/fixtures/pages, at the address that it names itself. */
export function fixturePage(file: string): Document {
  const html = readFileSync(`tests/fixtures/pages/${file}`, 'utf8');
  const url = /<meta name="fixture-url" content="([^"]+)">/.exec(html)?.[1];
  if (url === undefined) throw new Error(`${file} names no fixture-url`);
  return pageOf(html, url);
}

/** The elements that the labels number, in the order of the page. */
export function labelledBlocks(page: Document): Element[] {
  return [...page.querySelectorAll('[data-block]')];
}

/** The text of an element as the labels count it, and where each unit comes from. */
export interface LabelText {
  text: string;
  /** By unit: the node and the offset in it; null for a line break of `<br>`. */
  places: ({ node: Text; offset: number } | null)[];
}

/**
 * Reads an element as the note in the label files says: white space as one
 * space, `<br>` as a line feed, hidden text not at all. Written without the
 * product's own reader, which it is there to check.
 */
export function labelText(element: Element): LabelText {
  let text = '';
  const places: LabelText['places'] = [];
  const walk = (node: Node) => {
    if (isText(node)) {
      [...node.data].forEach((_, offset) => {
        const unit = node.data.charAt(offset);
        const isWhite = ' \t\n\f\r'.includes(unit);
        if (isWhite && (text === '' || /[ \n]$/.test(text))) return;
        text += isWhite ? ' ' : unit;
        places.push({ node, offset });
      });
    } else if (isElement(node)) {
      const isHidden =
        /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(node.tagName) ||
        node.hasAttribute('hidden') ||
        /display:\s*none/.test(node.getAttribute('style') ?? '');
      if (isHidden) return;
      if (node.tagName === 'BR') {
        text += '\n';
        places.push(null);
      }
      for (const child of node.childNodes) walk(child);
    }
  };
  walk(element);
  return { text, places };
}
