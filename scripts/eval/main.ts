import type { PackReader } from '@/lib/knowledge/pack-reader.ts';
import { readNames } from '@/lib/recognition/read-names.ts';
import { openPack } from '@/scripts/commands/open-pack.ts';
import { recognize } from '@/scripts/commands/recognize.ts';
import { type ArticleSet, type Label, type LabelledArticle, readArticles, SETS } from './labelled-article.ts';
import { compare, type Counts, f1, type Outcome, precision, recall, type Share } from './score.ts';

/*
 * `npm run eval [known|aside]`: how well names are found and articles told, on
 * articles that were labelled by hand. Those set aside were written and labelled
 * by others than those who worked on the recogniser: theirs are the figures.
 */

function report(set: ArticleSet): void {
  const articles = readArticles(set);
  const readings = articles.map((article) => ({ article, reading: recognize(pack, article) }));
  const outcomes = readings.map(({ article, reading }) => compare(article, reading.mentions));
  print(
    `\n== ${set}: ${articles.length} articles, ${sum(outcomes, ({ article }) => article.labels.length)} labels`,
  );
  print(row('', 'right', 'missed', 'wrong', 'precision (≥ at 95 %)', 'recall (≥ at 95 %)'));
  for (const [name, counts] of [...byLanguage(outcomes), ...byType(outcomes)]) print(rowOf(name, counts));
  reportShared(outcomes);
  reportDetector(readings.map(({ article, reading }) => ({ article, isFound: reading.isCentralAsia })));
  for (const outcome of outcomes) reportErrors(outcome);
}

function byLanguage(outcomes: readonly Outcome[]): [string, Counts][] {
  const groups = Map.groupBy(outcomes, ({ article }) => article.lang);
  return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([lang, list]) => [lang, countsOf(list)]);
}

function byType(outcomes: readonly Outcome[]): [string, Counts][] {
  const counts = new Map<string, Counts>();
  const count = (id: string | undefined, what: keyof Counts) => {
    const type = pack.find(id ?? '')?.type ?? 'unknown';
    const of = counts.get(type) ?? { right: 0, missed: 0, wrong: 0 };
    of[what]++;
    counts.set(type, of);
  };
  for (const { right, missed, wrong } of outcomes) {
    for (const { found } of right) count(found.entityId, 'right');
    for (const { entityIds } of missed) count(entityIds[0], 'missed');
    for (const { entityId } of wrong) count(entityId, 'wrong');
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  return {
    right: sum(outcomes, ({ right }) => right.length),
    missed: sum(outcomes, ({ missed }) => missed.length),
    wrong: sum(outcomes, ({ wrong }) => wrong.length),
  };
}

/** Names that several entities of the pack share: right, abstained, or wrong. */
function reportShared(outcomes: readonly Outcome[]): void {
  let right = 0;
  let abstained = 0;
  let all = 0;
  for (const { article, right: rights, missed, wrong } of outcomes) {
    for (const label of article.labels) {
      if (sharersOf(pack, textOf(article, label.paragraph), label).size < 2) continue;
      all++;
      const found =
        rights.find((one) => one.label === label)?.found ??
        (missed.includes(label) ? wrong.find((one) => isSameSpan(one, label)) : undefined);
      // A name that is passed over is no wrong answer, but none at all.
      if (!found) abstained++;
      else if (found.alternatives.length > 0) abstained++;
      else if (label.entityIds.includes(found.entityId)) right++;
    }
  }
  const share = (count: number) => `${count} (${(count / Math.max(all, 1)).toFixed(3)})`;
  print(
    `names that several share: ${all}; right ${share(right)}, abstained or passed over ${share(abstained)}, right or abstained ${share(right + abstained)}`,
  );
}

function isSameSpan(a: Omit<Label, 'entityIds'>, b: Omit<Label, 'entityIds'>): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}

function textOf({ title, paragraphs }: LabelledArticle, paragraph: number): string {
  return paragraph < 0 ? title : (paragraphs[paragraph] ?? '');
}

/** The entities that a span could name, going by the pack's names alone. */
function sharersOf({ index }: PackReader, text: string, { start, end }: Label): Set<number> {
  const { candidates } = readNames(index, text);
  return new Set(
    candidates.filter((one) => one.start === start && one.end === end).map(({ entity }) => entity),
  );
}

function reportDetector(told: readonly { article: LabelledArticle; isFound: boolean }[]): void {
  const falseAlarms = told.filter(({ article, isFound }) => isFound && !article.isOnRegion);
  const overlooked = told.filter(({ article, isFound }) => !isFound && article.isOnRegion);
  const found = told.filter(({ article, isFound }) => isFound && article.isOnRegion).length;
  print(
    `detector: ${told.length} articles, F1 ${f1(found, falseAlarms.length, overlooked.length).toFixed(3)}`,
  );
  for (const { article } of falseAlarms) {
    print(`  false alarm: ${article.id}${article.hard === undefined ? '' : ` (hard: ${article.hard})`}`);
  }
  for (const { article } of overlooked) print(`  overlooked: ${article.id}`);
}

function reportErrors({ article, missed, wrong }: Outcome): void {
  const errors = [
    ...missed.map((label) => ({ ...label, what: `missed  ${label.entityIds.join(' | ')}` })),
    ...wrong.map((found) => ({
      ...found,
      what: `wrong   ${[found.entityId, ...found.alternatives].join(' / ')}`,
    })),
  ].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  for (const { paragraph, start, end, what } of errors) {
    const text = textOf(article, paragraph);
    const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
    print(`${article.id}:${paragraph} ${what}  …${around}…`);
  }
}

function rowOf(name: string, counts: Counts): string {
  const shown = ({ value, lower }: Share) =>
    Number.isNaN(value) ? '–' : `${value.toFixed(3)} (${lower.toFixed(3)})`;
  const { right, missed, wrong } = counts;
  return row(
    name,
    String(right),
    String(missed),
    String(wrong),
    shown(precision(counts)),
    shown(recall(counts)),
  );
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(14)}${cells.map((cell, at) => cell.padStart(at < 3 ? 8 : 24)).join('')}`;
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const asked = process.argv[2];
const sets = SETS.filter((set) => asked === undefined || asked === set);
if (sets.length === 0) {
  process.stderr.write(`eval: there is no set «${asked}»; there are: ${SETS.join(', ')}\n`);
  process.exitCode = 2;
}
const { pack } = await openPack();
for (const set of sets) report(set);
