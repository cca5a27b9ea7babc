import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly dir: string;
  /** Removes a temporary profile; a given one is kept. */
  remove(): void;
}

/** The given profile folder, or a new temporary one that goes at the latest when the process ends. */
export function makeProfile(given: string | undefined): Profile {
  if (given !== undefined) return { dir: given, remove: () => undefined };
  const dir = mkdtempSync(join(tmpdir(), 'tamga-profile-'));
  const remove = (): void => {
    process.off('exit', remove);
    try {
      // A browser that was just ended may still write for a moment.
      rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // A leftover in the temporary folder is no reason to fail.
    }
  };
  process.on('exit', remove);
  return { dir, remove };
}
