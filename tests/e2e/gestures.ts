import type { Rect, Tab } from '@/scripts/browser/driver.ts';

/** Scrolls to a text and lets the pointer come to rest on it, as a reader does. */
export async function restOn(tab: Tab, text: string): Promise<Rect> {
  const rect = await tab.scrollTo(text);
  const middle = { x: rect.x + Math.min(rect.width / 2, 20), y: rect.y + rect.height / 2 };
  await tab.mouse.move({ x: middle.x, y: Math.max(1, rect.y - 60) });
  await tab.mouse.move(middle, { steps: 5 });
  return rect;
}

/** Selects a text on one line with the mouse, from its first letter to its last. */
export async function drag(tab: Tab, text: string): Promise<void> {
  await tab.keyboard.press('Escape');
  const rect = await tab.scrollTo(text);
  const y = rect.y + rect.height / 2;
  await tab.mouse.click({ x: 3, y: 3 });
  await tab.mouse.drag({ x: rect.x, y }, { x: rect.x + rect.width, y });
  await tab.waitWith(
    { what: `«${text}» to be selected` },
    (wanted) => getSelection()?.toString().includes(wanted),
    text,
  );
}

/** Types into the popup's search box, which has the cursor, and waits for an answer. */
export async function searchFor(popup: Tab, query: string): Promise<void> {
  await popup.waitFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  await popup.waitFor(() => document.querySelector('main')?.dataset['state'] !== 'loading');
  await popup.keyboard.type(query);
  await popup.waitFor(() => document.querySelector('.result, .empty'));
}

/** Presses Enter on the chosen result; the popup may be gone before the key is up again. */
export async function openChosen(popup: Tab): Promise<void> {
  await popup.keyboard.press('Enter').catch((error: unknown) => {
    if (!/closed|no such frame|discarded/i.test(String(error))) throw error;
  });
}
