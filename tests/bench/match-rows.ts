import { readFileSync } from 'node:fs';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import ClassicAhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { nameEntries } from '@/lib/knowledge/compile.ts';
import { readIndexFile } from '@/lib/recognition/index-file.ts';
import { match } from '@/lib/recognition/match.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { type Folded, fold } from '@/lib/text/fold.ts';
import { readArticles } from '@/scripts/eval/labelled-article.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';
import { median, type Row } from './table.ts';

/** UTF-16 units of text, in all the pack's languages. */
const LENGTH = 1_000_000;

const ROUNDS = 7;

/** Spans in the text, offsets kept: what each way must give. */
type Find = (text: string) => { start: number; end: number }[];

interface Peer {
  name: string;
  /** ms that building took, its first answer included. */
  built: number;
  find: Find;
}

/**
 * Finding names and loading what finds them, beside the bare loop over the text,
 * the fastest Aho–Corasick of npm and one regular expression of all names. The
 * peers get the text folded by our own table (in their time: none of them folds
 * marks and apostrophes), whole words are checked, the longest at each place is
 * kept, and offsets are carried back to the text.
 */
export async function matchRows(): Promise<Row[]> {
  const text = mixedText();
  const { entities } = await loadPack(PACK_FOLDER);
  const names = [
    ...new Set(
      nameEntries(entities).flatMap((entry) =>
        [entry.text, ...(entry.forms ?? [])].map((name) => fold(name).text),
      ),
    ),
  ];
  const bytes = readFileSync('.pack/index.bin');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { index } = readIndexFile(file);
  const peers = [modern(names), monyone(names), classic(names), expression(names)];
  const times = new Map<string, number[]>();
  const time = (name: string, work: () => unknown) => {
    const start = performance.now();
    work();
    const list = times.get(name) ?? [];
    list.push(performance.now() - start);
    times.set(name, list);
  };
  // The first round compiles.
  for (let round = 0; round <= ROUNDS; round++) {
    if (round === 1) times.clear();
    time('loop', () => bareLoop(text));
    time('match', () => match(index, text));
    time('load', () => readIndexFile(file));
    time('resolve', () => resolve(index, text));
    for (const { name, find } of peers) time(name, () => find(text));
  }
  const of = (name: string) => median(times.get(name) ?? []);
  const fastest = (list: readonly Peer[]) => list.reduce((a, b) => (of(a.name) <= of(b.name) ? a : b));
  const automata = peers.slice(0, -1);
  const quickest = fastest(peers);
  const soonest = peers.reduce((a, b) => (a.built <= b.built ? a : b));
  const what = `finding ${names.length} names in ${LENGTH} characters`;
  const ours = { figure: of('match'), unit: 'ms' as const };
  return [
    { what, ...ours, against: 'a bare charCodeAt loop', peer: of('loop'), atMost: 8 },
    ...[fastest(automata), ...peers.slice(-1)].map(({ name }) => ({
      what,
      ...ours,
      against: name,
      peer: of(name),
      ...(name === quickest.name ? { atMost: 1 / 3 } : {}),
    })),
    { what: '  and resolving them', figure: of('resolve'), unit: 'ms', against: what, peer: of('match') },
    {
      what: 'loading the index',
      figure: of('load'),
      unit: 'ms',
      against: `building ${soonest.name}`,
      peer: soonest.built,
      atMost: 0.1,
    },
    memoryRow(file, names),
  ];
}

function mixedText(): string {
  const articles = readArticles('known').map(({ title, paragraphs }) => [title, ...paragraphs].join('\n'));
  const once = articles.join('\n');
  // Through a buffer: a string that is joined from others is slower to read.
  return Buffer.from(once.repeat(Math.ceil(LENGTH / once.length)).slice(0, LENGTH)).toString();
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum ^= text.charCodeAt(at);
  return sum;
}

function timed<T>(work: () => T): { result: T; time: number } {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}

/** A peer from what finds every name in folded text, in the order of ends. */
function peer(name: string, build: () => (folded: string) => Iterable<[start: number, end: number]>): Peer {
  const { result: search, time } = timed(() => {
    const built = build();
    Array.from(built('kazakhstan'));
    return built;
  });
  return { name, built: time, find: (text) => longestWords(fold(text), search) };
}

function longestWords(
  { text, starts }: Folded,
  search: (folded: string) => Iterable<[start: number, end: number]>,
): { start: number; end: number }[] {
  const isEdge = (at: number) => at < 0 || at >= text.length || text.charCodeAt(at) === 0x20;
  const longest = new Map<number, number>();
  for (const [start, end] of search(text)) {
    if (!isEdge(start - 1) || !isEdge(end)) continue;
    if ((longest.get(start) ?? 0) < end) longest.set(start, end);
  }
  return [...longest].map(([start, end]) => ({ start: starts[start] ?? 0, end: (starts[end - 1] ?? 0) + 1 }));
}

function modern(names: readonly string[]): Peer {
  return peer('modern-ahocorasick', () => {
    const automaton = new ModernAhoCorasick([...names]);
    return function* (folded) {
      for (const { start, end } of automaton.iterate(folded)) yield [start, end];
    };
  });
}

function monyone(names: readonly string[]): Peer {
  return peer('@monyone/aho-corasick', () => {
    const automaton = new Monyone([...names]);
    return (folded) => automaton.matchInText(folded).map(({ begin, end }) => [begin, end]);
  });
}

function classic(names: readonly string[]): Peer {
  return peer('ahocorasick', () => {
    const automaton = new ClassicAhoCorasick([...names]);
    return function* (folded) {
      for (const [last, found] of automaton.search(folded)) {
        for (const name of found) yield [last + 1 - name.length, last + 1];
      }
    };
  });
}

function expression(names: readonly string[]): Peer {
  return peer('one RegExp giu', () => {
    const sorted = [...names].sort((a, b) => b.length - a.length);
    const any = sorted.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
    return function* (folded) {
      for (const found of folded.matchAll(pattern)) yield [found.index, found.index + found[0].length];
    };
  });
}

/** What the index holds in memory, beside a list of its names. */
function memoryRow(file: ArrayBuffer, names: readonly string[]): Row {
  const list = names.reduce((sum, name) => sum + 16 + 2 * name.length, 0);
  return {
    what: 'memory of the loaded index',
    figure: file.byteLength / 1024,
    unit: 'kB',
    against: 'its names as strings alone',
    peer: list / 1024,
  };
}
