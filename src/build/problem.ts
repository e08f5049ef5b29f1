// One thing that is wrong in a knowledge file, and how it is said to the person who writes that file.
// It must not know how problems are found.

export interface Problem {
  /** Relative to the folder from which paths are shown, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** A sentence without its full stop. */
  wrong: string;
  /** What would stand there, as written in YAML. */
  right?: string;
}

/** `file:line: what is wrong. Right is: example` */
export function formatProblem({ file, line, wrong, right }: Problem): string {
  const sentence = /[.?!…:]$/u.test(wrong) ? wrong : `${wrong}.`;
  return `${file}:${line}: ${sentence}${right === undefined ? '' : ` Right is: ${right}`}`;
}

/** By file, then by line; the same words at the same place are said once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...once.values()].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}

/** Thrown where the build can't go on; its message lists every problem, one a line. */
export class KnowledgeError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      ['The knowledge holds mistakes:', ...sortProblems(problems).map(formatProblem)].join('\n'),
    );
    this.name = 'KnowledgeError';
  }
}
