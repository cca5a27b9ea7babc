import * as v from 'valibot';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { type Entity, entitySchema } from './schema.ts';

/** One thing wrong with one file; `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  /** Where in the entity: `claims.2.start`; empty for the file as a whole. */
  field: string;
  reason: string;
}

export interface ReadEntity {
  file: string;
  entity: Entity;
  /** The line on which a field begins, for checks that come later. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Prints a problem the way compilers do, so that editors can jump to it. */
export function formatProblem(problem: Problem): string {
  const field = problem.field ? `${problem.field}: ` : '';
  return `${problem.file}:${problem.line}: ${field}${problem.reason}`;
}

/** The line of the deepest part of `path` that the file has. */
function lineAt(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return counter.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'is not a field we know';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'picklist' && issue.message.startsWith('Invalid')) {
    return `is ${issue.received}, not one of ${issue.expected}`;
  }
  if (issue.message.startsWith('Invalid')) {
    return `is ${issue.received}, where ${issue.expected} is expected`;
  }
  return `${issue.received.startsWith('"') ? `${issue.received} ` : ''}${issue.message}`;
}

/**
 * Reads one entity file.
 *
 * @param file the name to put into problems; nothing is opened here
 * @returns the entity, or every problem that the schema sees, in file order
 */
export function readEntity(
  file: string,
  yaml: string,
): { read: ReadEntity; problems: [] } | { read: null; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line,
      field: '',
      reason: error.message.split('\n')[0] ?? 'is not YAML',
    }));
    return { read: null, problems };
  }
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, counter, path);
  const result = v.safeParse(entitySchema, document.toJS());
  if (result.success) return { read: { file, entity: result.output, lineOf }, problems: [] };
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key).filter((key) => isKey(key));
    return { file, line: lineOf(path), field: path.join('.'), reason: reasonOf(issue) };
  });
  return { read: null, problems: problems.sort((a, b) => a.line - b.line) };
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number';
}
