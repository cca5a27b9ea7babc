import * as v from 'valibot';
import type { Browser, Tab } from '@/scripts/browser/driver.ts';
import { ENTITY_TYPES } from '@/lib/knowledge/schema.ts';
import { isActor } from '@/lib/reading/actors.ts';

const entitySchema = v.object({
  id: v.string(),
  type: v.picklist(ENTITY_TYPES),
  label: v.string(),
  count: v.number(),
});

/** What a popup may say of a page once it no longer looks. */
const SAID = ['article', 'not-article', 'unlisted', 'withheld', 'stale', 'closed'] as const;

const popupSchema = v.object({
  state: v.picklist(SAID),
  reasons: v.array(v.string()),
  entities: v.array(entitySchema),
});

export type Recognised = v.InferOutput<typeof popupSchema>;

/** Waits until the popup has said what the page is, and reads it. Throws when it does not. */
async function readPopup(popup: Tab): Promise<Recognised> {
  const shown = await popup.waitWith(
    { what: 'the popup to say what this page is' },
    (said) => {
      const root = document.querySelector<HTMLElement>('[data-state]');
      const state = root?.dataset['state'];
      if (root === null || state === undefined || !said.includes(state)) return undefined;
      const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      return {
        state,
        reasons: [...root.querySelectorAll('[data-reason]')].map(text),
        entities: [...root.querySelectorAll<HTMLElement>('[data-entity-id]')].map((element) => ({
          id: element.dataset['entityId'],
          type: element.dataset['entityType'],
          count: Number(element.dataset['count']),
          label: text(element),
        })),
      };
    },
    SAID.map(String),
  );
  return v.parse(popupSchema, shown);
}

/** What the extension recognised in a tab, from its popup; and the popup itself, still open. */
export async function readRecognised(
  browser: Browser,
  tab: Tab,
): Promise<{ recognised: Recognised; popup: Tab }> {
  // The content script may not have spoken yet when the popup asks it: “article” is taken at once,
  // anything else only when a second popup says the same.
  let before: Recognised['state'] | undefined;
  for (;;) {
    const popup = await browser.popup(tab);
    const recognised = await readPopup(popup);
    if (recognised.state === 'article' || recognised.state === before) return { recognised, popup };
    before = recognised.state;
    await popup.close();
  }
}

function table(rows: readonly (readonly [string, string, string])[]): string[] {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(
    ([label, type, count]) => `  ${label.padEnd(widths[0] ?? 0)}  ${type.padEnd(widths[1] ?? 0)}  ${count}`,
  );
}

function mentions(count: number): string {
  return count === 1 ? '1 mention' : `${count} mentions`;
}

/** Lines that tell what was recognised: actors first, then the rest, each with type and mentions. */
export function describeRecognised({ state, reasons, entities }: Recognised): string[] {
  const why = reasons.map((reason) => `  ${reason}`);
  if (state === 'unlisted')
    return ['Tamga does not read this page by itself: its site is not among the listed ones.'];
  if (state === 'withheld') return ['The browser keeps Tamga from this site.'];
  if (state === 'stale') return ['No script of Tamga answers in this page: it was open before.'];
  if (state === 'closed') return ['The browser lets no extension run on this page.'];
  if (state === 'not-article') return ['Not taken for an article on the region:', ...why];
  const rowsOf = (list: Recognised['entities']): string[] =>
    table(list.map(({ label, type, count }) => [label, type, mentions(count)]));
  const actors = entities.filter(isActor);
  const others = entities.filter((entity) => !isActor(entity));
  return [
    'Taken for an article on the region:',
    ...why,
    `Actors: ${actors.length}`,
    ...rowsOf(actors),
    `Places, events and laws: ${others.length}`,
    ...rowsOf(others),
  ];
}
