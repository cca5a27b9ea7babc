import type {
  AccessibleNode,
  ColorScheme,
  Media,
  ConsoleMessage,
  Keyboard,
  Mouse,
  Point,
  Rect,
  Shadow,
  ShadowNode,
  Size,
  Tab,
  WaitOptions,
} from './contract.ts';
import { describeAll, describeFocused, findText, readMarks, serialise } from './in-page.ts';

/** What a browser must be able to do; everything else of a tab is built on it. */
export interface TabPort {
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  id(): Promise<number>;
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  startGoto(url: string): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
  activate(): Promise<void>;
  /** Evaluates an expression for a promise of JSON text in the page's own world. */
  evaluate(expression: string): Promise<string | undefined>;
  /** Calls a function expression with our closed shadow root; null when the page has none. */
  withShadowRoot(functionExpression: string): Promise<{ readonly json: string | undefined } | null>;
  setViewport(size: Size): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  setMedia(media: Media): Promise<void>;
  screenshot(path: string): Promise<void>;
  accessibilityTree(): Promise<AccessibleNode[]>;
  messages(): readonly ConsoleMessage[];
}

const defaultTimeout = 20_000;
const pollEvery = 50;

// tsx (esbuild) wraps named inner functions in `__name(…)`, which a page does not have.
const shims = 'const __name = (value) => value;';

function asJson(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}

function callExpression(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => { ${shims} return JSON.stringify(await (${fn.toString()})(${args.map(asJson).join(', ')})); })()`;
}

function shadowExpression(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const list = ['root', ...args.map(asJson)].join(', ');
  return `async (root) => { ${shims} return JSON.stringify(await (${fn.toString()})(${list})); }`;
}

/** The value of JSON text that a page made of a T. */
export function fromJson<T>(json: string | undefined): T {
  const value: T = json === undefined ? undefined : JSON.parse(json);
  return value;
}

/**
 * Asks until the answer is true-ish. A question that throws is asked again: while a page goes to
 * another there is nothing to ask.
 * Throws after the time-out, with the last answer or error.
 */
export async function poll<T>(
  ask: () => Promise<T>,
  { timeout = defaultTimeout, what = 'a condition' }: WaitOptions = {},
): Promise<T> {
  const end = Date.now() + timeout;
  let last = 'nothing';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = `the answer ${asJson(answer)}`;
    } catch (error) {
      last = `the error ${error instanceof Error ? error.message : String(error)}`;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}. Last came ${last}.`);
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
  }
}

function middle(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

function makeShadow(port: TabPort): Shadow {
  async function evaluate<A extends readonly unknown[], T>(
    fn: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const answer = await port.withShadowRoot(shadowExpression(fn, args));
    if (answer === null) throw new Error(`No shadow root of ours in ${await port.url()}.`);
    return fromJson<T>(answer.json);
  }

  async function queryAll(selector: string): Promise<ShadowNode[]> {
    const answer = await port.withShadowRoot(shadowExpression(describeAll, [selector]));
    return answer === null ? [] : fromJson<ShadowNode[]>(answer.json);
  }

  async function waitFor(selector: string, options: WaitOptions = {}): Promise<ShadowNode> {
    const node = await poll(
      async () => (await queryAll(selector)).find(({ rect }) => rect.width > 0 && rect.height > 0),
      {
        what: `a visible “${selector}” in the shadow root`,
        ...options,
      },
    );
    if (node === undefined) throw new Error('unreachable: poll returns no undefined');
    return node;
  }

  return {
    evaluate,
    queryAll,
    waitFor,
    async exists() {
      return (await port.withShadowRoot('async () => "true"')) !== null;
    },
    async query(selector) {
      return (await queryAll(selector))[0] ?? null;
    },
    async waitUntilGone(selector, options = {}) {
      await poll(
        async () => (await queryAll(selector)).every(({ rect }) => rect.width === 0 || rect.height === 0),
        {
          what: `“${selector}” to leave the shadow root`,
          ...options,
        },
      );
    },
    async click(selector) {
      await port.mouse.click(middle((await waitFor(selector)).rect));
    },
    async tree() {
      const answer = await port.withShadowRoot(shadowExpression(serialise, []));
      return answer === null ? null : fromJson<string>(answer.json);
    },
    async focused() {
      const answer = await port.withShadowRoot(shadowExpression(describeFocused, []));
      return answer === null ? null : fromJson<ShadowNode | null>(answer.json);
    },
  };
}

/** A tab as tests see it, on top of what a browser offers. */
export function makeTab(port: TabPort): Tab {
  async function evaluate<A extends readonly unknown[], T>(
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return fromJson<T>(await port.evaluate(callExpression(fn, args)));
  }

  async function waitWith<A extends readonly unknown[], T>(
    options: WaitOptions,
    fn: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    try {
      return await poll(() => evaluate(fn, ...args), {
        what: `${fn.toString()} with ${asJson(args)}`,
        ...options,
      });
    } catch (error) {
      const where = await port.url().catch(() => 'a tab that is gone');
      throw new Error(`${error instanceof Error ? error.message : String(error)} (${where})`, {
        cause: error,
      });
    }
  }

  async function locate(text: string, occurrence: number, scroll: boolean): Promise<Rect> {
    const rect = await evaluate(findText, text, occurrence, scroll);
    if (rect === null)
      throw new Error(`“${text}” (occurrence ${occurrence}, counted from 0) is not in ${await port.url()}.`);
    return rect;
  }

  return {
    id: () => port.id(),
    url: () => port.url(),
    goto: (url) => port.goto(url),
    startGoto: (url) => port.startGoto(url),
    reload: () => port.reload(),
    close: () => port.close(),
    activate: () => port.activate(),
    setViewport: (size) => port.setViewport(size),
    setColorScheme: (scheme) => port.setColorScheme(scheme),
    setMedia: (media) => port.setMedia(media),
    screenshot: (path) => port.screenshot(path),
    accessibilityTree: () => port.accessibilityTree(),
    messages: () => port.messages(),
    mouse: port.mouse,
    keyboard: port.keyboard,
    shadow: makeShadow(port),
    evaluate,
    waitWith,
    waitFor: (fn, ...args) => waitWith({}, fn, ...args),
    marks: () => evaluate(readMarks),
    async waitForMarks(atLeast = 1, options = {}) {
      let before = '';
      const marks = await poll(
        async () => {
          const now = await evaluate(readMarks);
          const same = asJson(now) === before;
          before = asJson(now);
          return same && now.length >= atLeast ? now : undefined;
        },
        { what: `${atLeast} marks or more that stay the same`, ...options },
      );
      return marks ?? [];
    },
    rectOf: (text, occurrence = 0) => locate(text, occurrence, false),
    scrollTo: (text, occurrence = 0) => locate(text, occurrence, true),
  };
}
