// "This is fine": which sign in which text she has looked at and laid aside.
// Holds a keyed hash, a flag's id and a day; never the text, the site or the address.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface FineDecision {
  hash: string;
  flag: string;
  /** YYYY-MM-DD. */
  day: string;
}

interface FineSchema extends DBSchema {
  fine: { key: [string, string]; value: FineDecision };
}

let opened: Promise<IDBPDatabase<FineSchema>> | undefined;

function database(): Promise<IDBPDatabase<FineSchema>> {
  opened ??= openDB<FineSchema>('decisions', 1, {
    upgrade(db) {
      db.createObjectStore('fine', { keyPath: ['hash', 'flag'] });
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

export async function listFine(): Promise<FineDecision[]> {
  return (await database()).getAll('fine');
}

export async function setFine(decision: FineDecision): Promise<void> {
  await (await database()).put('fine', decision);
}

export async function unsetFine(hash: string, flag: string): Promise<void> {
  await (await database()).delete('fine', [hash, flag]);
}
