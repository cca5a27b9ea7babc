import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

const recordWithLine = v.object({ record: v.unknown(), info: v.object({ lines: v.number() }) });

/**
 * Reads a CSV file with a header line; columns that the schema does not name
 * are passed over.
 *
 * @throws Error that names file, line and column of the first row that is wrong
 */
export async function readRows<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  const records: unknown[] = parse(text, { columns: true, bom: true, info: true });
  return records.map((value) => {
    const { record, info } = v.parse(recordWithLine, value);
    const result = v.safeParse(schema, record);
    if (result.success) return result.output;
    const issue = result.issues[0];
    throw new Error(`${file}:${info.lines}: ${v.getDotPath(issue) ?? 'the row'}: ${issue.message}`);
  });
}
