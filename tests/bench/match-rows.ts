import { existsSync, readFileSync } from 'node:fs';
import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';
import { Article } from '@/lib/recognition/article.ts';
import { readIndexFile } from '@/lib/recognition/index-file.ts';
import { match } from '@/lib/recognition/match.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { allNames } from './all-names.ts';
import { interleaved } from './interleaved.ts';
import { AUTOMATON, DOUBLE_ARRAY, EXPRESSION, type Finder } from './matching-peers.ts';
import { mixedText } from './mixed-text.ts';
import { packFile } from './pack-file.ts';
import { SEED } from './pages.ts';
import type { Row } from './table.ts';

const ROUNDS = 15;

/** A second or more each. */
const BUILDING_ROUNDS = 3;

/** A name in all that is read by then: a RegExp is compiled at its first use. */
const FIRST = 'Kazakhstan';

/** The floor: every unit looked at, nothing done with it. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const answered = (find: Finder) => {
  if (find(FIRST).length !== 1) throw new Error(`a peer does not find ${FIRST}`);
};

/** Finding all names in a text, and loading the index: beside an automaton and an expression of the same names. */
export function matchRows(): Row[] {
  const bytes = packFile(PACK_FILES.index);
  const { index } = readIndexFile(bytes);
  const names = allNames(index);
  const text = mixedText();
  const automaton = DOUBLE_ARRAY.build(names);
  const expression = EXPRESSION.build(names);
  const found = { ours: 0, automaton: 0, expression: 0 };
  const times = interleaved(ROUNDS, {
    ours: () => (found.ours = match(index, text).length),
    loop: () => bareLoop(text),
    automaton: () => (found.automaton = automaton(text).length),
    expression: () => (found.expression = expression(text).length),
  });
  const speed = (ms: number) => text.length / ms / 1000;
  const what = `matching ${names.length} names and forms in ${text.length} characters`;
  const rows: Row[] = [
    {
      what: `${what} (${found.ours} found, nested ones too)`,
      figure: speed(times.ours),
      unit: 'M chars/s',
      against: `${DOUBLE_ARRAY.name} (${found.automaton} found)`,
      peer: speed(times.automaton),
      atLeast: 3,
    },
    {
      what,
      figure: speed(times.ours),
      unit: 'M chars/s',
      against: `${EXPRESSION.name} (${found.expression} found)`,
      peer: speed(times.expression),
      atLeast: 3,
    },
    {
      what,
      figure: times.ours,
      unit: 'ms',
      against: 'a bare charCodeAt loop',
      peer: times.loop,
      atMost: 8,
    },
  ];
  return [...rows, ...loadRows(bytes, names), ...resolveRows(bytes)];
}

function loadRows(bytes: ArrayBuffer, names: readonly string[]): Row[] {
  // Another name each time: the same expression would not be compiled again.
  let round = 0;
  const others = () => [...names, `another${round++}`];
  const times = interleaved(BUILDING_ROUNDS, {
    ours: () => readIndexFile(bytes),
    automaton: () => answered(AUTOMATON.build(others())),
    expression: () => answered(EXPRESSION.build(others())),
  });
  const what = 'reading the index from its bytes';
  return [
    {
      what,
      figure: times.ours,
      unit: 'ms',
      against: `${AUTOMATON.name} built, with its first answer`,
      peer: times.automaton,
      atMost: 0.1,
    },
    {
      what,
      figure: times.ours,
      unit: 'ms',
      against: `${EXPRESSION.name} built, with its first answer`,
      peer: times.expression,
      atMost: 0.1,
    },
  ];
}

/** How often an article is read over as one, for a long one. */
const OVER = 60;

function resolveRows(bytes: ArrayBuffer): Row[] {
  if (!existsSync(SEED)) return [];
  const { index } = readIndexFile(bytes);
  const seed = readFileSync(SEED, 'utf8');
  const long = `${seed}\n`.repeat(OVER);
  return [seed, long].map((text, at) => {
    const times = interleaved(at === 0 ? 200 : ROUNDS, {
      resolve: () => resolve(index, new Article(text)),
      match: () => match(index, text),
    });
    return {
      what: `resolving: seed article${at === 0 ? '' : ` × ${OVER}`} (${text.length} characters)`,
      figure: times.resolve,
      unit: 'ms',
      against: 'its matching alone',
      peer: times.match,
    };
  });
}
