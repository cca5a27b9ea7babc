import * as v from 'valibot';
import type { Pack } from './pack-schema.ts';
import type { Entity } from './schema.ts';

/** Whose pages the pack's facts were read on, for the page that says so. */
export const attributionSchema = v.object({
  version: v.string(),
  dataAsOf: v.string(),
  entities: v.number(),
  publishers: v.array(
    v.object({
      name: v.string(),
      pages: v.array(v.object({ url: v.string(), title: v.string(), lang: v.string() })),
    }),
  ),
});

export type Attribution = v.InferOutput<typeof attributionSchema>;

/** Publishers by how many of their pages are cited, each page once. */
export function attribute(pack: Pack, entities: readonly Entity[]): Attribution {
  const publishers = new Map<string, Map<string, { url: string; title: string; lang: string }>>();
  for (const { publisher, url, title, lang } of entities.flatMap(({ sources }) => sources)) {
    const pages = publishers.get(publisher) ?? new Map();
    publishers.set(publisher, pages.set(url, { url, title, lang }));
  }
  const list = [...publishers].map(([name, pages]) => ({ name, pages: [...pages.values()] }));
  return {
    version: pack.version,
    dataAsOf: pack.dataAsOf,
    entities: entities.length,
    publishers: list.sort((a, b) => b.pages.length - a.pages.length || (a.name < b.name ? -1 : 1)),
  };
}
