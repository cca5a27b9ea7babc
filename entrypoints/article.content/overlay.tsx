import { type ComponentChild, render } from 'preact';
import { type Placement, placeBeside } from '@/lib/highlight/placement.ts';

/** Something of the page to stand beside: measured anew whenever it may have moved. */
export interface Anchor {
  rects: () => DOMRect[];
}

/**
 * Our one element in the page: a closed shadow root in which a card, a toolbar
 * or an editor stands, one at a time, and the ring around the current name.
 * Nothing is put into the page before there is something to show.
 */
export class Overlay {
  /** The sheet of what is shown; it comes with the first reading, before which nothing is. */
  css = '';
  private host: HTMLElement | null = null;
  private root: ShadowRoot | null = null;
  private floating: HTMLElement | null = null;
  private stopFollowing: (() => void) | null = null;
  private rings: HTMLElement[] = [];
  private stopRinging: (() => void) | null = null;

  private open(): ShadowRoot {
    if (this.root && this.host?.isConnected) return this.root;
    const host = document.createElement('tamga-root');
    const root = host.attachShadow({ mode: 'closed' });
    // Adopted sheets are not subject to the page's content security policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.css);
    root.adoptedStyleSheets = [sheet];
    // Beside <body>, not in it: a page that rewrites its body keeps us, and
    // selectors such as `body > :last-child` do not meet us.
    document.documentElement.append(host);
    this.host = host;
    this.root = root;
    return root;
  }

  /** True when an event came from what we show. */
  isOurs(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host);
  }

  /** Shows one thing beside an anchor, in the place of the last one. */
  show(child: ComponentChild, anchor: Anchor, placement: Placement): void {
    const root = this.open();
    if (!this.floating) {
      this.floating = document.createElement('div');
      this.floating.className = 'floating';
      root.append(this.floating);
    }
    render(child, this.floating);
    this.follow(anchor, placement, this.floating);
  }

  /** Renders anew what is shown, where it stands. */
  update(child: ComponentChild): void {
    if (this.floating) render(child, this.floating);
  }

  private follow(anchor: Anchor, placement: Placement, floating: HTMLElement): void {
    this.stopFollowing?.();
    const place = () => {
      // As tall as it would be if nothing stood in its way.
      floating.style.maxHeight = '';
      const wanted = { width: floating.offsetWidth, height: floating.offsetHeight };
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const at = placeBeside(around(anchor.rects()), wanted, view, placement);
      floating.style.maxHeight = `${Math.round(at.maxHeight)}px`;
      floating.style.left = `${Math.round(at.left)}px`;
      floating.style.top = `${Math.round(at.top)}px`;
    };
    const stop = whenMoved(place);
    // A card grows when its text arrives, an editor when its reader pulls at it.
    const grown = new ResizeObserver(place);
    grown.observe(floating);
    this.stopFollowing = () => {
      stop();
      grown.disconnect();
    };
    place();
  }

  /** Draws the ring that stands for focus: painted marks can take none. */
  ring(anchor: Anchor): void {
    this.unring();
    const root = this.open();
    const draw = () => {
      const rects = anchor.rects();
      while (this.rings.length > rects.length) this.rings.pop()?.remove();
      rects.forEach((rect, at) => {
        let ring = this.rings[at];
        if (!ring) {
          ring = document.createElement('div');
          ring.className = 'ring';
          root.append(ring);
          this.rings.push(ring);
        }
        ring.style.left = `${rect.left - 3}px`;
        ring.style.top = `${rect.top - 2}px`;
        ring.style.width = `${rect.width + 6}px`;
        ring.style.height = `${rect.height + 4}px`;
      });
    };
    draw();
    this.stopRinging = whenMoved(draw);
  }

  unring(): void {
    this.stopRinging?.();
    this.stopRinging = null;
    for (const ring of this.rings) ring.remove();
    this.rings = [];
  }

  /** Puts the keyboard into what is shown; into a field, behind what is written there. */
  focus(selector: string): void {
    const found = this.floating?.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    if (found instanceof HTMLTextAreaElement) found.setSelectionRange(found.value.length, found.value.length);
  }

  /** What stands in a field of what is shown. */
  valueOf(selector: string): string | null {
    return this.floating?.querySelector<HTMLTextAreaElement>(selector)?.value ?? null;
  }

  get box(): DOMRect | null {
    return this.floating?.getBoundingClientRect() ?? null;
  }

  hide(): void {
    this.stopFollowing?.();
    this.stopFollowing = null;
    if (this.floating) {
      render(null, this.floating);
      this.floating.remove();
      this.floating = null;
    }
  }

  /** Leaves the page as it was. */
  remove(): void {
    this.hide();
    this.unring();
    this.host?.remove();
    this.host = null;
    this.root = null;
  }
}

/** Calls back whenever what stands in the page may stand elsewhere in the view. */
function whenMoved(callback: () => void): () => void {
  const watching = new AbortController();
  for (const event of ['scroll', 'resize']) {
    window.addEventListener(event, callback, { capture: true, passive: true, signal: watching.signal });
  }
  return () => watching.abort();
}

/** The box around several, as `getBoundingClientRect` of a range gives it. */
function around(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  if (rects.length === 0) return new DOMRect();
  return new DOMRect(left, top, right - left, bottom - top);
}
