import { CST, Lexer } from 'yaml';

export interface Comment {
  /** From 1. */
  line: number;
  text: string;
  /** The line that it speaks of: its own, or for a comment on lines of its own the next one. */
  about: number;
  /** It stands on a line of its own. */
  alone: boolean;
}

/** The comments of a YAML file, and none of what looks like one inside a text. */
export function commentsOf(yaml: string): Comment[] {
  const found: { line: number; text: string }[] = [];
  let line = 1;
  let scalar = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    if (!scalar && CST.tokenType(lexeme) === 'comment') found.push({ line, text: lexeme });
    // The lexer announces a plain or block text by a control character, which the file does not have.
    scalar = lexeme === CST.SCALAR;
    line += lexeme.split('\n').length - 1;
  }
  const lines = yaml.split('\n');
  const isAlone = (number: number) => /^\s*(?:#|$)/u.test(lines[number - 1] ?? 'end');
  return found.map((comment) => {
    let about = comment.line;
    while (isAlone(about)) about++;
    return { ...comment, about, alone: isAlone(comment.line) };
  });
}
