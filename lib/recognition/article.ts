/** A text, and what is known of it as a whole. */
export interface Article {
  text: string;
  /** In English a capital before a surname is hardly anything but a given name's. */
  isEnglish: boolean;
}

/** Whether it is English is told by the commonest word of that language. */
export function articleOf(text: string): Article {
  return { text, isEnglish: / the /.test(text) };
}
