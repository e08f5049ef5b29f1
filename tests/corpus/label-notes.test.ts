// Notes on wrong labels: read with care, and only the noted rows are left out.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Judged, Label } from '../../src/commands/evaluate-rows';
import { readNotes, withoutNoted } from '../../src/commands/label-notes';

function written(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'notes-')), 'notes.tsv');
  writeFileSync(file, text);
  return file;
}

const judged = (id: string, label: Label) => ({ row: { id }, label }) as Judged;
const HEAD = 'id\tlabel\twhy\n';

describe('label notes', () => {
  it('leave out the noted row and nothing else', () => {
    const notes = readNotes(written(`${HEAD}a\trisky\ta cat to feed\n`));
    const rows = [judged('a', 'risky'), judged('b', 'risky')];
    expect(withoutNoted(rows, notes).map(({ row }) => row.id)).toEqual(['b']);
  });

  it('keep a row that was relabelled since', () => {
    const notes = readNotes(written(`${HEAD}a\trisky\ta cat to feed\n`));
    expect(withoutNoted([judged('a', 'ok')], notes)).toHaveLength(1);
  });

  it.each([
    ['a reason missing', `${HEAD}a\trisky\t \n`, /:2:/],
    ['an unknown label', `${HEAD}a\trisky\tso\nb\tbad\tso\n`, /:3:/],
    ['an id twice', `${HEAD}a\trisky\tso\na\trisky\tso\n`, /:3:/],
    ['another header', 'a\trisky\tso\n', /:1:/],
  ])('refuse %s and say where', (_, text, place) => {
    expect(() => readNotes(written(text))).toThrow(place);
  });

  it('of this project can be read', () => {
    const own = fileURLToPath(new URL('label-notes.tsv', import.meta.url));
    expect(readNotes(own).size).toBeGreaterThan(0);
  });
});
