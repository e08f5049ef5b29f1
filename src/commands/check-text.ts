// `npm run check-text -- [FILE] [--json]`: the verdict on one text, from a file or standard input.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Verdict } from '../model/verdict';
import { loadEngine } from './load-engine';

function asLines(text: string, verdict: Verdict, nameOf: (flag: string) => string): string[] {
  const { level, speaker, language, facts, reasons } = verdict;
  const lines = [
    `level: ${level}   speaker: ${speaker}   language: ${language}   abroad: ${facts.abroad ? 'yes' : 'no'}`,
  ];
  for (const reason of reasons) {
    lines.push(
      '',
      `${reason.flag}: ${nameOf(reason.flag)} (${reason.group}, ${reason.strength}, ${reason.pointsTo})`,
    );
    for (const { start, end } of reason.marks)
      lines.push(`  ${start}–${end}  «${text.slice(start, end)}»`);
  }
  if (reasons.length === 0)
    lines.push('', 'nothing to ask about was found; that is no proof that the offer is safe');
  return lines;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const text = readFileSync(positionals[0] ?? 0, 'utf8');
  const { engine, knowledge } = loadEngine();
  const verdict = engine.judge({ text, fields: [] });
  const nameOf = (flag: string) =>
    knowledge.flags.find(({ data }) => data.id === flag)?.data.texts.uk.name ?? flag;
  console.log(
    values.json ? JSON.stringify(verdict, null, 1) : asLines(text, verdict, nameOf).join('\n'),
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
