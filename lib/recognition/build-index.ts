import { fold } from '@/lib/text/fold.ts';
import { layAutomaton } from './automaton.ts';
import { SOFT } from './gap.ts';
import { foldLexicon, isListed, type Lexicon, NO_WORDS } from './lexicon.ts';
import {
  BARE,
  CASE_SENSITIVE,
  CLOSED,
  type Condition,
  CUE,
  HYPHENATED,
  INFLECTED,
  type NameIndex,
  QUOTED,
  type Traits,
  WITH_ARTICLE,
} from './name-index.ts';
import { capitals, tokenise } from './tokenise.ts';
import { Trie } from './trie.ts';

/** A name as the index wants it; `entity` is the number that a match reports. */
export interface NameEntry {
  text: string;
  /** The text with its endings; found as the text is, under the same conditions. */
  forms?: readonly string[];
  entity: number;
  caseSensitive: boolean;
  needsEntities: readonly number[];
  needsWords: readonly string[];
  not: readonly string[];
  /** A person's surname or given name alone. */
  isBare?: boolean;
  /** Counts in quotes alone. */
  isQuoted?: boolean;
  /** The first day on which it was so named, as 20190609. */
  from?: number | undefined;
  /** How many words before and behind the name are its context and no part of it. */
  context?: { before: number; after: number };
}

/**
 * Builds the index of a list of names.
 *
 * @param traits by entity; none for entities of which nothing is asked
 * @throws RangeError when a name is empty after folding
 */
export function buildIndex(
  entries: readonly NameEntry[],
  traits: readonly Traits[] = [],
  lexicon: Lexicon = NO_WORDS,
): NameIndex {
  const trie = new Trie();
  const folded = foldLexicon(lexicon);
  const cues = new Map<string, number>();
  const conditions: Condition[] = [];
  const conditionIds = new Map<string, number>();
  const cueId = (text: string) => {
    const key = fold(text).text;
    let id = cues.get(key);
    if (id === undefined) {
      cues.set(key, (id = cues.size));
      trie.add(text, { entity: id, capitals: 0, flags: CUE, context: 0, condition: -1 });
    }
    return id;
  };
  const conditionId = (entry: NameEntry) => {
    const condition: Condition = {
      entities: [...entry.needsEntities],
      cues: entry.needsWords.map(cueId),
      not: entry.not.map((text) => fold(text).text),
      ...(entry.from === undefined ? {} : { from: entry.from }),
    };
    const isAny = condition.entities.length + condition.cues.length + condition.not.length > 0;
    if (!isAny && entry.from === undefined) return -1;
    const key = JSON.stringify(condition);
    let id = conditionIds.get(key);
    if (id === undefined) conditionIds.set(key, (id = conditions.push(condition) - 1));
    return id;
  };
  for (const entry of entries) {
    const condition = conditionId(entry);
    const context = (entry.context?.before ?? 0) * 16 + (entry.context?.after ?? 0);
    for (const text of [entry.text, ...(entry.forms ?? [])]) {
      if (fold(text).text === '') throw new RangeError(`the name «${text}» is empty after folding`);
      const flags = flagsOf(entry) | (text === entry.text ? 0 : formFlags(text, entry.text));
      const rest = withoutArticle(text, folded.articles);
      const leaf = { entity: entry.entity, context, condition };
      if (rest === null) trie.add(text, { ...leaf, capitals: capitals(text), flags });
      else trie.add(rest, { ...leaf, capitals: capitals(rest), flags: flags | WITH_ARTICLE });
    }
  }
  return {
    ...layAutomaton(trie),
    conditions,
    givenNames: givenNamesOf(entries, folded.titles),
    traits: [...traits],
    lexicon: folded,
  };
}

/** What follows the article with which a name begins; null where it begins with none. */
function withoutArticle(text: string, articles: readonly string[]): string | null {
  const [first, second] = tokenise(text);
  if (!first || !second || second.gap !== SOFT || !isListed(articles, first.word)) return null;
  return text.slice(second.start);
}

function formFlags(form: string, name: string): number {
  return INFLECTED | (form.startsWith(`${name}-`) ? HYPHENATED : 0);
}

function flagsOf({ text, caseSensitive, isBare, isQuoted }: NameEntry): number {
  return (
    (caseSensitive ? CASE_SENSITIVE : 0) |
    (isBare ? BARE : 0) |
    (isQuoted ? QUOTED : 0) |
    (/[!»”"]$/.test(text) ? CLOSED : 0)
  );
}

/** What stands before the surname, in every name whose last word is a name of its own. */
function givenNamesOf(entries: readonly NameEntry[], titles: readonly string[]): Record<number, string[]> {
  const alone = new Set<string>();
  const wordsOf = entries.map(({ text }) => fold(text).text.split(' '));
  wordsOf.forEach((words, at) => {
    if (words.length === 1) alone.add(`${entries[at]?.entity} ${words[0]}`);
  });
  const given: Record<number, string[]> = {};
  wordsOf.forEach((words, at) => {
    const entity = entries[at]?.entity ?? -1;
    // A title that is a name's context is no given name: «President {Japarov}».
    const context = entries[at]?.context;
    if (context && context.before + context.after > 0) return;
    if (words.length < 2 || !alone.has(`${entity} ${words.at(-1)}`)) return;
    const before = words.slice(0, -1).join(' ');
    // «Ustod Nuri»: a title is no given name either.
    if (words.slice(0, -1).some((word) => isListed(titles, word))) return;
    const list = (given[entity] ??= []);
    if (!list.includes(before)) list.push(before);
  });
  return given;
}
