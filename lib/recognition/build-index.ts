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
      trie.add(text, { entity: id, capitals: 0, flags: CUE, before: 0, after: 0, condition: -1 });
    }
    return id;
  };
  const befores = new Map<string, number>([['', 0]]);
  const beforeId = (before: string) => {
    const id = befores.get(before) ?? befores.size;
    befores.set(before, id);
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
    for (const text of [entry.text, ...(entry.forms ?? [])]) {
      if (fold(text).text === '') throw new RangeError(`the name «${text}» is empty after folding`);
      const article = entry.context?.before ? 0 : articlesOf(text, folded.articles);
      const { before, rest } = partedAfter(text, (entry.context?.before ?? 0) + article);
      const form = text === entry.text ? 0 : formFlags(text, entry.text);
      trie.add(rest, {
        entity: entry.entity,
        capitals: capitals(rest),
        flags: flagsOf(entry) | form | (article > 0 ? WITH_ARTICLE : 0),
        before: beforeId(before),
        after: entry.context?.after ?? 0,
        condition,
      });
    }
  }
  return {
    ...layAutomaton(trie),
    conditions,
    befores: [...befores.keys()].slice(1),
    givenNames: givenNamesOf(entries, folded.titles),
    traits: [...traits],
    lexicon: folded,
  };
}

/** 1 where a name begins with an article and goes on, else 0. */
function articlesOf(text: string, articles: readonly string[]): number {
  const [first, second] = tokenise(text);
  return first && second?.gap === SOFT && isListed(articles, first.word) ? 1 : 0;
}

/** The first words of a text, folded, with a space behind each; and what follows them. */
function partedAfter(text: string, count: number): { before: string; rest: string } {
  const words = tokenise(text);
  const before = words.slice(0, count).map(({ word }) => `${word} `);
  return { before: before.join(''), rest: count === 0 ? text : text.slice(words[count]?.start) };
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
