// Judges one example: what must be marked is marked at exactly those words, the rest stays silent.
// It must not know where examples come from, nor how failures are printed.
import { createEngine } from '../engine/engine';
import type { Span } from '../model/verdict';
import { type ReadExample, writeBrackets } from './bracketed';
import type { ExampleCase } from './list-examples';

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

function isPlain(fields: ReadExample['fields']): boolean {
  return fields.length === 1 && fields[0].field === 'body';
}
