/** A refusal that the reader can be told: never a stack, never a guess. */
export interface Failure {
  failed: 'database' | 'not-stored-in-private' | 'gone';
  detail: string;
}

/** What an error says, on one line and without its full stop: it goes into a sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Dexie repeats the browser's own message below its own.
  const line = error.message.trim().split('\n').at(-1)?.trim() ?? '';
  return (line || error.name).replace(/\.$/, '');
}

/** Runs work on the database; what goes wrong becomes something to tell the reader. */
export async function orFailure<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    return { failed: 'database', detail: reasonOf(error) };
  }
}
