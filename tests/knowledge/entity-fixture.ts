import { checkPack } from '@/lib/knowledge/check.ts';
import { formatProblem, type Problem, type ReadEntity, readEntity } from '@/lib/knowledge/read.ts';

const FILE = /^# file: (\S+)$/;

/**
 * Reads a fixture: one entity file, or several, each below a line `# file: PATH`
 * that is its line 1.
 *
 * @returns every problem as it is printed, one a line
 */
export function problemsOf(fixture: string): string {
  const reads: ReadEntity[] = [];
  const problems: Problem[] = [];
  for (const part of fixture.split(/^(?=# file: )/m)) {
    const [first = ''] = part.split('\n');
    const path = FILE.exec(first)?.[1];
    if (path === undefined) throw new Error(`a fixture begins with «# file: PATH», not «${first}»`);
    const result = readEntity(path, part);
    if (result.read) reads.push(result.read);
    else problems.push(...result.problems);
  }
  return [...problems, ...checkPack(reads)].map((problem) => `${formatProblem(problem)}\n`).join('');
}
