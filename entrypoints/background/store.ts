import { TamgaDatabase } from '@/lib/database/database.ts';

let opened: TamgaDatabase | undefined;

/** The database; Dexie opens it at the first use, or when somebody says that it will be used. */
export function store(): TamgaDatabase {
  opened ??= new TamgaDatabase();
  return opened;
}
