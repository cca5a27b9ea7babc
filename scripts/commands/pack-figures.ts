import type { Entity } from '@/lib/knowledge/schema.ts';
import { COUNTRIES, ENTITY_TYPES } from '@/lib/knowledge/schema.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';

/** Types whose entities act or happen, and must be told of by two publishers. */
const TOLD_TWICE: ReadonlySet<Entity['type']> = new Set(['person', 'movement', 'party', 'event']);

const average = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / Math.max(list.length, 1);

/** `pack-figures`: how many, how deep, how well sourced. */
export async function packFiguresCommand(): Promise<number> {
  const { entities } = await loadPack(PACK_FOLDER);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`${entities.length} entities`);
  for (const type of ENTITY_TYPES)
    say(`  ${type}: ${entities.filter((entity) => entity.type === type).length}`);
  for (const country of COUNTRIES) {
    const all = entities.filter(({ countries }) => countries.includes(country));
    const own = all.filter(({ countries }) => countries.length === 1);
    say(`${country}: ${all.length}, of which ${own.length} of this country alone`);
  }
  const persons = entities.filter(({ type }) => type === 'person');
  const others = entities.filter(({ type }) => type !== 'person');
  const toldTwice = entities.filter(({ type }) => TOLD_TWICE.has(type));
  const publishers = ({ sources }: Entity) => new Set(sources.map(({ publisher }) => publisher)).size;
  const withTwo = toldTwice.filter((entity) => publishers(entity) >= 2);
  say(
    `names: ${average(persons.map(({ names }) => names.length)).toFixed(1)} a person, ` +
      `${average(others.map(({ names }) => names.length)).toFixed(1)} elsewhere`,
  );
  say(
    `claims: ${entities.flatMap(({ claims }) => claims).length}, ` +
      `${average(toldTwice.map(({ claims }) => claims.length)).toFixed(1)} a person, movement, party or event`,
  );
  say(`two publishers: ${withTwo.length} of ${toldTwice.length} persons, movements, parties and events`);
  const lonely = entities.filter(({ relations }) => relations.length === 0).map(({ id }) => id);
  say(`no relation of their own: ${lonely.join(', ') || 'none'}`);
  return 0;
}
