import { browser } from 'wxt/browser';

/** Shows the welcome page once, when Tamga is installed; an update interrupts nobody. */
export function followInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
