import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Labels of a page: mentions by block (−1 is the headline), surface and occurrence. */
const labelsSchema = v.object({
  mentions: v.array(
    v.object({ block: v.number(), surface: v.string(), occurrence: v.number(), entityId: v.string() }),
  ),
});

export type Labels = v.InferOutput<typeof labelsSchema>;

export function readLabels(name: string): Labels {
  return v.parse(labelsSchema, JSON.parse(readFileSync(`tests/fixtures/labels/${name}`, 'utf8')));
}

/** What is painted: in which block (null: in none), where in its text, and as what. */
export interface PaintedSpan {
  block: number | null;
  start: number;
  surface: string;
  type: string;
}

/** The texts of headline and body blocks, white space collapsed. Runs in the page. */
export function blocksOf(): { block: number; text: string }[] {
  const listed = [...document.querySelectorAll('[data-block]')];
  if (listed.length > 0) {
    return listed.map((element) => ({
      block: Number(element.getAttribute('data-block')),
      text: (element.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' '),
    }));
  }
  const body = [...document.querySelectorAll('article p')].filter(
    (p) => !p.closest('aside, footer, figure, .byline'),
  );
  return [document.querySelector('h1'), ...body].flatMap((element, at) =>
    element ? [{ block: at - 1, text: (element.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ') }] : [],
  );
}

/** Every span in the page's highlight registry that names an entity. Runs in the page. */
export function paintedSpans(): PaintedSpan[] {
  const listed = [...document.querySelectorAll('[data-block]')];
  const body = [...document.querySelectorAll('article p')].filter(
    (p) => !p.closest('aside, footer, figure, .byline'),
  );
  const blocks = listed.length > 0 ? listed : [document.querySelector('h1'), ...body];
  const spans: PaintedSpan[] = [];
  for (const [type, ranges] of CSS.highlights) {
    if (!type.startsWith('tamga-') || type.startsWith('tamga-note-')) continue;
    for (const painted of ranges) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const surface = range.toString().replace(/[\t\n\f\r ]+/g, ' ');
      const element = blocks.find((block) => block?.contains(range.startContainer)) ?? null;
      const before = document.createRange();
      if (element) {
        before.setStart(element, 0);
        before.setEnd(range.startContainer, range.startOffset);
      }
      const at = blocks.indexOf(element);
      const number = listed.length > 0 ? Number(element?.getAttribute('data-block')) : at - 1;
      const start = before.toString().replace(/[\t\n\f\r ]+/g, ' ').length;
      spans.push({ block: element ? number : null, start, surface, type });
    }
  }
  return spans;
}

/** Which labels are painted, and which marks are no label; a span is right only whole. */
export function compareWithLabels(
  labels: Labels,
  blocks: readonly { block: number; text: string }[],
  painted: readonly PaintedSpan[],
) {
  const wanted = new Map<string, string>();
  for (const { block, surface: read, occurrence, entityId } of labels.mentions) {
    // A reader sees `<br>` as a line break; in the text of the nodes it is nothing.
    const surface = read.replaceAll('\n', '');
    const text = blocks.find((candidate) => candidate.block === block)?.text ?? '';
    let at = -1;
    for (let seen = 0; seen < occurrence; seen++) at = text.indexOf(surface, at + 1);
    wanted.set(`${block}:${at}:${surface}`, entityId);
  }
  const found = painted.map(({ block, start, surface }) => `${block}:${start}:${surface}`);
  const missed = [...wanted.keys()].filter((key) => !found.includes(key));
  const wrong = found.filter((key) => !wanted.has(key));
  return {
    recall: (wanted.size - missed.length) / wanted.size,
    precision: (found.length - wrong.length) / Math.max(found.length, 1),
    missed,
    wrong,
  };
}
