import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tab } from '@/scripts/browser/driver.ts';

/** Moves the mouse onto the first person or movement that is marked and waits for the card. */
async function openCard(tab: Tab): Promise<void> {
  const find = async () => {
    const marks = await tab.marks();
    return marks.find(({ type }) => type === 'tamga-person' || type === 'tamga-movement') ?? marks[0];
  };
  const mark = await find();
  if (mark === undefined) throw new Error('Nothing is marked in the article.');
  await tab.evaluate(
    (y) => window.scrollBy({ top: y - window.innerHeight / 3, behavior: 'instant' }),
    mark.rect.y,
  );
  const rect = (await find())?.rect ?? mark.rect;
  const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  // A mouse that appears on a word has not moved over it.
  await tab.mouse.move({ x: point.x, y: Math.max(0, point.y - 60) });
  await tab.mouse.move(point, { steps: 5 });
  await tab.shadow.waitFor('[data-entity-id]', { what: 'a card on the first name' });
  await tab.shadow.evaluate(async (root) => {
    await Promise.all(root.getAnimations().map((animation) => animation.finished));
  });
}

/**
 * Takes screenshots of the article from its top, of the article with a card, and of the popup in
 * light and dark, and returns the paths. The popup is left dark, the article scrolled.
 */
export async function takeScreenshots(article: Tab, popup: Tab, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const shoot = async (tab: Tab, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await tab.screenshot(path);
    paths.push(path);
  };
  for (const scheme of ['light', 'dark'] as const) {
    await popup.setColorScheme(scheme);
    await shoot(popup, `popup-${scheme}`);
  }
  await article.activate();
  await article.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await shoot(article, 'article');
  await openCard(article);
  await shoot(article, 'card');
  return paths;
}
