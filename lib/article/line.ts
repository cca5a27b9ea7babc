/*
 * What a line of an article is for, by how it is made: a paragraph is prose with
 * a link in it; a line that is a link is a way to another page.
 */

/** A stretch of a line in one text node. */
export interface Stretch {
  node: Text;
  length: number;
}

/** A line with more text than this, in UTF-16 units, is read as prose. */
export const LONGEST_POINTER = 250;

/** So much of a line that is one thing makes the line that thing. */
const WHOLE = 0.9;

/** So much of a line that leads to a messenger makes it an invitation. */
const INVITES = 0.3;

const ONLY_TIME = 0.6;

/** A label is no longer than this. */
const LONGEST_LABEL = 40;

/** What leads to the link behind it: «See also:», «Lire aussi |». */
const LEADS_ON = /[:|→»]\s*$/;

const MESSENGER = /^https?:\/\/(?:\w+\.)?(?:t\.me|(?:whatsapp|instagram|facebook)\.com)\//i;

/** Blocks in which a link alone is what was meant: items, headings, cells, quotations. */
const MAY_BE_LINK = 'li,h1,h2,h3,h4,h5,dt,dd,td,blockquote';

/** True for a line that leads to another page, says when something was put up, or says nothing. */
export function isAside(line: readonly Stretch[], text: string): boolean {
  let linked = 0;
  let timed = 0;
  let invites = false;
  let before = '';
  let isLast = false;
  let at = 0;
  for (const { node, length } of line) {
    const holder = node.parentElement?.closest('a[href],time');
    const isLink = holder?.tagName === 'A';
    if (isLink) {
      if (linked === 0) before = text.slice(0, at);
      linked += length;
      invites ||= MESSENGER.test(holder.getAttribute('href') ?? '');
    } else if (holder) {
      timed += length;
    }
    at += length;
    isLast = isLink || (isLast && length <= 2);
  }
  if (linked > 0 && !line[0]?.node.parentElement?.closest(MAY_BE_LINK)) {
    if (linked >= at * WHOLE || (invites && linked >= at * INVITES)) return true;
    if (isLast && LEADS_ON.test(before)) return true;
  }
  return timed >= at * ONLY_TIME || text.trim() === '';
}

/** True for a line that is in italics or set to the right as a whole: a note, where it stands last. */
export function isNote(line: readonly Stretch[]): boolean {
  return line.every(({ node }) => node.parentElement?.closest('em,i,[style*="right"]'));
}

/** True for a label that heads what was left out behind it: «See also:». */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /:\s*$/.test(text);
}

/** A box with something in it to press or to fill in. */
export function isControlBox(element: Element): boolean {
  return [...element.children].some(({ tagName }) => tagName === 'BUTTON' || tagName === 'INPUT');
}
