// A round that is kept for measuring is never shown unasked.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { openCorpora } from '../../src/commands/corpora';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpora-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const names = (paths: readonly string[]) => paths.map((path) => basename(path));

it('leaves out what rounds.yaml calls unread, and nothing else', () => {
  const { files, leftOut } = openCorpora(
    folderWith({
      'b.jsonl': '',
      'a.jsonl': '',
      'c.jsonl': '',
      'README.md': '',
      'rounds.yaml': '- { file: a.jsonl }\n- { file: b.jsonl, unread: true }\n',
    }),
  );
  expect(names(files)).toEqual(['a.jsonl', 'c.jsonl']);
  expect(names(leftOut)).toEqual(['b.jsonl']);
});

it('takes everything where there is no rounds.yaml, and refuses one that is broken', () => {
  expect(names(openCorpora(folderWith({ 'a.jsonl': '' })).files)).toEqual(['a.jsonl']);
  expect(() => openCorpora(folderWith({ 'rounds.yaml': '- { file: a' }))).toThrow(
    /rounds\.yaml:1: /u,
  );
});
