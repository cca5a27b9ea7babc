// The one interface that end-to-end tests and `npm start` drive both browsers through.

export type BrowserName = 'chromium' | 'firefox';

export type ColorScheme = 'light' | 'dark';

export interface Media {
  readonly isPrint: boolean;
  readonly isForcedColors: boolean;
}

export interface LaunchOptions {
  /** Absolute path of the unpacked extension. */
  readonly extensionDir: string;
  /**
   * Absolute path of the zip that `extensionDir` was unpacked from. Firefox installs this instead;
   * Chromium takes folders alone.
   */
  readonly extensionArchive?: string | undefined;
  /** Port of a fixture proxy on loopback. Without it the browser reaches the network. */
  readonly proxyPort?: number | undefined;
  readonly headless: boolean;
  /** A profile to keep. Without it a temporary one is made, and removed by `close`. */
  readonly profileDir?: string | undefined;
  /**
   * Language of the browser's interface and of what it asks sites for, such as `ru`. A Chromium
   * without that language (Debian's, without chromium-l10n) stays English in `i18n.getUILanguage()`.
   */
  readonly locale?: string | undefined;
  readonly colorScheme?: ColorScheme | undefined;
  /** Size of pages in CSS pixels; 1280 × 800 if not given. */
  readonly viewport?: Size | undefined;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels from the top left corner of the viewport. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** A range in the page's highlight registry. */
export interface Mark {
  /** Its name in the registry, such as `tamga-person`. */
  readonly type: string;
  readonly text: string;
  /** Its first line's box. */
  readonly rect: Rect;
}

/** An element inside the closed shadow root, as it was when asked. */
export interface ShadowNode {
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly rect: Rect;
}

/** One node of what assistive technology is given. Role names are the browser's own. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly depth: number;
}

export interface ConsoleMessage {
  readonly level: string;
  readonly text: string;
}

export interface WaitOptions {
  /** Milliseconds; a safety net only. 20,000 if not given. */
  readonly timeout?: number | undefined;
  /** What is waited for, for the error's text. */
  readonly what?: string | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Real input events. A point is in CSS pixels of the viewport. */
export interface Mouse {
  move(point: Point, options?: { readonly steps?: number }): Promise<void>;
  click(
    point: Point,
    options?: { readonly button?: 'left' | 'right'; readonly count?: number },
  ): Promise<void>;
  /** Presses at one point, moves in steps, lets go at the other. */
  drag(from: Point, to: Point): Promise<void>;
  /** Turns the wheel where the mouse is; `y` in CSS pixels, down is positive. */
  wheel(y: number): Promise<void>;
}

export interface Keyboard {
  /** A key with modifiers before it: `Escape`, `Shift+Tab`, `Control+Enter`, `a`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
}

/**
 * The content of the closed shadow root under the page's `tamga-root` element. Functions run in
 * the page's world, with the shadow root as their first argument.
 */
export interface Shadow {
  exists(): Promise<boolean>;
  /** Throws when the page has no shadow root of ours. */
  evaluate<A extends readonly unknown[], T>(
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  query(selector: string): Promise<ShadowNode | null>;
  queryAll(selector: string): Promise<ShadowNode[]>;
  /** Waits until an element is there and has a size. */
  waitFor(selector: string, options?: WaitOptions): Promise<ShadowNode>;
  waitUntilGone(selector: string, options?: WaitOptions): Promise<void>;
  /** Moves the mouse to the middle of an element and clicks. */
  click(selector: string): Promise<void>;
  /** The serialised content, or null when there is no shadow root. */
  tree(): Promise<string | null>;
  focused(): Promise<ShadowNode | null>;
}

export interface Tab {
  /** The browser's own number of the tab, as extensions see it. */
  id(): Promise<number>;
  url(): Promise<string>;
  /** Goes to an address and waits for its load event. */
  goto(url: string): Promise<void>;
  /**
   * Starts to go to an address and does not wait: for responses that are held back. Until the
   * response comes Chromium answers no question about the tab.
   */
  startGoto(url: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Makes it the tab in front. */
  activate(): Promise<void>;
  /**
   * Runs a function in the page's own world. It cannot see what is around it: all that it needs
   * comes as arguments, and arguments and result travel as JSON.
   */
  evaluate<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Asks until the function's result is true-ish, through navigations too, and returns it. */
  waitFor<A extends readonly unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The same with options. */
  waitWith<A extends readonly unknown[], T>(
    options: WaitOptions,
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  /** Ranges under `tamga-…` names in the highlight registry, in the order of the document. */
  marks(): Promise<Mark[]>;
  /** Waits until at least so many marks are there and two looks in a row show the same. */
  waitForMarks(atLeast?: number, options?: WaitOptions): Promise<Mark[]>;
  /** The first line's box of a text of the page, which may run across elements. Throws if it is not there. */
  rectOf(text: string, occurrence?: number): Promise<Rect>;
  /** Scrolls a text to the middle of the viewport and returns its box. */
  scrollTo(text: string, occurrence?: number): Promise<Rect>;
  readonly shadow: Shadow;
  setViewport(size: Size): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** As if the page were being printed, or the system showed few and strong colours alone. */
  setMedia(media: Media): Promise<void>;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** What assistive technology is given of the page, closed shadow roots included. */
  accessibilityTree(): Promise<AccessibleNode[]>;
  /** Console messages and uncaught errors of the page so far. */
  messages(): readonly ConsoleMessage[];
}

export interface Browser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a tab in front and waits for the load event of the page. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension in a tab; `path` such as `library.html`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** The extension's popup for a tab, shown in a tab of its own at 400 × 600. */
  popup(tab: Tab): Promise<Tab>;
  /** All tabs, those that the extension opened too, but for the blank one of the start. */
  tabs(): Promise<Tab[]>;
  /** Waits for a tab whose address contains a text. */
  waitForTab(part: string, options?: WaitOptions): Promise<Tab>;
  /** Evaluates an expression in the extension's background, which is woken for it. The value travels as JSON. */
  background<T>(expression: string): Promise<T>;
  /** Ends the background as the browser does when it is idle. It wakes at the next event. */
  stopBackground(): Promise<void>;
  /** Whether the background is alive now; asking does not wake it. */
  isBackgroundRunning(): Promise<boolean>;
  /**
   * Fires the handler of a command for a tab, as if its keys had been pressed. In Firefox that
   * grants activeTab like real keys, in Chromium it does not (see `clickAction`).
   */
  command(name: string, tab: Tab): Promise<void>;
  /** Clicks the extension's button in the toolbar for a tab: grants activeTab, and opens the real popup, which no tab shows. */
  clickAction(tab: Tab): Promise<void>;
  /**
   * Keeps the extension from the sites of its manifest, or lets it in again, as a person does in
   * the browser's settings (Chromium's “on click”).
   */
  setSiteAccess(access: 'given' | 'withheld'): Promise<void>;
  /**
   * Makes a later request for a host be granted without a question: as if the site stood in the
   * browser's settings already (Chromium), by preference (Firefox).
   */
  allowHost(pattern: string): Promise<void>;
  /**
   * Answers the next prompt of the browser's for a permission with «no». Firefox alone: Chromium's
   * is a window of its own that no protocol reaches.
   */
  denyNextPrompt(): Promise<void>;
  /** Unloads the extension and loads it again, as an update does: scripts in open pages stay behind. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. Tabs from before are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Waits until a person has closed the browser. */
  waitUntilClosed(): Promise<void>;
}
