import Mark from 'mark.js';
import { browser } from 'wxt/browser';
import { toMarks } from '@/entrypoints/article.content/article-marks.ts';
import { gate, readText, toMessage } from '@/entrypoints/article.content/page-text.ts';
import { isWorthReading } from '@/lib/article/glance.ts';
import { findArticles } from '@/lib/article/root.ts';
import { finish } from '@/lib/article/slices.ts';
import { Marks } from '@/lib/highlight/marks.ts';
import { addRanges, PRIORITY, removeRanges } from '@/lib/highlight/registry.ts';
import { send } from '@/lib/messaging.ts';

/**
 * Runs in the place of the content script, in the same world, on the same
 * modules: times the way from start to painted and, interleaved with it on the
 * same page, what no way can do without. Only the page's own thread is timed:
 * while the background works, the page is free.
 */

interface Round {
  /** ms on the page's thread. */
  ours: number;
  walk: number;
  send: number;
  ranges: number;
  marks: number;
  characters: number;
}

/** Walks all text nodes of the body and joins what they hold. */
function walk(): { text: string; nodes: Text[]; time: number } {
  const start = performance.now();
  const nodes: Text[] = [];
  const parts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push(node);
    parts.push(node.data);
  }
  const text = parts.join('\n');
  return { text, nodes, time: performance.now() - start };
}

/** Hands a text to a background that answers with its length at once. */
async function sendAlone(text: string): Promise<number> {
  const start = performance.now();
  const answer = browser.runtime.sendMessage({ echo: text });
  const handedOver = performance.now() - start;
  await answer;
  return handedOver;
}

/** Makes as many ranges over the same text as there are marks, and paints them. */
function rangesAlone(nodes: readonly Text[], count: number): number {
  const long = nodes.filter((node) => node.data.length > 20);
  const start = performance.now();
  const ranges: Range[] = [];
  for (let at = 0; at < count; at++) {
    const node = long[at % long.length];
    if (!node) continue;
    const range = document.createRange();
    range.setStart(node, 2);
    range.setEnd(node, 12);
    ranges.push(range);
  }
  addRanges(document, 'tamga-bench', PRIORITY.entity, ranges);
  const time = performance.now() - start;
  removeRanges(document, 'tamga-bench', ranges);
  return time;
}

async function ours(): Promise<{ time: number; whole: number; marks: number }> {
  const marks = new Marks(PRIORITY.entity);
  const start = performance.now();
  if (!isWorthReading(document, gate)) throw new Error('the page is not taken for one worth reading');
  const [root] = finish(findArticles(document)).articles;
  const page = root && finish(readText(document, root));
  if (!page?.mayBeOnRegion) throw new Error('the page is not taken for an article');
  const asked = send('readArticle', toMessage(page, page.facts(), { visit: 'again', isAsked: false }));
  const before = performance.now() - start;
  const reading = await asked;
  const again = performance.now();
  const list = toMarks(reading);
  finish(marks.paint(page.map, list));
  const noted = send('getAnnotations', { url: reading.url });
  const end = performance.now();
  await noted;
  marks.clear();
  return { time: before + end - again, whole: end - start, marks: list.length };
}

/** Rounds before the first that counts, for each that does: code is compiled in them, ours and the peers'. */
const WARMING = 0.1;

async function measure(rounds: number): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = -rounds * WARMING; round < rounds; round++) {
    const own = await ours();
    const walked = walk();
    const sent = await sendAlone(walked.text);
    const ranges = rangesAlone(walked.nodes, own.marks);
    if (round < 0) continue;
    measured.push({
      ours: own.time,
      walk: walked.time,
      send: sent,
      ranges,
      marks: own.marks,
      characters: walked.text.length,
    });
  }
  return measured;
}

interface Marking {
  /** ms from start to painted, with the background's work and the way there and back. */
  ours: number;
  whole: number;
  marks: number;
  markJs: number;
  elements: number;
}

/** Rounds of both before the first that counts. */
const WARM = 3;

const idle = () => new Promise((done) => requestIdleCallback(done));

/** mark.js on as many names as the page brings along, taken away each time before we come by turns. */
async function measureMarking(rounds: number): Promise<Marking[]> {
  const names: string[] = JSON.parse(document.querySelector('#names')?.textContent ?? '[]');
  const measured: Marking[] = [];
  for (let round = -WARM; round < rounds; round++) {
    const marker = new Mark(document.body);
    const start = performance.now();
    marker.mark(names, { accuracy: 'exactly', separateWordSearch: false });
    const markJs = performance.now() - start;
    const elements = document.querySelectorAll('mark').length;
    marker.unmark();
    // What the page owes for that (layout, memory to collect) is not ours to pay.
    await idle();
    const own = await ours();
    if (round >= 0) measured.push({ ours: own.time, whole: own.whole, marks: own.marks, markJs, elements });
  }
  return measured;
}

/** One article sent to the background, which the bench has stopped, and its answer. */
async function measureWaking(): Promise<{ answer: number }> {
  const [root] = finish(findArticles(document)).articles;
  const page = root && finish(readText(document, root));
  if (!page) throw new Error('the page is not taken for an article');
  const message = toMessage(page, page.facts(), { visit: 'new', isAsked: false });
  const start = performance.now();
  await send('readArticle', message);
  return { answer: performance.now() - start };
}

/** So many looks are timed as one: the page's clock ticks coarsely. */
const AT_ONCE = 10;

interface Glance {
  /** ms. */
  glance: number;
  walk: number;
  characters: number;
}

/** What a page costs that is not about the region, beside walking through its text. */
function measureGlances(rounds: number): Glance[] {
  const measured: Glance[] = [];
  for (let round = -rounds * WARMING; round < rounds; round++) {
    const start = performance.now();
    for (let time = 0; time < AT_ONCE; time++) {
      if (isWorthReading(document, gate)) throw new Error('the page is taken for one worth reading');
    }
    const glance = (performance.now() - start) / AT_ONCE;
    let characters = 0;
    const again = performance.now();
    for (let time = 0; time < AT_ONCE; time++) characters = walk().text.length;
    const walked = performance.now() - again;
    if (round >= 0) measured.push({ glance, walk: walked / AT_ONCE, characters });
  }
  return measured;
}

const asked = new URLSearchParams(location.search);
const report = (result: unknown) => {
  document.documentElement.dataset['bench'] = JSON.stringify(result);
};
const failed = (error: unknown) => report({ error: String(error) });
try {
  if (asked.has('glance')) report(measureGlances(Number(asked.get('glance'))));
  else if (asked.has('mark')) measureMarking(Number(asked.get('mark'))).then(report, failed);
  else if (asked.has('wake')) addEventListener('bench', () => void measureWaking().then(report, failed));
  else measure(Number(asked.get('read'))).then(report, failed);
} catch (error) {
  failed(error);
}
