import { describe, expect, test } from 'vitest';
import { toMarks } from '@/entrypoints/article.content/article-marks.ts';
import type { EntityRef } from '@/lib/knowledge/card.ts';
import { showMentions } from '@/lib/reading/shown-mentions.ts';
import type { Mention } from '@/lib/recognition/mention.ts';
import type { Why } from '@/lib/recognition/why.ts';

const [SADYR, AKYLBEK, BISHKEK, UNKNOWN] = [4, 7, 9, 99];

const REFS = new Map<number, EntityRef>([
  [SADYR, { id: 'sadyr', type: 'person', labels: { en: 'Sadyr' } }],
  [AKYLBEK, { id: 'akylbek', type: 'person', labels: { en: 'Akylbek' } }],
  [BISHKEK, { id: 'bishkek', type: 'place', labels: { en: 'Bishkek' } }],
]);

const NAME: Why = { code: 'name' };
const OPEN: Why = { code: 'undecided' };

function mention(start: number, entity: number, why = NAME, alternatives: number[] = []): Mention {
  return { start, end: start + 3, entity, alternatives, confidence: 1, why };
}

const shown = (...mentions: Mention[]) => showMentions(mentions, (number) => REFS.get(number));

const ids = (entities: readonly EntityRef[]) => entities.map(({ id }) => id);

describe('mentions as they are sent', () => {
  test('are four numbers each, and what they share is there once', () => {
    const sent = shown(mention(0, BISHKEK), mention(10, SADYR, { code: 'in-full' }), mention(20, BISHKEK));
    expect(sent.mentions).toEqual([0, 3, 0, 0, 10, 13, 1, 1, 20, 23, 0, 0]);
    expect(ids(sent.entities)).toEqual(['bishkek', 'sadyr']);
    expect(sent.whys).toEqual([
      { why: NAME, alternatives: [] },
      { why: { code: 'in-full' }, alternatives: [] },
    ]);
  });

  test('the data of a reason tells it from another of its code', () => {
    const sent = shown(
      mention(0, SADYR, { code: 'beside', words: 'S. Japarov' }),
      mention(10, SADYR, { code: 'beside', words: 'Sadyr Japarov' }),
      mention(20, SADYR, { code: 'beside', words: 'S. Japarov' }),
    );
    expect(sent.mentions.filter((_, at) => at % 4 === 3)).toEqual([0, 1, 0]);
  });

  test('so do the others that the name could mean', () => {
    const sent = shown(
      mention(0, SADYR, OPEN, [AKYLBEK]),
      mention(10, SADYR, OPEN, [AKYLBEK, BISHKEK]),
      mention(20, SADYR, OPEN, [AKYLBEK]),
    );
    expect(sent.mentions.filter((_, at) => at % 4 === 3)).toEqual([0, 1, 0]);
  });

  test('what is only possible comes after what was named, and does not count as named', () => {
    const sent = shown(mention(0, SADYR, OPEN, [AKYLBEK]), mention(10, BISHKEK), mention(20, BISHKEK));
    expect(ids(sent.entities)).toEqual(['sadyr', 'bishkek', 'akylbek']);
    expect(sent.named).toBe(2);
    expect(sent.whys[0]).toEqual({ why: OPEN, alternatives: [2] });
  });

  test('one that is possible here and named later is there once, and is named', () => {
    const sent = shown(mention(0, SADYR, OPEN, [AKYLBEK]), mention(10, AKYLBEK));
    expect(ids(sent.entities)).toEqual(['sadyr', 'akylbek']);
    expect(sent.named).toBe(2);
  });

  test('a number that the pack does not know is left out, as mention and as alternative', () => {
    const sent = shown(mention(0, UNKNOWN), mention(10, SADYR, OPEN, [UNKNOWN, AKYLBEK]));
    expect(sent.mentions).toEqual([10, 13, 0, 0]);
    expect(sent.whys).toEqual([{ why: OPEN, alternatives: [1] }]);
  });
});

describe('the marks of a page', () => {
  test('give back what was sent', () => {
    const marks = toMarks(
      shown(mention(0, BISHKEK), mention(10, SADYR, OPEN, [AKYLBEK]), mention(20, AKYLBEK)),
    );
    expect(
      marks.map(({ start, end, paint, entity, why, alternatives }) => [
        start,
        end,
        paint,
        entity.id,
        why.code,
        ids(alternatives),
      ]),
    ).toEqual([
      [0, 3, 'tamga-place', 'bishkek', 'name', []],
      [10, 13, 'tamga-person', 'sadyr', 'undecided', ['akylbek']],
      [20, 23, 'tamga-person', 'akylbek', 'name', []],
    ]);
  });

  test('are none where a place points to nothing, or numbers are missing', () => {
    const { entities, whys } = shown(mention(0, BISHKEK));
    expect(toMarks({ mentions: [0, 3, 1, 0, 0, 3, 0, 1, 0, 3, 0], entities, whys })).toEqual([]);
  });
});
