import type { LintMessage } from './lint.ts';

interface Explanation {
  readonly code: string;
  /** Of the path in the zip. */
  readonly file: RegExp;
  readonly reason: string;
}

/** Why each warning that is left may stay. */
export const explanations: readonly Explanation[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    // The bundler names the chunk that Preact falls into.
    file: /^(?:chunks\/[\w-]+|content-scripts\/article)\.js$/,
    reason:
      "Preact's own support of dangerouslySetInnerHTML; Tamga never uses it (tests/security.test.ts forbids it).",
  },
];

export interface Judged {
  readonly message: LintMessage;
  readonly reason: string | undefined;
}

/** Each warning with its reason, if it has one. */
export function explain(
  warnings: readonly LintMessage[],
  table: readonly Explanation[] = explanations,
): Judged[] {
  return warnings.map((message) => ({
    message,
    reason: table.find(({ code, file }) => code === message.code && file.test(message.file))?.reason,
  }));
}

/** Explanations of warnings that are gone: they would hide the next one of their kind. */
export function unused(
  warnings: readonly LintMessage[],
  table: readonly Explanation[] = explanations,
): readonly Explanation[] {
  return table.filter(
    ({ code, file }) => !warnings.some((message) => message.code === code && file.test(message.file)),
  );
}
