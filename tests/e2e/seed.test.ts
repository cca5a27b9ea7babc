import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '@/scripts/browser/driver.ts';
import { textPage } from '@/scripts/start/text-page.ts';
import { blocksOf, compareWithLabels, paintedSpans, readLabels } from './painted.ts';
import { type Fixture, fixture, requestsThatLeft, type Stage, setStage } from './stage.ts';

const SEED = '../shared/seed/article.txt';

/** The seed article where it is at hand; elsewhere the sample stands in for it. */
function seed(): { shown: Fixture; labels: string } {
  if (!existsSync(SEED)) {
    console.log('not run: no seed article; the sample stands in for it');
    return { shown: fixture('sample.html'), labels: 'sample.json' };
  }
  const { html } = textPage(readFileSync(SEED, 'utf8'));
  return {
    shown: { url: 'http://thediplomat.com/2019/11/kazakhstans-protest-problem/', html },
    labels: 'seed.json',
  };
}

describe.each(browserNames)('the article that it all began from, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.close());

  test('is marked as labelled, nowhere else, and left as it was', async () => {
    const { shown, labels } = seed();
    const tab = await stage.show(shown);
    await tab.waitForMarks();
    const blocks = await tab.evaluate(blocksOf);
    const painted = await tab.evaluate(paintedSpans);
    const { recall, precision, missed, wrong } = compareWithLabels(readLabels(labels), blocks, painted);
    console.log(`${labels} in ${name}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`, {
      missed,
      wrong,
    });
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(painted.filter(({ block }) => block === null)).toEqual([]);

    // A card has been opened and closed: our one element is there, and no other change.
    const [first] = await tab.marks();
    if (!first) throw new Error('no mark to rest on');
    await tab.mouse.move({ x: first.rect.x + 4, y: first.rect.y + first.rect.height / 2 });
    await tab.shadow.waitFor('.entity-card');
    await tab.keyboard.press('Escape');
    await tab.shadow.waitUntilGone('.page-card');
    const untouched = await tab.evaluate((html) => {
      const ours = document.querySelectorAll('tamga-root');
      for (const element of ours) element.remove();
      const before = new DOMParser().parseFromString(html, 'text/html');
      return {
        hosts: ours.length,
        same: document.documentElement.outerHTML === before.documentElement.outerHTML,
        nodes: count(document) - count(before),
      };
      function count(of: Document) {
        const walker = of.createTreeWalker(of, NodeFilter.SHOW_ALL);
        let nodes = 0;
        while (walker.nextNode()) nodes++;
        return nodes;
      }
    }, shown.html);
    expect(untouched).toEqual({ hosts: 1, same: true, nodes: 0 });
    expect(requestsThatLeft(stage.proxy.log)).toEqual([]);
  });
});
