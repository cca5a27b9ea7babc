import { readFile } from 'node:fs/promises';
import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import cardEn from '@/assets/locales/card.en.json';
import { PageCard } from '@/components/card/page-card.tsx';
import { PackReader } from '@/lib/knowledge/pack-reader.ts';
import type { Why } from '@/lib/recognition/why.ts';
import { translator } from '@/lib/translate.ts';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { restOn } from './gestures.ts';
import { fixture, type Stage, setStage } from './stage.ts';

/** The card of an entity as the gallery shows it, where axe looks at it. */
async function galleryCard(entityId: string, why: Why): Promise<string> {
  const pack = await PackReader.open(async (name) => {
    const bytes = await readFile(`.pack/${name}`);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  });
  const card = await pack.card(entityId);
  if (!card) throw new Error(`the pack has no ${entityId}`);
  const text = translator(cardEn, 'en');
  const nothing = () => undefined;
  return renderToString(
    h(PageCard, {
      content: { state: 'card', card },
      taken: { entity: card, why, alternatives: [] },
      shown: card,
      text,
      onShow: nothing,
      onClose: nothing,
    }),
  );
}

describe.each(browserNames)('the card that ships, behind its closed root, in %s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage(name);
    tab = await stage.show(fixture('sample.html'));
    await tab.waitForMarks(50);
  });
  afterAll(() => stage.close());

  test.each<[string, string, Why]>([
    ['Mukhtar Ablyazov', 'mukhtar-ablyazov', { code: 'name' }],
    ['Zhanaozen shootings', 'zhanaozen-shootings-2011', { code: 'name' }],
  ])('%s: the same tree as the component in the gallery', async (surface, entityId, why) => {
    await tab.mouse.move({ x: 3, y: 3 });
    await restOn(tab, surface);
    await tab.shadow.waitFor(`.entity-card[data-entity-id="${entityId}"]`);
    const same = await tab.shadow.evaluate(
      (root, html) => {
        const wanted = new DOMParser().parseFromString(html, 'text/html').querySelector('.page-card');
        const shown = root.querySelector('.page-card');
        if (!wanted || !shown) return 'one of the two is missing';
        // Texts that follow each other are one node in markup and may be several here.
        const copy = document.importNode(shown, true);
        copy.normalize();
        return copy.isEqualNode(document.importNode(wanted, true))
          ? 'same'
          : `${copy.outerHTML}\n\n${wanted.outerHTML}`;
      },
      await galleryCard(entityId, why),
    );
    expect(same).toBe('same');
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.page-card');
  });

  test('what assistive technology is given names the dialog, its headings and its sources', async () => {
    await stage.browser.command('next-name', tab);
    await tab.shadow.waitFor('.entity-card');
    const tree = await tab.accessibilityTree();
    const dialog = tree.find(({ role }) => role === 'dialog');
    expect(dialog?.name).toBeTruthy();
    const names = tree.map(({ name: said }) => said);
    expect(names).toContain('Dated facts');
    expect(names.some((said) => /^\d+ sources?$/.test(said))).toBe(true);
  });
});
