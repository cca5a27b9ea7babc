import { launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './contract.ts';
import { launchFirefox } from './firefox.ts';

export type * from './contract.ts';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Starts a browser with the extension in it. Close it in a `finally` or an `afterAll`; should the
 * process end before, the browser is ended with it.
 * Throws when the browser is not installed or the extension does not load.
 */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
