import type { Failure } from '@/lib/messaging.ts';

/** Runs work on the database; what goes wrong becomes something to tell the reader. */
export async function orFailure<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { failed: 'database', detail };
  }
}
