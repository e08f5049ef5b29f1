// `npm run flag -- ID [FILE.jsonl…] [--json]`: a flag's file phrase by phrase, with what each matches in labelled texts.
// It must not judge anything itself.
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../build/problem';
import { readKnowledge } from '../build/read-knowledge';
import { openCorpora } from './corpora';
import type { Label } from './evaluate-rows';
import { type FlagMatches, flagMatches, type PhraseMatches } from './flag-matches';
import { nearIds } from './near-ids';
import { PROJECT } from './project';

const USAGE = 'npm run flag -- ID [FILE.jsonl…] [--json]';
const LABELS: readonly Label[] = ['risky', 'ok', 'unknown'];

function phraseLines({ line, lang, phrase, isProven, hits }: PhraseMatches): string[] {
  const counts = LABELS.filter((label) => label !== 'unknown' || hits.unknown.rows > 0).map(
    (label) => `${label} ${hits[label].rows}`,
  );
  const note = isProven ? '' : '   NOT PROVED: no example shows it at work, so it does not ship';
  return [
    `${String(line).padStart(4)}  ${lang}  ${phrase}`,
    `          ${counts.join('   ')}${note}`,
    ...LABELS.flatMap((label) =>
      hits[label].samples.map(({ row, text }) => `          ${label.padEnd(6)}${row}: ${text}`),
    ),
  ];
}

function totalLine({ phrases, rows, marked, othersSpeak }: FlagMatches): string {
  const silent = phrases.filter(({ hits }) => LABELS.every((label) => hits[label].rows === 0));
  const unproven = phrases.filter(({ isProven }) => !isProven);
  const texts = LABELS.filter((label) => rows[label] > 0).map(
    (label) => `${marked[label]} of ${rows[label]} ${label} texts`,
  );
  return [
    `${phrases.length} phrases: ${silent.length} match nothing here, ${unproven.length} not proved.`,
    `At least one matches in ${texts.join(' and ') || 'no text'}.`,
    `In ${othersSpeak} texts somebody else speaks (a warning, a search, a sale …): nothing is marked there.`,
  ].join('\n');
}

/** @returns the exit code: 0 shown, 1 no such flag or its file can't be read, 2 wrong usage */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [id, ...named] = positionals;
  if (id === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { knowledge, problems } = readKnowledge(join(PROJECT, 'src', 'knowledge'), PROJECT);
  const own = problems.filter(({ file }) => file.endsWith(`/${id}.yaml`));
  for (const problem of own) console.error(formatProblem(problem));
  const flag = knowledge.flags.find(({ data }) => data.id === id);
  if (flag === undefined) {
    if (own.length > 0) return 1;
    const near = nearIds(
      id,
      knowledge.flags.map(({ data }) => data.id),
    );
    const hint = near.length > 0 ? `These come near: ${near.join(', ')}` : 'None comes near';
    console.error(`No flag is called ${id}. ${hint}. All of them: npm run coverage`);
    return 1;
  }
  const { files, leftOut } =
    named.length > 0
      ? { files: named, leftOut: [] }
      : openCorpora(join(PROJECT, 'tests', 'corpus'));
  const matches = flagMatches(knowledge, id, files);
  if (values.json) {
    const { group, strength, when } = flag.data;
    const told = { id, file: flag.file, group, strength, when, corpora: files, ...matches };
    console.log(JSON.stringify(told, null, 1));
    return 0;
  }
  const { group, strength, when } = flag.data;
  console.log(`${id} (${group}, ${strength})   ${flag.file}`);
  console.log(`read in: ${files.map((file) => basename(file)).join(', ')}`);
  for (const file of leftOut)
    console.log(`left out: ${basename(file)}, not to be learnt from yet (rounds.yaml)`);
  if (when) console.log(`left aside here: the flag counts only when ${JSON.stringify(when)}`);
  for (const phrase of matches.phrases) console.log(`\n${phraseLines(phrase).join('\n')}`);
  console.log(`\n${totalLine(matches)}`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
