export declare const browserVariable: Readonly<Record<'chromium' | 'firefox', string>>;

/**
 * The path of an installed browser, or undefined.
 * Throws when CHROME_PATH or FIREFOX_PATH names something that is no file.
 */
export declare function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
