// Compares the engine with the reference matcher over texts of one's own:
//   npx tsx tests/engine/agree-on.ts FILE.jsonl…      (one {"text": …} a line)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleInput } from '../../src/build/assemble-input';
import { readKnowledge } from '../../src/build/read-knowledge';
import { createPair } from './disagreements';

const project = join(import.meta.dirname, '..', '..');
const { knowledge } = readKnowledge(join(project, 'src', 'knowledge'), project);
const { disagreements, found } = createPair(assembleInput(knowledge).input);

let texts = 0;
let differ = 0;
let findings = 0;
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    texts++;
    const lines = disagreements(text);
    findings += found(text).length;
    if (lines.length === 0) continue;
    differ++;
    console.log(`${file}: ${JSON.stringify(text.slice(0, 80))}\n  ${lines.join('\n  ')}`);
  }
  console.log(`${file}: ${texts} texts, ${findings} findings so far, ${differ} texts differ`);
}
if (texts === 0) console.log('Name one file or more, each line {"text": …}.');
process.exitCode = differ > 0 || texts === 0 ? 1 : 0;
