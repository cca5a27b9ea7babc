/**
 * When a resting pointer means «tell me», and when a wandering one means «I am
 * done». The times are those that Wikipedia's page previews settled on: rest a
 * moment to open, wander a moment before it closes.
 */

/** ms that the pointer must rest on a mark before its card opens. */
export const DWELL = 200;

/** ms outside mark, card and the way between them before the card closes. */
export const GRACE = 350;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** CSS px that the pointer may stray from the way between mark and card. */
const STRAY = 12;

/** The smallest box around mark and card: the way from one to the other. */
export function wayBetween(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)) - STRAY,
    top: Math.min(...boxes.map((box) => box.top)) - STRAY,
    right: Math.max(...boxes.map((box) => box.right)) + STRAY,
    bottom: Math.max(...boxes.map((box) => box.bottom)) + STRAY,
  };
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

interface Handlers {
  /** The pointer rests here. */
  onRest: (x: number, y: number) => void;
  /** The pointer has been away from what is open for longer than the grace. */
  onLeave: () => void;
  /** Where the pointer may be without leaving, or null when nothing is open. */
  safeArea: () => Box | null;
}

/** Watches the mouse; nothing is measured while it moves, but for the safe area. */
export class Hover {
  private resting: ReturnType<typeof setTimeout> | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly handlers: Handlers) {}

  move(x: number, y: number): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.rest(x, y), DWELL);
    const area = this.handlers.safeArea();
    if (!area) return;
    if (holds(area, x, y)) {
      this.stay();
    } else {
      this.leaving ??= setTimeout(() => this.leave(), GRACE);
    }
  }

  private rest(x: number, y: number): void {
    this.handlers.onRest(x, y);
    // What has just been opened here is not what the pointer was leaving.
    const area = this.handlers.safeArea();
    if (area && holds(area, x, y)) this.stay();
  }

  private stay(): void {
    clearTimeout(this.leaving);
    this.leaving = undefined;
  }

  private leave(): void {
    this.leaving = undefined;
    this.handlers.onLeave();
  }

  stop(): void {
    clearTimeout(this.resting);
    clearTimeout(this.leaving);
    this.leaving = undefined;
  }
}
