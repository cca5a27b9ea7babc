import { match } from './match.ts';
import {
  CASE_SENSITIVE,
  CLOSED,
  type Condition,
  CUE,
  HYPHENATED,
  type NameIndex,
  QUOTED,
} from './name-index.ts';
import { capitals, tokenise } from './tokenise.ts';

/** One reading of one match: this span by this name. */
export interface Candidate {
  /** UTF-16 offsets of the name itself, its context aside; end exclusive. */
  start: number;
  end: number;
  entity: number;
  flags: number;
  /** Words that belong to the name stand beside it: «the port of Turkmenbashi». */
  hasContext: boolean;
  /** What it is stands in the span, written small: «the republic of Karakalpakstan». */
  isLoose: boolean;
  condition: Condition | undefined;
}

/** What a text's words could name, before anything is decided. */
export interface NamesRead {
  /** Every name at every place, written with the capitals that it needs. */
  candidates: Candidate[];
  /** The words that names ask for, by the index's numbers. */
  cues: Set<number>;
}

/** A hyphen of any kind, and an ending. */
const ENDING = /[-\u2010\u2011]\p{L}+$/u;

export function readNames(index: NameIndex, text: string): NamesRead {
  const { starts, ends, nodes } = match(index, text);
  const candidates: Candidate[] = [];
  const cues = new Set<number>();
  nodes.forEach((node, at) => {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const written = capitals(text, start, end);
    for (let name = index.nodeNames[node] ?? 0; name < (index.nodeNames[node + 1] ?? 0); name++) {
      const entity = index.nameEntity[name] ?? 0;
      const flags = index.nameFlags[name] ?? 0;
      if (flags & CUE) cues.add(entity);
      else if (isWrittenAs(index.nameCapitals[name] ?? 0, flags, written)) {
        const stored = index.nameCapitals[name] ?? 0;
        const own = ownSpan(text, start, end, index.nameContext[name] ?? 0, flags);
        const span = index.traits[entity]?.isDescribed ? withoutNouns(text, own, stored & ~written) : own;
        if (flags & HYPHENATED && !ENDING.test(text.slice(start, end))) continue;
        if (flags & QUOTED && !isQuoted(text, span.start, span.end)) continue;
        const condition = index.conditions[index.nameCondition[name] ?? -1];
        const hasContext = (index.nameContext[name] ?? 0) > 0;
        const lower = stored & ~written;
        const { isPlace = false, isDescribed = false } = index.traits[entity] ?? {};
        const isLoose = lower !== 0 && (isPlace || isDescribed) && beginsWord(text.slice(start, end), lower);
        candidates.push({ ...span, entity, flags, hasContext, isLoose, condition });
      }
    }
  });
  return { candidates, cues };
}

/**
 * A name is a name by its capitals: one of those that it is stored with must
 * stand in the text, or «osh» would be a city and «mary» a region. A name
 * stored without any (a Kazakh common noun turned name) may come as it likes.
 */
function isWrittenAs(stored: number, flags: number, written: number): boolean {
  if (flags & CASE_SENSITIVE) return stored === written;
  return stored === 0 || (stored & written) !== 0;
}

/** Whether one of these letters (as bits, counted as folding counts them) is the first of its word. */
function beginsWord(surface: string, letters: number): boolean {
  let letter = 0;
  return tokenise(surface).some(({ word }) => {
    const isFirst = letter < 31 && (letters & (1 << letter)) !== 0;
    letter += word.length;
    return isFirst;
  });
}

/** Without the nouns at its end that are written small: «the Rogun dam» is Rogun. */
function withoutNouns(text: string, { start, end }: { start: number; end: number }, lower: number) {
  if (lower === 0) return { start, end };
  const words = tokenise(text.slice(start, end));
  let letters = words.reduce((sum, { word }) => sum + word.length, 0);
  let last = words.length - 1;
  for (; last > 0; last--) {
    letters -= words[last]?.word.length ?? 0;
    const gap = text.slice(start + (words[last - 1]?.end ?? 0), start + (words[last]?.start ?? 0));
    if (letters > 30 || (lower & (1 << letters)) === 0 || gap.trim() !== '') break;
  }
  return { start, end: start + (words[last]?.end ?? end - start) };
}

/** Without the words that are only its context, and with the mark that it ends in. */
function ownSpan(text: string, start: number, end: number, context: number, flags: number) {
  const span = { start, end };
  if (context > 0) {
    const words = tokenise(text.slice(start, end));
    span.start = start + (words[context >> 4]?.start ?? 0);
    span.end = start + (words[words.length - 1 - (context & 15)]?.end ?? end - start);
  }
  if (flags & CLOSED && closes(text, span)) span.end++;
  return span;
}

/** «Alga, Kazakhstan!» ends in its mark, and НБО «Роғун» in the quote that it has opened. */
function closes(text: string, { start, end }: { start: number; end: number }): boolean {
  const mark = text.charAt(end);
  return mark === '!' || (/[»”"]/.test(mark) && /[«“"]/.test(text.slice(start, end)));
}

/** In quotes of its own. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /[«“„"‘']/.test(text.charAt(start - 1)) && /[»”“"’']/.test(text.charAt(end));
}
