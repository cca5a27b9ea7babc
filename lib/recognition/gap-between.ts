import { FOLD, SEPARATOR } from '@/lib/text/fold.ts';
import { BREAK, gapOf, LONGEST_GAP, SOFT } from './gap.ts';

const SPACE = 0x20;

/** What kind of gap lies between the offsets. */
export function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return SOFT;
  if (to - from > LONGEST_GAP) return BREAK;
  let gap = SOFT;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (FOLD[unit] === SEPARATOR) gap = Math.max(gap, gapOf(unit));
  }
  return gap;
}
