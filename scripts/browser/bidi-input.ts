import type { Bidi, Json } from './bidi.ts';
import type { Keyboard, Mouse, Point } from './contract.ts';

type Action = Readonly<Record<string, Json>>;

// WebDriver names keys that have no character by code points of the private use area.
const namedKeys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, String.fromCharCode(0xe031 + i)])),
};

function keyCode(name: string): string {
  const code = namedKeys[name] ?? (name.length === 1 ? name : undefined);
  if (code === undefined) throw new Error(`Unknown key “${name}”.`);
  return code;
}

function perform(bidi: Bidi, context: string, source: Action): Promise<Json> {
  return bidi.send('input.performActions', { context, actions: [source] });
}

function pointer(actions: readonly Action[]): Action {
  return { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
}

function moveTo({ x, y }: Point): Action {
  return { type: 'pointerMove', x, y, duration: 0 };
}

function between(from: Point, to: Point, steps: number): Action[] {
  return Array.from({ length: steps }, (_, i) => {
    const part = (i + 1) / steps;
    return moveTo({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  });
}

/** A mouse whose events the browser itself makes, so that pages take them for real ones. */
export function bidiMouse(bidi: Bidi, context: string): Mouse {
  let place: Point = { x: 0, y: 0 };
  return {
    async move(point, { steps = 1 } = {}) {
      const from = place;
      place = point;
      await perform(bidi, context, pointer(between(from, point, steps)));
    },
    async click(point, { button = 'left', count = 1 } = {}) {
      place = point;
      const number = button === 'left' ? 0 : 2;
      const presses = Array.from({ length: count }, () => [
        { type: 'pointerDown', button: number },
        { type: 'pointerUp', button: number },
      ]).flat();
      await perform(bidi, context, pointer([moveTo(point), ...presses]));
    },
    async drag(from, to) {
      place = to;
      await perform(
        bidi,
        context,
        pointer([
          moveTo(from),
          { type: 'pointerDown', button: 0 },
          ...between(from, to, 8),
          { type: 'pointerUp', button: 0 },
        ]),
      );
    },
    async wheel(y) {
      await perform(bidi, context, {
        type: 'wheel',
        id: 'wheel',
        actions: [{ type: 'scroll', x: Math.floor(place.x), y: Math.floor(place.y), deltaX: 0, deltaY: y }],
      });
    },
  };
}

/** A keyboard whose events the browser itself makes. */
export function bidiKeyboard(bidi: Bidi, context: string): Keyboard {
  const keys = (actions: readonly Action[]): Promise<Json> =>
    perform(bidi, context, { type: 'key', id: 'keyboard', actions });
  return {
    async press(combination) {
      // "+" itself can be the last key: "Control++".
      const codes = combination.split(/(?<=[^+])\+/).map(keyCode);
      await keys([
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    async type(text) {
      const actions = [...text].flatMap((character) => {
        const value = character === '\n' ? keyCode('Enter') : character;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
      });
      if (actions.length > 0) await keys(actions);
    },
  };
}
