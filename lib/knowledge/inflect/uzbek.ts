import type { Nature } from './letters.ts';

/**
 * Case endings of Uzbek: without harmony, and the same after a possessive.
 * Only the dative changes, to -ka after k and -qa after q; acronyms are
 * written together with their endings (DXXning).
 */

export function uzbekLatinForms(word: string, nature?: Nature): string[] {
  const last = word.slice(-1).toLowerCase();
  const dative = last === 'k' ? 'ka' : last === 'q' ? 'qa' : 'ga';
  const located = nature?.isPerson === true ? [] : ['dagi'];
  return ['ning', dative, 'ni', 'da', 'dan', ...located].map((ending) => word + ending);
}

export function uzbekCyrillicForms(word: string, nature?: Nature): string[] {
  const last = word.slice(-1).toLowerCase();
  const dative = last === 'к' ? 'ка' : last === 'қ' ? 'қа' : 'га';
  const located = nature?.isPerson === true ? [] : ['даги'];
  return ['нинг', dative, 'ни', 'да', 'дан', ...located].map((ending) => word + ending);
}
