import type { SearchDocument } from '@/lib/search/documents.ts';
import { LONG_BODY, LONG_QUOTE, PERSIAN_QUOTE, QUOTE, UNBROKEN } from './notes.ts';

function makeResult(id: string, parts: Partial<SearchDocument>): SearchDocument {
  return {
    key: `note:${id}`,
    kind: 'highlight',
    url: 'https://news.example/steppe-herald/2019/06/orchard',
    annotationId: id,
    title: 'The man who counts apple trees',
    outlet: 'The Steppe Herald',
    quote: '',
    body: '',
    tags: [],
    // Noon, so that the day is the same in every zone where a test may run.
    at: Date.UTC(2026, 10, 3, 12),
    ...parts,
  };
}

export const EACH_KIND: readonly SearchDocument[] = [
  makeResult('highlight', { quote: QUOTE }),
  makeResult('with-body', { quote: QUOTE, body: 'Compare with the census of 1987.' }),
  makeResult('page', { kind: 'page note', body: 'Good on dates, thin on sources.' }),
  makeResult('entity', { kind: 'entity note', body: 'Not to be taken for his brother.' }),
  makeResult('article', { key: 'article:orchard', kind: 'article', annotationId: null }),
];

export const LONG_RESULTS: readonly SearchDocument[] = [
  makeResult('long', {
    quote: LONG_QUOTE,
    body: LONG_BODY,
    title: LONG_QUOTE,
    outlet: LONG_BODY.slice(0, 120),
  }),
  makeResult('unbroken', { quote: UNBROKEN, body: UNBROKEN, title: UNBROKEN, outlet: UNBROKEN }),
];

export const FOREIGN_RESULTS: readonly SearchDocument[] = [
  makeResult('persian', {
    quote: PERSIAN_QUOTE,
    body: 'سطر نخست را بررسی کن.',
    title: 'باغ بی‌برگی',
    outlet: 'روزنامهٔ باغ',
  }),
  makeResult('kazakh', {
    body: 'Бұл жолды қайта оқу керек.',
    title: 'Алма санаған адам',
    outlet: 'Дала хабаршысы',
  }),
];

/** A note on an article that the history no longer knows: its address stands in. */
export const BARE: readonly SearchDocument[] = [
  makeResult('bare', {
    quote: QUOTE,
    title: 'https://news.example/steppe-herald/2019/06/orchard',
    outlet: '',
  }),
];

export const FIFTY: readonly SearchDocument[] = Array.from({ length: 50 }, (_, place) =>
  makeResult(`many-${place}`, { quote: `Sentence no. ${place + 1} of the harvest report.` }),
);
