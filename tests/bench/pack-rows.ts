import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';
import { PackReader } from '@/lib/knowledge/pack-reader.ts';
import { packFile } from './pack-file.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 31;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Loading the index and reading one card, beside parsing the whole pack as JSON. */
export async function packRows(): Promise<Row[]> {
  const files = new Map<string, ArrayBuffer>(Object.values(PACK_FILES).map((name) => [name, packFile(name)]));
  const readFile = (name: string) => Promise.resolve(files.get(name) ?? new ArrayBuffer(0));
  const { head } = await PackReader.open(readFile);
  const decoder = new TextDecoder();
  const cards = new Uint8Array(packFile(PACK_FILES.cards));
  const parts = head.entities.map((_, at) =>
    decoder.decode(cards.subarray(head.cardOffsets[at], head.cardOffsets[at + 1])),
  );
  const whole = `[${parts.join(',')}]`;
  const times: Record<'load' | 'card' | 'parse', number[]> = { load: [], card: [], parse: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const load = await timed(() => PackReader.open(readFile));
    const pack = await PackReader.open(readFile);
    // The first card brings the file; what is asked of a reader's patience is the next.
    await pack.card(head.entities[0]?.id ?? '');
    const card = await timed(() => pack.card(head.entities[round % head.entities.length]?.id ?? ''));
    const parse = await timed(() => JSON.parse(whole));
    if (round === 0) continue;
    times.load.push(load);
    times.card.push(card);
    times.parse.push(parse);
  }
  const against = `JSON.parse of the whole pack (${head.entities.length} cards)`;
  const peer = median(times.parse);
  return [
    { what: 'loading the index', figure: median(times.load), unit: 'ms', against, peer, atMost: 0.1 },
    { what: 'reading one card', figure: median(times.card), unit: 'ms', against, peer, atMost: 0.01 },
  ];
}
