import type { Candidate } from './read-names.ts';
import type { Why } from './why.ts';

/** A span of the text that names an entity; offsets are UTF-16, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  entity: number;
  /** Others that the same name could mean, when the article does not decide. */
  alternatives: number[];
  /** 0 to 1. */
  confidence: number;
  /** What decided it. */
  why: Why;
}

/** A candidate with what stands beside it read. */
export interface Read extends Candidate {
  /** The words beside a surname that make it this person's: initials, a patronymic. */
  beside: string | null;
  /** The title before it, of an office that the person held on the day of the article. */
  office: string | null;
  /** They hold a slip of the pen. */
  isSlip: boolean;
}
