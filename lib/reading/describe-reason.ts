import type { Reason } from '@/lib/article/judge.ts';
import type { PackReader } from '@/lib/knowledge/pack-reader.ts';

/** A reason as an English sentence, for the command line and its checks. */
export function describeReason(pack: PackReader, reason: Reason): string {
  const names = (entities: readonly number[]) =>
    entities.map((entity) => pack.entity(entity)?.labels.en ?? '?').join(', ');
  switch (reason.code) {
    case 'headline':
      return `the headline names ${names(reason.entities)}`;
    case 'lead':
      return `the opening names ${names(reason.entities)}`;
    case 'throughout':
      return `${reason.paragraphs} of ${reason.of} paragraphs speak of the region`;
    case 'filed-under':
      return `filed under «${reason.words}»`;
    case 'density':
      return `${reason.mentions} names of the region in ${reason.words} words`;
    case 'several':
      return `${reason.entities} different names of the region`;
    case 'in-passing':
      return `only ${reason.mentions} names of the region in ${reason.words} words`;
    case 'says-article':
      return 'given as an article';
    case 'no-article':
      return 'not enough text to be an article';
    case 'nothing-known':
      return 'names nothing known of the region';
  }
}
