// `npm run knowledge [-- ids]`: checks every knowledge file and every example, and says what is wrong and where.
// It must not hold rules of its own: those stand in src/model and src/build.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileKnowledge } from '../build/compile-knowledge';
import { createBlame, createExampleJudge } from '../build/judge-example';
import { countExamples, FEWEST_EXAMPLES, listExamples } from '../build/list-examples';
import { formatProblem } from '../build/problem';
import { type Knowledge, readKnowledge } from '../build/read-knowledge';
import type { UnknownLemma } from '../build/word-forms';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @returns the exit code: 0 when everything holds */
function run(ids: readonly string[]): number {
  const { knowledge, problems } = readKnowledge(join(project, 'src', 'knowledge'), project);
  const known = [...knowledge.flags, ...knowledge.cues].map(({ data }) => data.id);
  const strange = ids.filter((id) => !known.includes(id) && !problems.some(isOf([id])));
  if (strange.length > 0) {
    console.error(`No flag or cue is called ${strange.join(', ')}. There are: ${known.join(', ')}`);
    return 1;
  }
  const { compiled, problems: refused } = compileKnowledge(knowledge);
  const wrong = [...problems, ...refused];
  const asked = ids.length === 0 ? wrong : wrong.filter(isOf(ids));
  for (const problem of asked) console.log(formatProblem(problem));
  const elsewhere = wrong.length - asked.length;

  const scarce = tellScarce(knowledge, ids);
  const failed = tellExamples(knowledge, compiled.pack, ids);
  tellUnknown(compiled.unknown, knowledge, ids);
  const unproven = compiled.unproven.filter(({ file }) => ids.length === 0 || isOf(ids)({ file }));
  tellUnproven(unproven);
  const examples = listExamples(knowledge, ids).length;
  const files = Object.values(knowledge).reduce((sum, list) => sum + list.length, 0);
  console.log(
    [
      `\n${files} files read`,
      `${asked.length} mistakes${elsewhere > 0 ? ` (and ${elsewhere} in other files)` : ''}`,
      `${examples} examples tried, ${failed} failed`,
      `${unproven.length} phrases that no example proves and that do not ship`,
      `${scarce} places with fewer than ${FEWEST_EXAMPLES} examples`,
    ].join(', '),
  );
  return asked.length + failed + scarce > 0 ? 1 : 0;
}

/** Lines of the phrases that wait for an example, a line a file. */
function tellUnproven(unproven: readonly { file: string; line: number }[]): void {
  for (const file of new Set(unproven.map((each) => each.file))) {
    const lines = unproven.filter((each) => each.file === file).map(({ line }) => line);
    console.log(`${file}: no example shows the phrases of lines ${lines.join(', ')} at work`);
  }
}

function isOf(ids: readonly string[]): (problem: { file: string }) => boolean {
  return ({ file }) => ids.some((id) => file.endsWith(`/${id}.yaml`));
}

function tellScarce(knowledge: Knowledge, ids: readonly string[]): number {
  const scarce = countExamples(knowledge, ids).filter(({ count }) => count < FEWEST_EXAMPLES);
  for (const { file, line, lang, kind, count } of scarce) {
    const wrong = `«${kind}» has ${count} lines in ${lang}, at least ${FEWEST_EXAMPLES} are needed`;
    console.log(formatProblem({ file, line, wrong }));
  }
  return scarce.length;
}

function tellExamples(knowledge: Knowledge, pack: Uint8Array, ids: readonly string[]): number {
  const judge = createExampleJudge(pack);
  const failures = listExamples(knowledge, ids)
    .map((example) => ({ example, ...judge(example) }))
    .filter(({ expected, actual }) => expected !== actual)
    .sort(({ example: a }, { example: b }) => (a.file === b.file ? a.line - b.line : 0));
  const blame = createBlame(knowledge, new Set(failures.map(({ example }) => example.id)));
  for (const { example, expected, actual, speaker } of failures) {
    const wrong =
      example.kind === 'silent' ? 'It should stay silent' : 'It should be marked otherwise';
    console.log(formatProblem({ ...example, wrong: `${example.id} (${example.lang}): ${wrong}` }));
    console.log(`    expected: ${expected}\n    marked:   ${actual}`);
    if (speaker !== '') console.log(`    the text was taken for: ${speaker}`);
    for (const { line, words } of blame(example)) console.log(`    by line ${line}: [${words}]`);
  }
  return failures.length;
}

/** Forms that were perhaps meant as words are told for asked flags only: there they can be looked through. */
function tellUnknown(
  unknown: readonly UnknownLemma[],
  knowledge: Knowledge,
  ids: readonly string[],
): void {
  const hints: string[] = [];
  for (const lang of ['uk', 'ru', 'en'] as const) {
    const asked = [...knowledge.flags, ...knowledge.cues]
      .filter(({ data }) => ids.includes(data.id))
      .map(({ data }) => JSON.stringify([data.phrases[lang], 'lists' in data ? data.lists : {}]))
      .join('\n')
      .toLowerCase();
    const words = unknown
      .filter((each) => each.lang === lang)
      .filter(({ lemma, formOf }) => (ids.length === 0 ? formOf.length === 0 : holds(asked, lemma)))
      .map(({ lemma, formOf, like }) => {
        if (like !== null) return `${lemma} (bent like ${like})`;
        return formOf.length === 0 ? lemma : `${lemma} (a form of ${formOf.join(', ')})`;
      });
    if (words.length > 0) hints.push(`  ${lang}: ${words.join(' · ')}`);
  }
  if (hints.length === 0) return;
  console.log(
    '\nHints: no dictionary holds these words; they are found as they are written, or as bent by likeness.',
  );
  console.log(hints.join('\n'));
}

/** Does the word stand there without `=`? */
function holds(text: string, word: string): boolean {
  return new RegExp(`(?<![=\\p{L}'])${word}(?![\\p{L}'*])`, 'u').test(text);
}

process.exitCode = run(process.argv.slice(2));
