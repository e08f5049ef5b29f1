// A random key made once on this device: the hashes of texts she calls fine mean nothing elsewhere.
// Knows nothing of what is hashed with it.
import type { StorageArea } from './settings';

const KEY = 'salt';
const BYTES = 32;

/** Lower-case hex of 32 random bytes; made at the first call. */
export async function readSalt(area: StorageArea): Promise<string> {
  const stored = (await area.get(KEY))[KEY];
  if (typeof stored === 'string' && stored.length === BYTES * 2) return stored;
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  const salt = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  await area.set({ [KEY]: salt });
  return salt;
}
