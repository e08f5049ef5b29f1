// The engine with the project's own knowledge, for commands in a terminal.
import { join } from 'node:path';
import { compileKnowledge } from '../build/compile-knowledge';
import { formatProblem } from '../build/problem';
import { type Knowledge, readKnowledge } from '../build/read-knowledge';
import { createEngine, type Engine } from '../engine/engine';
import { PROJECT } from './project';

/** Compiles src/knowledge; prints what is wrong with it and ends the process if it can't be used. */
export function loadEngine(): { engine: Engine; pack: Uint8Array; knowledge: Knowledge } {
  const { knowledge, problems } = readKnowledge(join(PROJECT, 'src', 'knowledge'), PROJECT);
  const { compiled, problems: refused } = compileKnowledge(knowledge);
  const wrong = [...problems, ...refused];
  if (wrong.length > 0) {
    for (const problem of wrong) console.error(formatProblem(problem));
    process.exit(1);
  }
  return { engine: createEngine(compiled.shipped), pack: compiled.shipped, knowledge };
}
