// Runs the engine and the reference over one text and says where they differ.
import { compile } from '../../src/engine/compile';
import { readPack } from '../../src/engine/pack';
import { Scanner } from '../../src/engine/scan';
import type { CompileInput } from '../../src/engine/types';
import type { FieldSpan } from '../../src/model/verdict';
import { Reference } from './reference';

export interface Pair {
  /** What the engine and the reference each found alone, one line a finding; empty when they agree. */
  disagreements(text: string, fields?: readonly FieldSpan[]): string[];
  /** What the engine finds, as "flag: words". */
  found(text: string, fields?: readonly FieldSpan[]): string[];
}

/** @throws NotationError when the knowledge can't be compiled */
export function createPair(input: CompileInput): Pair {
  const reference = new Reference(input);
  const pack = readPack(compile(input));
  const scanner = new Scanner(pack);
  const show = (text: string, found: readonly { flag: string; start: number; end: number }[]) =>
    new Set(
      found.map(({ flag, start, end }) => `${flag} ${start}–${end} «${text.slice(start, end)}»`),
    );
  const engine = (text: string, fields: readonly FieldSpan[]) =>
    scanner
      .scan(text, fields)
      .findings.filter(({ phrase }) => phrase >= 0)
      .map(({ flag, start, end }) => ({ flag: pack.meta.flags[flag].id, start, end }));
  return {
    disagreements(text, fields = []) {
      const ours = show(text, engine(text, fields));
      const theirs = show(text, reference.find(text, fields));
      return [
        ...[...ours].filter((each) => !theirs.has(each)).map((each) => `only the engine: ${each}`),
        ...[...theirs]
          .filter((each) => !ours.has(each))
          .map((each) => `only the reference: ${each}`),
      ];
    },
    found: (text, fields = []) => [
      ...new Set(engine(text, fields).map((f) => `${f.flag}: ${text.slice(f.start, f.end)}`)),
    ],
  };
}
