import { TamgaDatabase } from '@/lib/database/database.ts';

let opened: TamgaDatabase | undefined;

/** The database; Dexie opens it at the first use. */
export function store(): TamgaDatabase {
  opened ??= new TamgaDatabase();
  return opened;
}
