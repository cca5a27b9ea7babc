import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

/**
 * Reads a file of JSON lines, each checked against a schema; blank lines are
 * passed over.
 *
 * @throws Error that names file, line and reason at the first line that is wrong
 */
export async function* readJsonLines<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
): AsyncGenerator<T> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    yield checked(`${file}:${number}`, parsed(`${file}:${number}`, line), schema);
  }
}

function parsed(place: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function checked<T>(place: string, value: unknown, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${place}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
