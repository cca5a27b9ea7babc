import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { textPage } from './text-page.ts';
import { UsageError } from './usage-error.ts';

/** What is to be opened: a page that the fixture proxy serves, or an address on the network. */
export interface Source {
  readonly url: string;
  /** The page to serve under the address; undefined for a real address. */
  readonly html?: string;
}

const host = 'http://thediplomat.com';

function readBytes(path: string, asked: string): Buffer {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`There is no file ${asked}.`);
  if (stats.isDirectory())
    throw new UsageError(`${asked} is a directory; name an HTML or text file, or an http(s) address.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(
      `${asked} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Decodes by the charset that an HTML file declares, as UTF-8 otherwise. */
function decode(bytes: Buffer, asked: string): string {
  const declared = /<meta[^>]+charset=["']?([\w-]+)/iu.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${asked} is not text in ${declared ?? 'UTF-8'}.`);
  }
}

function slugOf(path: string): string {
  const name = basename(path, extname(path));
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'page'
  );
}

function isHtml(path: string, text: string): boolean {
  const extension = extname(path).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(extension)) return true;
  return extension !== '.txt' && text.trimStart().startsWith('<');
}

function fromText(text: string, path: string, asked: string): Source {
  const page = textPage(text);
  if (page.paragraphs.length === 0) throw new UsageError(`No article text was found in ${asked}.`);
  // An address with a year and month says when an article was published, so only a known date makes one.
  const folder = page.published === undefined ? 'text' : page.published.slice(0, 7).replace('-', '/');
  return { url: new URL(`${host}/${folder}/${slugOf(path)}/`).href, html: page.html };
}

function fromHtml(html: string, path: string): Source {
  const named = /<meta\s+name=["']fixture-url["']\s+content=["']([^"']+)["']/iu.exec(html)?.[1];
  return { url: new URL(named ?? `${host}/2019/11/${slugOf(path)}/`).href, html };
}

/**
 * Reads what a person asked for: a path (counted from `folder`) of an HTML or text file, or an
 * http(s) address.
 * Throws a UsageError that says what is wrong with it.
 */
export function readSource(asked: string, folder: string): Source {
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(asked)) {
    const url = URL.parse(asked);
    if (url === null || !/^https?:$/u.test(url.protocol))
      throw new UsageError(`${asked} is no http(s) address.`);
    return { url: url.href };
  }
  const path = resolve(folder, asked);
  const text = decode(readBytes(path, asked), asked);
  return isHtml(path, text) ? fromHtml(text, path) : fromText(text, path, asked);
}
