/** What the tables of the Turkic languages ask of a word. */

/** What the letters of a name's last word do not tell. */
export interface Nature {
  /** It ends in a possessive of the third person, after which the cases have an н. */
  isPossessive: boolean;
  /** Of persons the press has no «who is in» (Қазақстандағы, Оштогу). */
  isPerson: boolean;
}

/** The word's letters of a class, last first. */
export function lastOf(word: string, letters: string): string | undefined {
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word.charAt(at);
    if (letters.includes(letter)) return letter;
  }
  return undefined;
}

/** The last letter that sounds: a soft or hard sign gives none. */
export const finalSound = (word: string): string => word.replace(/[ьъ]+$/, '').at(-1) ?? '';

export function countOf(word: string, letters: string): number {
  let count = 0;
  for (const letter of word) if (letters.includes(letter)) count++;
  return count;
}

/** Letter for letter, or pairs of letters where the map has them. */
export function transliterate(text: string, map: ReadonlyMap<string, string>): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const pair = map.get(text.slice(at, at + 2));
    if (pair !== undefined) at++;
    result += pair ?? map.get(text.charAt(at)) ?? text.charAt(at);
  }
  return result;
}
