// `npm run evaluate -- FILE.jsonl… [--errors N] [--json] [--rows OUT.jsonl] [--notes FILE.tsv]`: measures the
// detection on labelled texts; with notes on wrong labels, once more without those rows.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LEVELS } from '../model/verdict';
import { type Judged, judgeFile, resultOf } from './evaluate-rows';
import { formatTable, type Line, summarise } from './evaluate-table';
import { readNotes, withoutNoted } from './label-notes';
import { loadEngine } from './load-engine';

const USAGE =
  'npm run evaluate -- FILE.jsonl… [--errors N] [--json] [--rows OUT.jsonl] [--notes FILE.tsv]';

/** All files together, per label, language and form: the lines that targets are set for. */
function totals(judged: readonly Judged[], name = 'all files'): Line[] {
  return summarise(judged.map((j) => ({ ...j, file: name, row: { ...j.row, sub: '' } }))).sort(
    (a, b) =>
      a.label.localeCompare(b.label) ||
      a.lang.localeCompare(b.lang) ||
      a.kind.localeCompare(b.kind),
  );
}

/** The worst: ok rows by how high they stand, then risky rows by how low. */
function worst(judged: readonly Judged[], count: number): Judged[] {
  const rank = (j: Judged) => LEVELS.indexOf(j.verdict.level);
  const alarms = judged
    .filter((j) => j.label === 'ok' && rank(j) >= 2)
    .sort((a, b) => rank(b) - rank(a));
  const misses = judged
    .filter((j) => j.label === 'risky' && rank(j) < 2)
    .sort((a, b) => rank(a) - rank(b));
  return [...alarms.slice(0, count), ...misses.slice(0, count)];
}

function asLines({ file, row, verdict, label }: Judged): string {
  const reasons = verdict.reasons.map(
    (r) =>
      `  ${r.flag} (${r.group}, ${r.strength}): ${r.marks.map((m) => `«${row.text.slice(m.start, m.end)}»`).join(' ')}`,
  );
  const text = row.text.replace(/\s+/g, ' ').slice(0, 400);
  return [
    `\n${label} → ${verdict.level} [speaker: ${verdict.speaker}] ${file.replace(/^.*\//, '')} ${row.id} ${row.sub}`,
    `  ${text}`,
    ...reasons,
  ].join('\n');
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'string' },
      json: { type: 'boolean' },
      rows: { type: 'string' },
      notes: { type: 'string' },
    },
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const notes = values.notes ? readNotes(values.notes) : undefined;
  const { engine } = loadEngine();
  const judged = positionals.flatMap((file) => judgeFile(file, engine));
  const lines = [
    ...summarise(judged),
    ...totals(judged),
    ...(notes ? totals(withoutNoted(judged, notes), 'without noted rows') : []),
  ];
  if (values.rows)
    writeFileSync(values.rows, judged.map((j) => `${JSON.stringify(resultOf(j))}\n`).join(''));
  const errors = values.errors ? worst(judged, Number(values.errors)) : [];
  if (values.json) {
    console.log(
      JSON.stringify(
        {
          lines,
          errors: errors.map((j) => ({ label: j.label, text: j.row.text, ...resultOf(j) })),
        },
        null,
        1,
      ),
    );
  } else {
    console.log(formatTable(lines));
    for (const entry of errors) console.log(asLines(entry));
  }
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
