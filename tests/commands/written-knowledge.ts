// Writes a small knowledge and labelled texts into a folder of their own, and reads them back.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Knowledge, readKnowledge } from '../../src/build/read-knowledge';

/** @throws Error when the knowledge has mistakes: these tests are about something else */
export function writtenKnowledge(files: Readonly<Record<string, string>>): Knowledge {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { knowledge, problems } = readKnowledge(folder, folder);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return knowledge;
}

/** @returns the path of a JSONL file with these rows */
export function writtenCorpus(rows: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'corpus-')), 'corpus.jsonl');
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}
