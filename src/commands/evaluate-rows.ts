// Reads and judges the rows of a measuring set. A row's label is never looked at before its verdict stands.
import { readFileSync } from 'node:fs';
import type { Engine } from '../engine/engine';
import type { Reason, Verdict } from '../model/verdict';

export interface Row {
  id: string;
  lang: string;
  kind: string;
  sub: string;
  form: string;
  text: string;
}

export type Label = 'risky' | 'ok' | 'unknown';

export interface Judged {
  file: string;
  row: Row;
  verdict: Verdict;
  label: Label;
}

/** What `--rows` writes for a row; offsets in UTF-16 units of the given text. */
export interface RowResult {
  id: string;
  level: Verdict['level'];
  flags: Pick<Reason, 'flag' | 'group' | 'strength'>[];
  marks: { flag: string; start: number; end: number }[];
}

/**
 * Judges every line of a JSONL file.
 * @throws Error naming file and line when a line is no JSON or has no text
 */
export function judgeFile(file: string, engine: Engine): Judged[] {
  const judged: Judged[] = [];
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (!line.trim()) return;
    const { label, ...row } = parseLine(line, `${file}:${index + 1}`);
    const { text } = row;
    // A row of form "title" is a title and pay only.
    const fields =
      row.form === 'title' ? [{ field: 'title' as const, start: 0, end: text.length }] : [];
    const verdict = engine.judge({ text, fields });
    judged.push({ file, row, verdict, label: label() });
  });
  return judged;
}

function parseLine(line: string, place: string): Row & { label: () => Label } {
  let parsed: Record<string, unknown>;
  try {
    parsed = JSON.parse(line) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${place}: not a JSON object: ${(error as Error).message}`);
  }
  if (typeof parsed?.text !== 'string') throw new Error(`${place}: the row has no "text"`);
  const word = (name: string) => (typeof parsed[name] === 'string' ? (parsed[name] as string) : '');
  return {
    id: word('id') || place,
    lang: word('lang') || '?',
    kind: word('kind') || '?',
    sub: word('sub'),
    form: word('form'),
    text: parsed.text,
    label: () => {
      const label = word('label');
      return label === 'risky' || label === 'ok' ? label : 'unknown';
    },
  };
}

export function resultOf({ row, verdict }: Judged): RowResult {
  return {
    id: row.id,
    level: verdict.level,
    flags: verdict.reasons.map(({ flag, group, strength }) => ({ flag, group, strength })),
    marks: verdict.reasons.flatMap(({ flag, marks }) =>
      marks.map(({ start, end }) => ({ flag, start, end })),
    ),
  };
}
