// `npm run coverage [-- --json]`: what every flag has in each language, and where too little stands.
// It must not hold rules of its own: those stand in coverage-table.ts.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileKnowledge } from '../build/compile-knowledge';
import { formatProblem } from '../build/problem';
import { readKnowledge } from '../build/read-knowledge';
import { coverage, formatCoverage, gapsOf } from './coverage-table';
import { PROJECT } from './project';

/** @returns the exit code: 0 when every cell is filled, 1 when one is empty or too small, or a file can't be read */
function main(): number {
  const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
  const { knowledge, problems } = readKnowledge(join(PROJECT, 'src', 'knowledge'), PROJECT);
  const { compiled, problems: refused } = compileKnowledge(knowledge);
  const wrong = [...problems, ...refused];
  for (const problem of wrong) console.error(formatProblem(problem));
  const rows = coverage(knowledge, compiled.unproven);
  console.log(values.json ? JSON.stringify(rows, null, 1) : formatCoverage(rows));
  return wrong.length + gapsOf(rows).length > 0 ? 1 : 0;
}

process.exitCode = main();
