import type { Comment } from './comments.ts';
import type { Finding, Place } from './finding.ts';
import { knownDefect } from './known-defects.ts';

/** Lines between a field and a comment that explains it. */
const NEAR = 3;

const WORDS = ['shared/data', 'data set', 'wikidata', 'factbook', 'officeholders'];

/** Says where an item was found, which explains no disagreement about it. */
const PROVENANCE = /^#\s*seen in /iu;

function isNear({ line, about, alone }: Comment, { from, to, next }: Place): boolean {
  if (next === undefined) return alone ? Math.abs(line - from) <= NEAR : line === from;
  // Claims stand close together: a comment on one must not excuse its neighbour.
  return about >= from && about < next && line >= from - NEAR && line <= to + NEAR;
}

/** What explains the finding: a defect of the data that is known, or a comment in the file. */
export function explanationOf(finding: Finding, comments: readonly Comment[]): string | undefined {
  const defect = knownDefect(finding);
  if (defect !== undefined) return `a known defect: ${defect}`;
  const words = [...WORDS, ...finding.source.split(', ').map((file) => file.replace(/\.\w+$/u, ''))];
  const comment = comments.find(
    (candidate) =>
      isNear(candidate, finding.place) &&
      !PROVENANCE.test(candidate.text) &&
      words.some((word) => candidate.text.toLowerCase().includes(word)),
  );
  return comment && `line ${comment.line}`;
}
