// What she lays aside is kept as a hash, a flag and a day, and can be taken back.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { listFine, setFine, unsetFine } from '../../src/storage/fine';

it('keeps, repeats without doubling, and takes back one sign of one text', async () => {
  await setFine({ hash: 'a1', flag: 'secrecy', day: '2026-11-21' });
  await setFine({ hash: 'a1', flag: 'secrecy', day: '2026-11-22' });
  await setFine({ hash: 'a1', flag: 'asks-documents', day: '2026-11-22' });
  await setFine({ hash: 'b2', flag: 'secrecy', day: '2026-11-22' });
  expect(await listFine()).toHaveLength(3);

  await unsetFine('a1', 'secrecy');
  expect(await listFine()).toEqual([
    { hash: 'a1', flag: 'asks-documents', day: '2026-11-22' },
    { hash: 'b2', flag: 'secrecy', day: '2026-11-22' },
  ]);
});
