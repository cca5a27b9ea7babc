import outlets from '@/.pack/outlets.json';
import { decideMetadata, type Metadata } from '@/lib/article/metadata.ts';
import { outletFinder } from '@/lib/article/outlet.ts';
import { readFacts } from '@/lib/article/page-facts.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import type { ReadPage } from './compare-page.ts';

const knownOutlet = outletFinder(outlets.outlets);

/** Reads a page as the content script and the background do together. */
export function readOutletPage(
  page: Document,
  address: string,
  /** A standfirst that the page does not set apart is a paragraph. */
  standfirst: 'apart' | 'paragraph' = 'apart',
): ReadPage & { metadata: Metadata } {
  const root = findArticleRoot(page);
  const map = root && TextMap.of(root);
  const facts = readFacts(page, root ?? { body: page.body, headline: null });
  const text = map?.text ?? '';
  const metadata = decideMetadata(facts, {
    address,
    outlet: knownOutlet(address),
    text,
    now: Date.parse('2026-11-22T12:00:00Z'),
  });
  return {
    metadata,
    title: metadata.title.value,
    published: metadata.published?.value ?? '',
    language: metadata.language?.value ?? '',
    canonical: metadata.canonical.value,
    authors: metadata.authors.value,
    paragraphs: (map?.blocks ?? [])
      .filter(({ kind }) => kind === 'body' || (kind === 'standfirst' && standfirst === 'paragraph'))
      .map(({ start, end }) => text.slice(start, end)),
    text,
  };
}
