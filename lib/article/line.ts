/*
 * What a line of an article is for, by how it is made: a paragraph is prose with
 * a link in it; a line that is a link is a way to another page.
 */

/** What a block is to the text: part of it, a note if it stands last, or none of it. */
type Use = 'text' | 'note' | 'none';

/** A line with more text than this, in UTF-16 units, is read as prose. */
const LONGEST_POINTER = 250;

/** So much of a line that is one link makes the line a link. */
const ONLY_LINK = 0.9;

/** So much of a line that leads to a messenger makes it an invitation. */
const INVITES = 0.3;

const ONLY_TIME = 0.6;

const LONGEST_LABEL = 40;

/** What leads to the link behind it: «See also:», «Lire aussi |». */
const LEADS_ON = /[:|→»]\s*$/;

const MESSENGER =
  /^https?:\/\/(?:[a-z]+\.)?(?:t\.me|telegram\.me|whatsapp\.com|wa\.me|instagram\.com|facebook\.com|youtube\.com|vk\.com)\//i;

const STYLES = ['link', 'time', 'italic'] as const;

type Style = (typeof STYLES)[number];

/** Follows one line while it is walked. */
export class Line {
  private readonly depth: Record<Style, number> = { link: 0, time: 0, italic: 0 };
  private readonly since: Record<Style, number> = { link: 0, time: 0, italic: 0 };
  private readonly length: Record<Style, number> = { link: 0, time: 0, italic: 0 };
  private firstLink = -1;
  private lastLink = -1;
  private leadsToMessenger = false;
  private mayBePointer = true;
  private isRight = false;

  /** @param element the block that begins */
  open(element: Element): void {
    this.mayBePointer = !/^(?:LI|H\d|DT|DD|TD|TH|BLOCKQUOTE)$/.test(element.tagName);
    this.isRight = /text-align:\s*right/i.test(element.getAttribute('style') ?? '');
  }

  /** @returns what is to be handed to `leave` */
  enter(element: Element, at: number): Style | null {
    const style = styleOf(element);
    if (style === null) return null;
    if (this.depth[style]++ === 0) this.since[style] = at;
    if (style === 'link') {
      if (this.firstLink < 0) this.firstLink = at;
      this.leadsToMessenger ||= MESSENGER.test(element.getAttribute('href') ?? '');
    }
    return style;
  }

  leave(style: Style | null, at: number): void {
    if (style === null || --this.depth[style] > 0) return;
    this.length[style] += at - this.since[style];
    if (style === 'link') this.lastLink = at;
  }

  /** @param at where the next line begins; a link around several lines goes on in it */
  clear(at: number): void {
    for (const style of STYLES) {
      this.length[style] = 0;
      this.since[style] = at;
    }
    this.firstLink = this.depth.link > 0 ? at : -1;
    this.lastLink = -1;
    this.leadsToMessenger = false;
  }

  /** Says what the line is for that ends here. */
  close({ start, end, kind }: { start: number; end: number; kind: string }, text: () => string): Use {
    for (const style of STYLES) {
      if (this.depth[style] > 0) this.length[style] += end - this.since[style];
    }
    if (this.depth.link > 0) this.lastLink = end;
    return kind === 'body' && end - start <= LONGEST_POINTER ? this.use(start, end, text) : 'text';
  }

  private use(start: number, end: number, text: () => string): Use {
    const whole = end - start;
    const { link, time, italic } = this.length;
    if (link > 0 && this.mayBePointer) {
      if (link >= whole * ONLY_LINK) return 'none';
      if (this.leadsToMessenger && link >= whole * INVITES) return 'none';
      const isLast = end - this.lastLink <= 2;
      if (isLast && LEADS_ON.test(text().slice(0, this.firstLink - start))) return 'none';
    }
    if (time >= whole * ONLY_TIME) return 'none';
    // No letter, or a label left behind by the link that it led to.
    if (whole <= LONGEST_LABEL && /^\s*$|\|\s*$/.test(text())) return 'none';
    return italic >= whole * ONLY_LINK || this.isRight ? 'note' : 'text';
  }
}

function styleOf(element: Element): Style | null {
  const { tagName } = element;
  if (tagName === 'A') return element.hasAttribute('href') ? 'link' : null;
  if (tagName === 'TIME') return 'time';
  return tagName === 'EM' || tagName === 'I' ? 'italic' : null;
}

/** A box with something in it to press or to fill in. */
export function isControlBox(element: Element): boolean {
  return [...element.children].some(({ tagName }) => tagName === 'BUTTON' || tagName === 'INPUT');
}
