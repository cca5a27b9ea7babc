import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '@/scripts/browser/driver.ts';
import { restOn } from './gestures.ts';
import { fixture, type Stage, setStage } from './stage.ts';

// Firefox alone: Debian's Chromium speaks Russian only with a package of its own.
describe('the interface in Russian, in firefox', () => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage('firefox', { locale: 'ru' });
    tab = await stage.show(fixture('sample.html'));
    await tab.waitForMarks(50);
  });
  afterAll(() => stage.close());

  test('the card has Russian labels and names, and says that its text is English', async () => {
    await restOn(tab, 'Mukhtar Ablyazov');
    const card = await tab.shadow.waitFor('.entity-card');
    expect(card.text).toContain('Мухтар Аблязов');
    expect(card.text).toContain('Человек');
    expect(card.text).toContain('Факты с датами');
    expect(card.text).toContain('Пока только по-английски');
    await tab.keyboard.press('Escape');
  });

  test('the popup speaks Russian and counts as Russian counts', async () => {
    const popup = await stage.browser.popup(tab);
    await popup.waitFor(() => document.querySelector('main[data-state="article"] [data-entity-id]'));
    const shown = await popup.evaluate(() => ({
      language: document.documentElement.lang,
      placeholder: document.querySelector('.search')?.getAttribute('placeholder'),
      actors: document.querySelector('.actors')?.textContent,
      labels: [...document.querySelectorAll('.entity-label')].map(({ textContent }) => textContent),
    }));
    expect(shown.language).toBe('ru');
    expect(shown.placeholder).toBe('Найти в заметках и статьях');
    expect(shown.actors).toMatch(/^\d+ участник(а|ов)? в этой статье$/);
    expect(shown.labels).toContain('Касым-Жомарт Токаев');
    await popup.close();
  });
});
