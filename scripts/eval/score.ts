import type { Label, LabelledArticle } from './labelled-article.ts';

/** A mention as the recogniser gives it, in the label's terms. */
export interface Found extends Omit<Label, 'entityIds'> {
  entityId: string;
  /** What else it may be, where the recogniser abstains. */
  alternatives: string[];
}

/** One article's outcome, mention by mention. */
export interface Outcome {
  article: LabelledArticle;
  right: { label: Label; found: Found }[];
  missed: Label[];
  wrong: Found[];
}

/** Compares to the unit: a mention that is a letter too long is one missed and one wrong. */
export function compare(article: LabelledArticle, found: readonly Found[]): Outcome {
  const key = ({ paragraph, start, end }: Omit<Label, 'entityIds'>) => `${paragraph}:${start}:${end}`;
  const labels = new Map(article.labels.map((label) => [key(label), label]));
  const outcome: Outcome = { article, right: [], missed: [], wrong: [] };
  const met = new Set<Label>();
  for (const one of found) {
    const label = labels.get(key(one));
    if (label?.entityIds.includes(one.entityId)) {
      met.add(label);
      outcome.right.push({ label, found: one });
    } else {
      outcome.wrong.push(one);
    }
  }
  outcome.missed = article.labels.filter((label) => !met.has(label));
  return outcome;
}

export interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

/** `of` of `all`, with the lower end of its 95 % interval. */
export interface Share {
  value: number;
  lower: number;
}

/**
 * Wilson's score interval («Probable inference, the law of succession, and
 * statistical inference», 1927), which holds near 1 where the usual one does not.
 */
export function share(of: number, all: number): Share {
  if (all === 0) return { value: Number.NaN, lower: Number.NaN };
  const z = 1.96;
  const value = of / all;
  const centre = value + (z * z) / (2 * all);
  const spread = z * Math.sqrt((value * (1 - value)) / all + (z * z) / (4 * all * all));
  return { value, lower: of === 0 ? 0 : (centre - spread) / (1 + (z * z) / all) };
}

export const precision = ({ right, wrong }: Counts): Share => share(right, right + wrong);
export const recall = ({ right, missed }: Counts): Share => share(right, right + missed);

export function f1(truePositives: number, falsePositives: number, falseNegatives: number): number {
  return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
}
