// The knowledge proves itself: no file holds a mistake, every example is marked at exactly its words.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/build/compile-knowledge';
import { createExampleJudge } from '../../src/build/judge-example';
import { countExamples, FEWEST_EXAMPLES, listExamples } from '../../src/build/list-examples';
import { formatProblem } from '../../src/build/problem';
import { readKnowledge } from '../../src/build/read-knowledge';

const project = join(import.meta.dirname, '..', '..');
const { knowledge, problems } = readKnowledge(join(project, 'src', 'knowledge'), project);
const { compiled, problems: refused } = compileKnowledge(knowledge);
const judge = createExampleJudge(compiled.pack);

describe('the knowledge', () => {
  it('holds no mistakes', () => {
    expect([...problems, ...refused].map(formatProblem)).toEqual([]);
  });

  it('has flags to prove', () => {
    expect(knowledge.flags.length).toBeGreaterThan(0);
  });

  it('has enough examples of every flag in every language', () => {
    const scarce = countExamples(knowledge)
      .filter(({ count }) => count < FEWEST_EXAMPLES)
      .map(({ id, lang, kind, count }) => `${id}, ${lang}: ${count} ${kind}`);
    expect(scarce).toEqual([]);
  });
});

describe.each([...knowledge.flags, ...knowledge.cues].map(({ data }) => data.id))('%s', (id) => {
  const examples = listExamples(knowledge, [id]);
  const rows = examples.map((example) => ({
    title: `${example.lang} ${example.kind}, line ${example.line}: ${example.example.text}`,
    example,
  }));

  it.each(rows)('$title', ({ example }) => {
    const { expected, actual } = judge(example);
    expect(actual).toBe(expected);
  });
});
