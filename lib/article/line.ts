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

type Style = 'link' | 'time' | 'italic';

/** Blocks in which a link alone is what was meant: items, headings, cells, quotations. */
const NO_POINTER = 'li,h1,h2,h3,h4,h5,h6,dt,dd,td,th,blockquote';

/** What of a line is in one style. */
class Stretch {
  depth = 0;
  private since = 0;
  private sum = 0;
  /** Where it first began and last ended; −1 when it is not in the line. */
  first = -1;
  last = -1;

  begin(at: number): void {
    if (this.depth++ > 0) return;
    this.since = at;
    if (this.first < 0) this.first = at;
  }

  end(at: number): void {
    if (--this.depth > 0) return;
    this.sum += at - this.since;
    this.last = at;
  }

  /** How much of a line that ends here is in it. */
  lengthAt(end: number): number {
    return this.sum + (this.depth > 0 ? end - this.since : 0);
  }

  /** Begins the next line; a link around several goes on in it. */
  next(at: number): void {
    if (this.first < 0) return;
    this.since = at;
    this.sum = 0;
    this.first = this.depth > 0 ? at : -1;
    this.last = -1;
  }
}

/** Follows one line while it is walked. */
export class Line {
  private readonly styles: Record<Style, Stretch> = {
    link: new Stretch(),
    time: new Stretch(),
    italic: new Stretch(),
  };
  private leadsToMessenger = false;
  private block: Element | null = null;

  /** @param element the block that begins */
  open(element: Element): void {
    this.block = element;
  }

  /**
   * @param element an inline one
   * @returns what is to be handed to `leave`
   */
  enter(element: Element, at: number): Style | null {
    const style = styleOf(element);
    if (style === null) return null;
    this.styles[style].begin(at);
    if (style === 'link') this.leadsToMessenger ||= MESSENGER.test(element.getAttribute('href') ?? '');
    return style;
  }

  leave(style: Style | null, at: number): void {
    if (style !== null) this.styles[style].end(at);
  }

  /** @param at where the next line begins */
  next(at: number): void {
    const { link, time, italic } = this.styles;
    link.next(at);
    time.next(at);
    italic.next(at);
    this.leadsToMessenger = false;
  }

  /** Says what the line is for that ends here. */
  use({ start, end, kind }: { start: number; end: number; kind: string }, text: () => string): Use {
    const whole = end - start;
    if (kind !== 'body' || whole > LONGEST_POINTER) return 'text';
    const { link, time, italic } = this.styles;
    const linked = link.lengthAt(end);
    if (linked > 0 && !this.block?.matches(NO_POINTER)) {
      if (linked >= whole * ONLY_LINK) return 'none';
      if (this.leadsToMessenger && linked >= whole * INVITES) return 'none';
      const isLast = link.depth > 0 || end - link.last <= 2;
      if (isLast && LEADS_ON.test(text().slice(0, link.first - start))) return 'none';
    }
    if (time.lengthAt(end) >= whole * ONLY_TIME) return 'none';
    // No letter, or a label left behind by the link that it led to.
    if (whole <= LONGEST_LABEL && /^\s*$|\|\s*$/.test(text())) return 'none';
    const isRight = /text-align:\s*right/i.test(this.block?.getAttribute('style') ?? '');
    return isRight || italic.lengthAt(end) >= whole * ONLY_LINK ? 'note' : 'text';
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
