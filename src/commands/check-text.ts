// `npm run check-text -- [FILE] [--json]`: the verdict on one text, from a file or standard input.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { questionBook } from '../build/question-book';
import { questionSets } from '../catalogue/questions';
import type { QuestionSet } from '../model/questions';
import type { Verdict } from '../model/verdict';
import { loadEngine } from './load-engine';

/** Words shown beside ids are Ukrainian. */
const LANGUAGE = 'uk';

function asLines(
  text: string,
  verdict: Verdict,
  questions: readonly QuestionSet[],
  nameOf: (flag: string) => string,
): string[] {
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
    if (reason.ordinary) {
      const { min, max, currency, checkedOn } = reason.ordinary;
      lines.push(`  ordinary there: ${min}–${max} ${currency} a month, paid out (${checkedOn})`);
    }
  }
  if (reasons.length === 0)
    lines.push('', 'nothing to ask about was found; that is no proof that the offer is safe');
  for (const { lang, questions: asked } of questions)
    lines.push('', `left unsaid, to ask (${lang}):`, ...asked.map(({ text }) => `  ${text}`));
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
  const questions = questionSets(verdict.unsaid, LANGUAGE, questionBook(knowledge));
  const nameOf = (flag: string) =>
    knowledge.flags.find(({ data }) => data.id === flag)?.data.texts[LANGUAGE].name ?? flag;
  console.log(
    values.json
      ? JSON.stringify({ ...verdict, questions }, null, 1)
      : asLines(text, verdict, questions, nameOf).join('\n'),
  );
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
