import type { BrowserName } from './contract.ts';
import { browserVariable, findBrowser } from './find.mjs';

/** The path of a browser. Throws, with what to do, when there is none. */
export function browserExecutable(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === undefined)
    throw new Error(
      `No ${name} found. Run \`node scripts/setup.mjs\`, or name its program in ${browserVariable[name]}.`,
    );
  return path;
}
