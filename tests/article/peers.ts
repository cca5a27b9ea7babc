import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { readLanguageTag } from '@/lib/article/language.ts';
import { isElement, isText } from '@/lib/article/nodes.ts';
import { type ReadPage, plain } from './compare-page.ts';
import type { OutletPage } from './outlet-pages.ts';

/*
 * The same pages, read by those who do the like. Under jsdom, which both are
 * made and tested with; happy-dom is enough for us alone.
 */

export function openPage({ html, expected }: OutletPage): Document {
  return new JSDOM(html, { url: expected.url }).window.document;
}

const BLOCK =
  /^(?:P|DIV|H\d|LI|UL|OL|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|MAIN|ASIDE|TABLE|TR|TD|TH|DL|DT|DD|PRE|HR|FIGURE|FIGCAPTION)$/;

/** The lines of an element as a browser would break them, pictures and their captions aside. */
function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  let breaks = 0;
  const end = () => {
    if (plain(line) !== '') lines.push(line);
    line = '';
  };
  const walk = (node: Node) => {
    if (isText(node)) {
      if (node.data.trim() !== '') breaks = 0;
      line += node.data;
    } else if (isElement(node)) {
      if (/^(?:SCRIPT|STYLE|FIGURE|FIGCAPTION)$/.test(node.tagName)) return;
      if (node.tagName === 'BR') {
        if (++breaks > 1) end();
        else line += ' ';
        return;
      }
      const isBlock = BLOCK.test(node.tagName);
      if (isBlock) end();
      for (const child of node.childNodes) walk(child);
      if (isBlock) end();
    }
  };
  walk(root);
  end();
  return lines;
}

/** What a peer gives, in the shape of what is compared: its content as lines, without title and standfirst. */
function toRead(
  { expected }: OutletPage,
  said: {
    title?: string | null;
    published?: string | null;
    language?: string | null;
    content?: string | null;
  },
): ReadPage {
  const content = new JSDOM(said.content ?? '').window.document.body;
  const apart = new Set([expected.title, expected.standfirst ?? ''].map(plain));
  const paragraphs = linesOf(content).filter((line) => !apart.has(plain(line)));
  return {
    title: said.title ?? '',
    published: said.published ?? '',
    language: readLanguageTag(said.language ?? '') ?? '',
    // Neither says where an article has its address.
    canonical: '',
    authors: [],
    paragraphs,
    text: paragraphs.join('\n'),
  };
}

export function byReadability(page: OutletPage): ReadPage {
  const read = new Readability(openPage(page)).parse();
  return toRead(page, {
    title: read?.title ?? null,
    published: read?.publishedTime ?? null,
    language: read?.lang ?? null,
    content: read?.content ?? null,
  });
}

export async function byDefuddle(page: OutletPage): Promise<ReadPage> {
  const read = await Defuddle(openPage(page), page.expected.url, {
    // It may ask the network for a page that it cannot read: nothing here does.
    useAsync: false,
  });
  return toRead(page, read);
}
