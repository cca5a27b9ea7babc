import type { EntityCard } from '@/lib/knowledge/card.ts';

type Source = EntityCard['sources'][number];

/** One source of each kind, the first of them independent. */
export const SOURCES: Source[] = [
  {
    id: 'steppe-herald',
    url: 'https://news.example/steppe-herald/2019/06/orchard',
    publisher: 'The Steppe Herald',
    title: 'The man who counts apple trees',
    published: '2019-06-09',
    kind: 'independent',
    lang: 'en',
  },
  {
    id: 'gazette',
    url: 'https://gazette.example/decree-114',
    publisher: 'Official Gazette',
    title: 'О присвоении почётных званий работникам садоводства',
    published: '2018-03',
    kind: 'official',
    lang: 'ru',
  },
  {
    id: 'channel',
    url: 'https://channel.example/a/8812',
    publisher: 'First Garden Channel',
    title: 'Almaly baqtyñ qamqorşysy',
    kind: 'state media',
    lang: 'kk',
  },
  {
    id: 'watch',
    url: 'https://watch.example/reports/orchards.pdf',
    publisher: 'Orchard Watch',
    title: 'Uprooted: what became of the old orchards, and who decided it',
    published: '2021',
    kind: 'advocacy',
    lang: 'en',
  },
  {
    id: 'lexicon',
    url: 'https://lexicon.example/entry/kozhakhmetov',
    publisher: 'Lexicon of Gardeners',
    title: 'باغبانان آسیای میانه',
    published: '2004',
    kind: 'reference',
    lang: 'fa',
  },
];

/** As many sources as asked for, some with addresses for titles. */
export function manySources(count: number): Source[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `source-${place + 1}`,
    url: `https://news.example/archive/${place + 1}`,
    publisher: place % 3 === 0 ? 'The Steppe Herald' : 'Orchard Watch, office for the eastern valleys',
    title:
      place % 7 === 6
        ? `https://news.example/archive/2019/06/09/${'the-very-long-address-'.repeat(6)}${place}.html`
        : `Harvest report no. ${place + 1}`,
    published: `${1980 + place}`,
    kind: place % 5 === 1 ? 'state media' : 'independent',
    lang: 'en',
  }));
}
