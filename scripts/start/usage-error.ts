/** A mistake in what was asked for, told to the person in one plain message (exit code 2). */
export class UsageError extends Error {}
