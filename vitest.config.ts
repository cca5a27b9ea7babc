import { defineConfig } from 'vitest/config';

/** Safety nets, not bounds: a test that hits one hangs and is wrong in another way. */
const MINUTE = 60_000;

const BROWSER = ['tests/e2e', 'tests/harness', 'tests/gallery'];

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    expect: { poll: { timeout: MINUTE } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: BROWSER.map((folder) => `${folder}/**`),
          // A test that needs a DOM says so: `// @vitest-environment happy-dom`.
          environment: 'node',
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: BROWSER.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          environment: 'node',
          // One browser at a time: two would share the machine and the ports.
          fileParallelism: false,
          testTimeout: 5 * MINUTE,
          hookTimeout: 5 * MINUTE,
        },
      },
    ],
  },
});
