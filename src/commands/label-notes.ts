// Notes on rows whose label is wrong, a table of id, label given and why. Knows the notes, not the rows' texts.
import { readFileSync } from 'node:fs';
import type { Judged } from './evaluate-rows';

export interface LabelNote {
  id: string;
  /** The label that stands in the measuring set and is wrong. */
  label: string;
  why: string;
}

const HEAD = 'id\tlabel\twhy';

/**
 * Reads a table with the header row id, label, why, separated by tabs.
 * @throws Error naming file and line where a row is incomplete, its label unknown or its id noted twice
 */
export function readNotes(file: string): Map<string, LabelNote> {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  if (head !== HEAD) throw new Error(`${file}:1: the header is not "id, label, why" between tabs`);
  const notes = new Map<string, LabelNote>();
  lines.forEach((line, index) => {
    const [id, label, why, ...rest] = line.split('\t');
    const isWhole = id && why?.trim() && rest.length === 0;
    if (!isWhole || !['ok', 'risky'].includes(label) || notes.has(id))
      throw new Error(`${file}:${index + 2}: not one id, its label ok or risky, and why`);
    notes.set(id, { id, label, why });
  });
  return notes;
}

/** The rows without those whose label is noted as wrong; a row that was relabelled since stays. */
export function withoutNoted(
  judged: readonly Judged[],
  notes: ReadonlyMap<string, LabelNote>,
): Judged[] {
  return judged.filter(({ row, label }) => notes.get(row.id)?.label !== label);
}
