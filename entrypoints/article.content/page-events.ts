import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isElement } from '@/lib/article/nodes.ts';
import { Hover } from '@/lib/highlight/hover.ts';
import { originOf, type Point } from '@/lib/highlight/place.ts';
import type { NameCards } from './name-cards.tsx';
import type { NoteTaking } from './note-taking.tsx';
import type { Overlay } from './overlay.tsx';
import type { PageReader } from './page-reader.ts';

/** ms of rest after which a changed selection is taken as meant. */
const SELECTION_REST = 200;

/** What the reader does with pointer and keys, in the page and in the frame that holds the article. */
export class PageEvents {
  private readonly heard = new WeakSet<Document>();
  private readonly hover: Hover;
  private selecting: number | undefined;

  constructor(
    private readonly ctx: ContentScriptContext,
    private readonly reader: PageReader,
    private readonly overlay: Overlay,
    private readonly cards: NameCards,
    private readonly notes: NoteTaking,
  ) {
    this.hover = new Hover({
      onRest: (x, y) => this.openCard({ x, y }),
      onLeave: () => cards.close(),
      safeArea: () => cards.safeArea(),
    });
  }

  /** Listens in a document, once. */
  listen(document: Document): void {
    const view = document.defaultView;
    if (this.heard.has(document) || !view) return;
    this.heard.add(document);
    const { ctx } = this;
    ctx.addEventListener(document, 'pointermove', (event) => {
      const { x, y } = inView(document, event);
      if (event.pointerType !== 'touch' && event.buttons === 0) this.hover.move(x, y);
    });
    ctx.addEventListener(document, 'pointerdown', (event) => {
      this.hover.stop();
      if (this.overlay.isOurs(event)) return;
      this.cards.close();
      if (!this.notes.isEditing) this.notes.leave();
    });
    ctx.addEventListener(document, 'click', (event) => this.click(document, event));
    ctx.addEventListener(document, 'selectionchange', () => this.offerSoon());
    // Capturing, on the window: a page may stop its keys from going further.
    ctx.addEventListener(view, 'keydown', (event) => this.press(event), { capture: true });
  }

  stop(): void {
    this.hover.stop();
    clearTimeout(this.selecting);
  }

  private openCard(point: Point): boolean {
    const mark = this.notes.isOpen ? null : this.reader.mentionAt(point);
    if (mark) this.cards.open(mark, false);
    return mark !== null;
  }

  private click(document: Document, event: MouseEvent): void {
    if (this.overlay.isOurs(event)) return;
    // «Read more» shows text that was there, by a style that nothing else tells of.
    this.reader.lookSoon();
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (event.button !== 0 || isSelecting || isOnControl(event)) return;
    const point = inView(document, event);
    if (this.openCard(point)) return;
    const note = this.reader.noteAt(point);
    if (note) this.notes.open(note);
  }

  private offerSoon(): void {
    clearTimeout(this.selecting);
    this.selecting = this.ctx.setTimeout(() => {
      if (!this.cards.isOpen) this.notes.offer();
    }, SELECTION_REST);
  }

  private press(event: KeyboardEvent): void {
    const { cards, notes, overlay } = this;
    // The editor hears its own keys.
    if (notes.isEditing && overlay.isOurs(event)) return;
    if (event.key === 'Escape' && (cards.isOpen || notes.isOpen)) {
      cards.close();
      notes.leave();
      event.stopPropagation();
    } else if (event.key === 'Tab' && !event.shiftKey && notes.isOpen && !overlay.isOurs(event)) {
      // Our element is the last of the page: Tab alone would be a long way.
      if (!notes.isEditing && notes.focusToolbar()) event.preventDefault();
    }
  }
}

/** The point of an event in the top view. */
function inView(document: Document, { clientX, clientY }: MouseEvent): Point {
  const { x, y } = originOf(document);
  return { x: x + clientX, y: y + clientY };
}

/** By its path: the target of what happens in a shadow root is its host. */
function isOnControl(event: Event): boolean {
  return event.composedPath().some((at) => isNode(at) && isElement(at) && at.matches('a, button, input'));
}

/** By what it has, not by its constructor: what is clicked in a frame has another. */
function isNode(at: EventTarget): at is Node {
  return 'nodeType' in at;
}
