import { COUNTRIES, type Country } from '@/lib/knowledge/schema.ts';
import { datesAgree, inYears } from './dates.ts';
import { type Head, readHead } from './factbook-head.ts';
import { type Finding, placeInClaim, placeOf } from './finding.ts';
import { folded } from './names.ts';
import { namesOffice, officeNames } from './office-names.ts';
import type { Reference } from './reference.ts';
import type { Factbook } from './row-schemas.ts';
import type { Subject } from './subject.ts';

const SOURCE = 'factbook_government.json';

const KEYS = { kz: 'KZ', kg: 'KG', tj: 'TJ', tm: 'TM', uz: 'UZ' } as const;

/** Capitals, and who leads state and government: questions to the pack as a whole. */
export function compareFactbook(subjects: readonly Subject[], { factbook }: Reference): Finding[] {
  return COUNTRIES.flatMap((country) => [
    ...compareCapital(subjects, country, factbook),
    ...compareHeads(subjects, country, factbook),
  ]);
}

function compareCapital(subjects: readonly Subject[], country: Country, factbook: Factbook): Finding[] {
  const says = factbook[KEYS[country]].Capital.name;
  // "Tashkent (Toshkent)" is one city in two spellings.
  const spellings = says.split(/[()]/u).map(folded);
  const capitals = subjects.filter(
    ({ entity }) => entity.placeKind === 'capital' && entity.countries.includes(country),
  );
  const capital =
    capitals.find(({ everyName }) => spellings.some((name) => everyName.has(name))) ?? capitals[0];
  if (capital === undefined) return [];
  return [
    {
      outcome: spellings.some((name) => capital.everyName.has(name)) ? 'agrees' : 'differs',
      file: capital.read.file,
      field: 'names (capital)',
      pack: capital.entity.labels.en,
      source: SOURCE,
      says,
      row: `${KEYS[country]} capital`,
      place: placeOf(capital.read, ['labels']),
    },
  ];
}

function compareHeads(subjects: readonly Subject[], country: Country, factbook: Factbook): Finding[] {
  const { 'chief of state': state, 'head of government': government } =
    factbook[KEYS[country]]['Executive branch'];
  return [...new Set([state, government])].flatMap((line) => compareHead(subjects, country, readHead(line)));
}

interface Holding {
  subject: Subject;
  claim: number;
  /** Undefined: that he held it is known, since when is not. */
  start: string | undefined;
}

/** The claim of the office, over the whole pack, that starts last; undated ones come before the dated. */
function latestHolding(subjects: readonly Subject[], country: Country, office: string): Holding | undefined {
  const names = officeNames(office, country);
  const holdings = subjects.flatMap((subject) =>
    subject.entity.type !== 'person' || !subject.entity.countries.includes(country)
      ? []
      : subject.entity.claims.flatMap(({ property, value, start }, claim) =>
          property === 'held office' && namesOffice(value, names, country) ? [{ subject, claim, start }] : [],
        ),
  );
  const year = ({ start }: Holding) => (start === undefined ? Number.NEGATIVE_INFINITY : inYears(start));
  return holdings.toSorted((a, b) => Math.sign(year(b) - year(a)) || 0)[0];
}

function compareHead(subjects: readonly Subject[], country: Country, head: Head): Finding[] {
  const holding = latestHolding(subjects, country, head.office);
  if (holding === undefined) return withoutOffice(subjects, country, head);
  const { subject, claim, start } = holding;
  const { read, entity, everyName } = subject;
  const about = { file: read.file, source: SOURCE, row: rowOf(country, head) };
  const findings: Finding[] = [
    {
      ...about,
      outcome: everyName.has(folded(head.name)) ? 'agrees' : 'differs',
      field: `names (latest ${head.office})`,
      pack: entity.labels.en,
      says: head.name,
      place: placeInClaim(read, claim, 'value'),
    },
  ];
  if (start !== undefined) {
    findings.push({
      ...about,
      outcome: datesAgree(start, head.since) ? 'agrees' : 'differs',
      field: `claims.${claim}.start (latest ${head.office})`,
      pack: start,
      says: head.since,
      place: placeInClaim(read, claim, 'start'),
    });
  }
  return findings;
}

/** Nobody in the pack held the office: then at least the person should say so, if there. */
function withoutOffice(subjects: readonly Subject[], country: Country, head: Head): Finding[] {
  const person = subjects.find(
    ({ entity, everyName }) => entity.countries.includes(country) && everyName.has(folded(head.name)),
  );
  if (person === undefined) return [];
  return [
    {
      outcome: 'differs',
      file: person.read.file,
      field: `claims (latest ${head.office})`,
      pack: 'nothing',
      source: SOURCE,
      says: `${head.name} since ${head.since}`,
      row: rowOf(country, head),
      place: placeOf(person.read, ['claims']),
    },
  ];
}

function rowOf(country: Country, head: Head): string {
  return `${KEYS[country]} ${head.office}`;
}
