import type { AnnotationRecord } from '@/lib/database/records.ts';

/** A highlight from what matters to a state. */
function makeNote(id: string, parts: Partial<AnnotationRecord>, quote: string | null): AnnotationRecord {
  return {
    id,
    url: 'https://news.example/steppe-herald/2019/06/orchard',
    kind: 'highlight',
    selectors:
      quote === null
        ? null
        : [
            { type: 'TextPositionSelector', start: 100, end: 100 + quote.length },
            { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
          ],
    colour: 'yellow',
    body: '',
    tags: [],
    entityIds: [],
    anchorState: 'anchored',
    createdAt: Date.UTC(2026, 10, 3),
    updatedAt: Date.UTC(2026, 10, 3),
    deletedAt: 0,
    ...parts,
  };
}

export const QUOTE = 'He has counted the wild apple trees above the city for forty years.';

export const LONG_QUOTE = `${QUOTE} “Nobody asked me to,” he says, “and nobody asked me to stop.” `.repeat(8);

export const UNBROKEN = `https://news.example/archive/${'orchards-of-the-foothills/'.repeat(6)}index.html`;

export const PERSIAN_QUOTE = 'باغ بی‌برگی روز و شب تنهاست، با سکوت پاک غمناکش.';

export const LONG_BODY =
  'Ask about the second census: the figures of 1987 and of 2003 cannot both be right, and the keeper of the archive answers letters. '.repeat(
    6,
  );

export const FOUND: readonly AnnotationRecord[] = [
  makeNote('both', { body: 'Compare with the census of 1987.' }, QUOTE),
  makeNote('bare', {}, 'The garden opens at six.'),
  makeNote('page', { kind: 'page note', body: 'Good on dates, thin on sources.' }, null),
];

export const LOST: readonly AnnotationRecord[] = [
  makeNote(
    'lost',
    { anchorState: 'orphaned', body: 'Who said this?' },
    'A sentence that the paper took out.',
  ),
  makeNote('lost-bare', { anchorState: 'orphaned' }, 'Another one.'),
];

export const LONG_NOTES: readonly AnnotationRecord[] = [
  makeNote('long', { body: LONG_BODY }, LONG_QUOTE),
  makeNote('unbroken', { body: UNBROKEN }, UNBROKEN),
  makeNote('lost-unbroken', { anchorState: 'orphaned', body: UNBROKEN }, UNBROKEN),
];

export const FOREIGN_NOTES: readonly AnnotationRecord[] = [
  makeNote('persian', { body: 'سطر نخست را بررسی کن.' }, PERSIAN_QUOTE),
  makeNote(
    'kazakh',
    { body: 'Бұл жолды қайта оқу керек.' },
    'Ол қырық жыл бойы жабайы алма ағаштарын санады.',
  ),
];
