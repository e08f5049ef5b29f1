// Judges one example: what must be marked is marked at exactly those words, the rest stays silent.
// It must not know where examples come from, nor how failures are printed.
import { createEngine } from '../engine/engine';
import type { Span } from '../model/verdict';
import { type ReadExample, writeBrackets } from './bracketed';
import { compilePhraseWise } from './compile-knowledge';
import type { ExampleCase } from './list-examples';
import type { Knowledge } from './read-knowledge';

export interface ExampleResult {
  /** As the example stands in the file. */
  expected: string;
  /** What the engine marked, in the same form. */
  actual: string;
  /** Why nothing was weighed although words may match, e.g. `warning`; empty otherwise. */
  speaker: string;
}

/** Judges examples with one engine. The result's two texts are equal when the example holds. */
export function createExampleJudge(pack: Uint8Array): (example: ExampleCase) => ExampleResult {
  const engine = createEngine(pack);
  return ({ id, of, example: { text, fields, marks } }) => {
    let found: Span[];
    let speaker = '';
    if (of === 'cue') found = engine.cues(text).find((cue) => cue.id === id)?.marks ?? [];
    else {
      const verdict = engine.judge({ text, fields: isPlain(fields) ? [] : fields });
      found = verdict.reasons.find(({ flag }) => flag === id)?.marks ?? [];
      if (verdict.speaker !== 'offer') speaker = verdict.speaker;
    }
    return { expected: writeBrackets(text, marks), actual: writeBrackets(text, found), speaker };
  };
}

/** A phrase that matched, by its line in the flag's file. */
export interface Blamed {
  line: number;
  words: string;
}

/**
 * Finds out which phrases matched in an example, the flag's own conditions left aside.
 *
 * @param ids flags to be asked about; cues can't be told apart and give nothing
 */
export function createBlame(
  knowledge: Knowledge,
  ids: ReadonlySet<string>,
): (example: ExampleCase) => Blamed[] {
  if (ids.size === 0) return () => [];
  const { pack, lines } = compilePhraseWise(knowledge, ids);
  const engine = createEngine(pack);
  return ({ id, example: { text, fields } }) =>
    engine
      .judge({ text, fields: isPlain(fields) ? [] : fields })
      .reasons.filter(({ flag }) => flag.startsWith(`${id}#`))
      .flatMap(({ flag, marks }) =>
        marks.map(({ start, end }) => ({
          line: lines.get(flag) ?? 1,
          words: text.slice(start, end),
        })),
      )
      .sort((a, b) => a.line - b.line);
}

function isPlain(fields: ReadExample['fields']): boolean {
  return fields.length === 1 && fields[0].field === 'body';
}
