import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GRACE } from '@/lib/highlight/hover.ts';
import { browserNames, type Tab } from '@/scripts/browser/driver.ts';
import { restOn } from './gestures.ts';
import { page, type Stage, setStage } from './stage.ts';

const BODY = `<p>In Bishkek President Sadyr Japarov received Akylbek Japarov, who leads the cabinet of Kyrgyzstan.</p>
<p>Afterwards Japarov spoke for an hour about roads, dams and the price of coal.</p>
${'<p>Nobody in Kyrgyzstan had asked for more, and the hall in Osh was half empty by then.</p>'.repeat(3)}`;

const article = page('http://thediplomat.com/why/two-of-one-name/', 'Two of One Name in Kyrgyzstan', BODY);

const BARE = 'Japarov spoke';

const shownId = async (tab: Tab) =>
  (await tab.shadow.query('.entity-card'))?.attributes['data-entity-id'] ?? null;

/** Whom the card says that the name could mean as well. */
const others = async (tab: Tab) =>
  (await tab.shadow.queryAll('.card-others button')).map(({ attributes, text }) => [
    attributes['data-other'],
    text,
  ]);

const SADYR = ['sadyr-japarov', 'Sadyr Japarov'];
const AKYLBEK = ['akylbek-japarov', 'Akylbek Japarov'];

async function close(tab: Tab): Promise<void> {
  await tab.keyboard.press('Escape');
  await tab.shadow.waitUntilGone('.page-card');
  await tab.mouse.move({ x: 3, y: 3 });
}

describe.each(browserNames)('why a name was taken for this one, in %s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage(name);
    tab = await stage.show(article);
    await tab.waitForMarks(10);
  });
  afterAll(() => stage.close());

  test('a plain name says so at the foot of its card, once it is asked', async () => {
    await restOn(tab, 'Bishkek');
    const why = await tab.shadow.waitFor('.card-why');
    expect(why.attributes['data-why']).toBe('name');
    const isOpen = () => tab.shadow.evaluate((root) => root.querySelector('.card-why')?.hasAttribute('open'));
    expect(await isOpen()).toBe(false);
    expect(await tab.shadow.query('.card-others')).toBeNull();
    await tab.shadow.evaluate((root) => root.querySelector('.card-why')?.scrollIntoView());
    await tab.shadow.click('.card-why summary');
    expect(await isOpen()).toBe(true);
    expect((await tab.shadow.waitFor('.card-why p')).text).toMatch(/fits this name here: Bishkek\.$/);
    await close(tab);
  });

  test('of a name that two bear, the card offers the other, and the way back', async () => {
    await restOn(tab, BARE);
    await tab.shadow.waitFor('.card-others');
    const first = await shownId(tab);
    const [one, two] = first === SADYR[0] ? [SADYR, AKYLBEK] : [AKYLBEK, SADYR];
    expect([first, await others(tab)]).toEqual([one[0], [two]]);
    expect((await tab.shadow.waitFor('.card-why')).attributes['data-why']).toBe('undecided');

    await tab.shadow.click('.card-others button');
    await expect.poll(() => shownId(tab)).toBe(two[0]);
    expect(await others(tab)).toEqual([one]);
    // Since the reader has chosen, it does not go with the pointer.
    await tab.mouse.move({ x: 3, y: 3 }, { steps: 4 });
    const left = await tab.evaluate(() => performance.now());
    await tab.waitFor((until) => performance.now() > until, left + 2 * GRACE);
    await tab.shadow.click('.card-others button');
    await expect.poll(() => shownId(tab)).toBe(one[0]);
    expect(await others(tab)).toEqual([two]);
    await close(tab);
  });

  test('by keyboard too, and the focus stays in the card', async () => {
    const bare = (await tab.marks()).findIndex(({ text }) => text === 'Japarov');
    expect(bare).toBeGreaterThan(0);
    await tab.evaluate(() => scrollTo(0, 0));
    for (let steps = 0; steps <= bare; steps++) await stage.browser.command('next-name', tab);
    await tab.shadow.waitFor('.card-others');
    const first = await shownId(tab);
    const focused = async () => (await tab.shadow.focused())?.attributes ?? {};
    for (let presses = 0; presses < 6 && !(await focused())['data-other']; presses++) {
      await tab.keyboard.press('Tab');
    }
    const asked = (await focused())['data-other'];
    expect(asked).toBeTruthy();
    await tab.keyboard.press('Enter');
    await expect.poll(() => shownId(tab)).toBe(asked);
    expect(asked).not.toBe(first);
    await expect.poll(async () => (await focused())['class']).toBe('page-card');
    const dialog = (await tab.accessibilityTree()).find(({ role }) => role === 'dialog');
    expect([SADYR, AKYLBEK].find(([id]) => id === asked)).toContain(dialog?.name);
    await close(tab);
  });
});
