import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/translate.ts';
import { axeViolations } from './check-axe.ts';
import { overflows } from './check-overflow.ts';
import { type Gallery, openGallery } from './open-gallery.ts';
import { unfold } from './unfold.ts';

const VIEWS = LANGUAGES.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [360, 400, 800].map((width) => ({ language, scheme, width })),
  ),
);

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});

afterAll(async () => {
  await gallery?.close();
});

describe.each(VIEWS)('$language, $scheme, $width px', (view) => {
  let page: Page;

  beforeAll(async () => {
    page = await gallery.open(view);
  });

  afterAll(async () => {
    await page?.close();
  });

  test('nothing overflows sideways', async () => {
    expect(await overflows(page)).toEqual([]);
  });

  test('nothing overflows sideways when everything is unfolded', async () => {
    await unfold(page);
    expect(await overflows(page)).toEqual([]);
  });

  test('axe-core finds nothing', async () => {
    // What is folded away is hidden from axe-core, too.
    await unfold(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('every state has an id of its own and shows something, unless it is about nothing', async () => {
  const page = await gallery.open({ language: 'en', scheme: 'light', width: 800 });
  const states = await page.locator('.state').evaluateAll((all) =>
    all.map((state) => ({
      id: state.id,
      isEmpty: !state
        .querySelector('.page-box, .popup-box')
        ?.shadowRoot?.querySelector('input, li, p, button, article'),
    })),
  );
  await page.close();
  expect(new Set(states.map(({ id }) => id)).size).toBe(states.length);
  expect(states.filter(({ isEmpty }) => isEmpty).map(({ id }) => id)).toEqual([
    'entity-list-empty',
    'note-list-empty',
  ]);
});
