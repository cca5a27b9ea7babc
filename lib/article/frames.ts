import type { Sliced } from './slices.ts';
import { weigh, type Weighed } from './weigh.ts';

/** A frame that is smaller than this (CSS px) holds a button or an advertisement. */
const LEAST = { width: 300, height: 200 };

/** No page spreads its article over more frames than this. */
const MOST_FRAMES = 8;

export interface WeighedFrame {
  document: Document;
  body: Element;
  weighed: Weighed;
}

/**
 * The frame of the page's own origin that holds most text, if any does.
 *
 * @param frames elements of frames, furniture aside
 */
export function* weighFrames(frames: readonly Element[]): Sliced<WeighedFrame | null> {
  let best: WeighedFrame | null = null;
  let most = 0;
  for (const frame of frames.slice(0, MOST_FRAMES)) {
    const document = documentOf(frame);
    if (!document?.body) continue;
    const weighed = yield* weigh(document.body);
    const weight = weighed.weights.get(document.body) ?? 0;
    if (weight > most) {
      best = { document, body: document.body, weighed };
      most = weight;
    }
  }
  return best;
}

/** The document of a frame of our own origin that is large enough to be read in. */
function documentOf(frame: Element): Document | null {
  if (!(frame instanceof HTMLIFrameElement)) return null;
  const { width, height } = frame.getBoundingClientRect();
  if (width < LEAST.width || height < LEAST.height) return null;
  // Null for a frame of another origin.
  return frame.contentDocument;
}
