import { match } from './match.ts';
import { CASE_SENSITIVE, type Condition, CUE, type NameIndex } from './name-index.ts';
import { capitals } from './tokenise.ts';

/** One reading of one match: this span by this name. */
export interface Candidate {
  start: number;
  end: number;
  entity: number;
  condition: Condition | undefined;
}

/** What a text's words could name, before anything is decided. */
export interface NamesRead {
  /** Every name at every place, written with the capitals that it needs. */
  candidates: Candidate[];
  /** The words that names ask for, by the index's numbers. */
  cues: Set<number>;
}

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
        const condition = index.conditions[index.nameCondition[name] ?? -1];
        candidates.push({ start, end, entity, condition });
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

