import type { Why } from '@/lib/recognition/why.ts';

/** Every reason, in each of its kinds: a new code must be added here to compile. */
const WHYS: { [Code in Why['code']]: readonly Extract<Why, { code: Code }>[] } = {
  name: [{ code: 'name' }],
  'in-full': [{ code: 'in-full' }],
  beside: [{ code: 'beside', words: 'А. Н. Кожахметова' }],
  'named-elsewhere': [{ code: 'named-elsewhere' }],
  'named-last': [{ code: 'named-last' }],
  'named-most': [{ code: 'named-most' }],
  office: [{ code: 'office', words: 'President' }],
  'head-of-state': [{ code: 'head-of-state' }],
  needs: [{ code: 'needs' }],
  country: [
    { code: 'country', country: 'kz', where: 'beside' },
    { code: 'country', country: 'kz', where: 'sentence' },
    { code: 'country', country: 'kz', where: 'article' },
  ],
  place: [{ code: 'place' }],
  gender: [
    { code: 'gender', gender: 'male' },
    { code: 'gender', gender: 'female' },
  ],
  slip: [{ code: 'slip' }],
  undecided: [{ code: 'undecided' }],
};

export const EVERY_WHY: readonly Why[] = Object.values(WHYS).flat();
