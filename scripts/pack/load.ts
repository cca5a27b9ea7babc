import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { type Pack, packSchema } from '@/lib/knowledge/pack-schema.ts';
import { formatProblem } from '@/lib/knowledge/read.ts';
import type { Entity } from '@/lib/knowledge/schema.ts';
import { readFolder } from './read-folder.ts';

/**
 * Reads a whole pack folder: its settings and its entities.
 *
 * @throws Error with every problem, one a line, when the pack is not clean
 */
export async function loadPack(folder: string): Promise<{ settings: Pack; entities: Entity[] }> {
  const { reads, problems } = await readFolder(folder);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const file = join(folder, 'pack.yaml');
  const document = parseDocument(await readFile(file, 'utf8'), { schema: 'failsafe', prettyErrors: false });
  const [broken] = document.errors;
  if (broken) throw new Error(`${file}: ${broken.message}`);
  const checked = v.safeParse(packSchema, document.toJS());
  if (!checked.success) {
    const lines = checked.issues.map((issue) => `${file}: ${v.getDotPath(issue)}: ${issue.message}`);
    throw new Error(lines.join('\n'));
  }
  return { settings: checked.output, entities: reads.map((read) => read.entity) };
}
