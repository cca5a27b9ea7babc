import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@/lib/translate.ts';
import { openGallery } from './open-gallery.ts';
import { unfold } from './unfold.ts';

/**
 * `npx tsx tests/gallery/screenshots.ts [COMPONENT…]` writes a picture of each
 * component with all its states into .output/gallery, light and dark, in each
 * language: to be looked at. Besides, one with every fold opened and one with the
 * keyboard's ring.
 */
const FOLDER = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));

/** CSS px: three states beside each other. */
const WIDTH = 1250;

const gallery = await openGallery();
try {
  await mkdir(FOLDER, { recursive: true });
  const index = await gallery.open({ language: 'en', scheme: 'light', width: WIDTH });
  const all = await index.locator('.component').evaluateAll((components) => components.map(({ id }) => id));
  const asked = process.argv.slice(2);
  for (const only of all.filter((id) => asked.length === 0 || asked.includes(id))) {
    for (const language of LANGUAGES) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await gallery.open({ language, scheme, width: WIDTH, only });
        const path = `${FOLDER}${only}.${language}.${scheme}`;
        await page.screenshot({ path: `${path}.png`, fullPage: true });
        if (await unfold(page)) await page.screenshot({ path: `${path}.open.png`, fullPage: true });
        if (await showRing(page)) await page.screenshot({ path: `${path}.ring.png`, fullPage: true });
        await page.close();
      }
    }
  }
  console.log(`Written to ${FOLDER}`);
} finally {
  await gallery.close();
}

/** Moves the keyboard to the first thing that takes it; false if nothing does. */
async function showRing(page: Awaited<ReturnType<typeof gallery.open>>): Promise<boolean> {
  const first = page.locator('.state').locator('button, summary, input, textarea, [tabindex="0"]').first();
  if ((await first.count()) === 0) return false;
  // Any key makes the browser draw rings for what is focused by script, too.
  await page.keyboard.press('Shift');
  await first.focus();
  return true;
}
