import { recordVisit, type Visit } from '@/lib/database/history.ts';
import { orFailure } from '@/lib/database/outcome.ts';
import { store } from './store.ts';

/** Keeps that an article was read; where the database does not work, nothing is lost but that. */
export async function keepVisit(visit: Visit, isNew: boolean): Promise<void> {
  await orFailure(() => recordVisit(store(), visit, isNew));
}
