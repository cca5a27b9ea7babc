import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const FOLDER = 'tests/fixtures/outlets';

const expectedSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  outlet: v.string(),
  system: v.string(),
  title: v.string(),
  published: v.nullish(v.string()),
  modified: v.nullish(v.string()),
  language: v.string(),
  canonical: v.string(),
  authors: v.array(v.string()),
  section: v.nullish(v.string()),
  standfirst: v.nullish(v.string()),
  first: v.string(),
  last: v.string(),
  paragraphs: v.number(),
  not: v.array(v.string()),
  why: v.string(),
});

export type Expected = v.InferOutput<typeof expectedSchema>;

export interface OutletPage {
  name: string;
  html: string;
  expected: Expected;
}

/** The pages of tests/fixtures/outlets, each with what a reader sees in it. */
export function outletPages(): OutletPage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      return {
        name,
        html: readFileSync(`${FOLDER}/${name}.html`, 'utf8'),
        expected: v.parse(expectedSchema, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
      };
    });
}
