import type { Finding } from './finding.ts';

interface Defect {
  source: string;
  /** Against `Finding.row`. */
  row: RegExp;
  /** What the pack must say for the defect to be the reason; anything when left out. */
  pack?: RegExp;
  why: string;
}

const WOF = 'places_wof.csv';
const NATURAL_EARTH = 'places_naturalearth.csv';
const OFFICEHOLDERS = 'officeholders.csv';

/** "Known defects" of the data's own SOURCES.md, as far as a comparison can meet them. */
const DEFECTS: readonly Defect[] = [
  { source: WOF, row: /qid-shared/u, why: 'the item stands on several rows' },
  { source: WOF, row: /^Q1520 ru Нур-Султан$/u, why: 'Astana is still under its name of 2019' },
  { source: WOF, row: /Kapchagay|Капчагай|Қапшағай/u, why: 'Qonaev is still under its old name' },
  { source: WOF, row: /^Q815330 \w\w /u, why: 'Turkistan region is still under its old name' },
  { source: WOF, row: /^(?:Q2034590|Q419081)$/u, why: 'the two files of places differ on the item' },
  {
    source: NATURAL_EARTH,
    row: /^(?:Q737748|Q1658752)$/u,
    why: 'the two files of places differ on the item',
  },
  {
    source: OFFICEHOLDERS,
    row: /^Q25597826 President 2020-10-16$/u,
    why: 'it does not tell that he was acting',
  },
  {
    source: OFFICEHOLDERS,
    row: /^(?:Q24669|Q25597831|Q20533811) President /u,
    why: 'it does not tell that he was acting',
  },
  {
    source: OFFICEHOLDERS,
    row: /^Q57366 President /u,
    pack: /^1994-11-16$/u,
    why: 'the Factbook has 16 November',
  },
  { source: 'parties.csv', row: /^Q5255578\b/u, why: 'DVK and Alga! are one row' },
];

/** Why the data is known to be wrong here; undefined when it is not known to be. */
export function knownDefect({ source, row, pack }: Finding): string | undefined {
  const known = DEFECTS.find(
    (defect) =>
      source.includes(defect.source) &&
      defect.row.test(row) &&
      (defect.pack === undefined || defect.pack.test(pack)),
  );
  return known?.why;
}
