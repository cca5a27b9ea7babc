import { readName } from '@/lib/knowledge/name-in-context.ts';
import type { Entity } from '@/lib/knowledge/schema.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';

/** `entities`: a line of JSON for each entity, with every stored form and source. */
export async function entitiesCommand(): Promise<number> {
  const { entities } = await loadPack(PACK_FOLDER);
  for (const entity of entities) process.stdout.write(`${JSON.stringify(lineOf(entity))}\n`);
  return 0;
}

function lineOf(entity: Entity) {
  const { id, labels, type, countries, wikidata, names, claims, relations, sources } = entity;
  const urlOf = new Map(sources.map((source) => [source.id, source.url]));
  const urls = (ids: readonly string[]) => ids.flatMap((source) => urlOf.get(source) ?? []);
  return {
    id,
    label: labels.en,
    type,
    countries,
    wikidata,
    names: names.map(({ text, lang, script, kind }) => ({ text: readName(text).name, lang, script, kind })),
    claims: claims.map(({ property, value, start, end, status, attributedTo, sources: cited }) => ({
      property,
      value,
      start,
      end,
      status,
      attributedTo,
      sources: urls(cited),
    })),
    relations: relations.map(({ type: kind, target, start, end, sources: cited }) => ({
      type: kind,
      target,
      start,
      end,
      sources: urls(cited),
    })),
    sources: sources.map(({ url }) => url),
  };
}
