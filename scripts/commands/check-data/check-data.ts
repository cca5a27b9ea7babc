import { readFile } from 'node:fs/promises';
import { readFolder } from '@/scripts/pack/read-folder.ts';
import { type Comment, commentsOf } from './comments.ts';
import { compareCountry } from './compare-countries.ts';
import { compareFactbook } from './compare-factbook.ts';
import { compareItems } from './compare-items.ts';
import { compareParty } from './compare-parties.ts';
import { comparePerson } from './compare-persons.ts';
import { comparePlace } from './compare-places.ts';
import { explanationOf } from './explain.ts';
import { type Finding, formatFinding } from './finding.ts';
import { readReference } from './reference.ts';
import { subjectOf } from './subject.ts';

export interface DataReport {
  agree: number;
  /** Each a line, sorted. */
  explained: string[];
  differ: string[];
  missing: string[];
  /** Problems of the pack itself, which `check-pack` lists; a broken file is not compared. */
  problems: number;
}

const COMPARISONS = [compareItems, comparePerson, comparePlace, compareCountry, compareParty];

/**
 * Holds a pack against the reference data.
 *
 * @throws Error when the reference data cannot be read
 */
export async function checkData(packFolder: string, dataFolder: string): Promise<DataReport> {
  const reference = await readReference(dataFolder);
  const { reads, problems } = await readFolder(packFolder);
  const subjects = reads.map(subjectOf);
  const findings = [
    ...subjects.flatMap((subject) => COMPARISONS.flatMap((compare) => compare(subject, reference))),
    ...compareFactbook(subjects, reference),
  ];
  const disagreeing = findings.filter(({ outcome }) => outcome !== 'agrees');
  const comments = new Map<string, Comment[]>();
  for (const { file } of disagreeing) {
    if (!comments.has(file)) comments.set(file, commentsOf(await readFile(file, 'utf8')));
  }
  const because = new Map(
    disagreeing.map((finding) => [finding, explanationOf(finding, comments.get(finding.file) ?? [])]),
  );
  const lines = (keep: (finding: Finding, why: string | undefined) => boolean) =>
    [...because]
      .filter(([finding, why]) => keep(finding, why))
      .map(([finding, why]) =>
        why ? `${formatFinding(finding)} (explained: ${why})` : formatFinding(finding),
      )
      .sort();
  return {
    agree: findings.length - disagreeing.length,
    explained: lines((_, why) => why !== undefined),
    differ: lines(({ outcome }, why) => why === undefined && outcome === 'differs'),
    missing: lines(({ outcome }, why) => why === undefined && outcome === 'missing'),
    problems: problems.length,
  };
}
