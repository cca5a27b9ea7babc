/** A text, and what is known of it as a whole. */
export interface Article {
  text: string;
  /** In English a capital before a surname is hardly anything but a given name's. */
  isEnglish: boolean;
  /** In Russian no ending says where: places stand behind prepositions. */
  isRussian: boolean;
}

/** Which language it is in is told by the commonest words of that language. */
export function articleOf(text: string): Article {
  return { text, isEnglish: / the /.test(text), isRussian: / и /.test(text) && / в /.test(text) };
}
