import { test } from 'vitest';

/** A test of what one browser does by itself: in the other there is nothing to test. */
export const inOne =
  (name: string) =>
  (wanted: 'chromium' | 'firefox', title: string, run: () => Promise<void>): void => {
    if (name === wanted) test(title, run);
  };
