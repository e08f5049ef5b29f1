// The examples that the knowledge carries as its own proof: all of them as a table, and how many there are.
// It must not know the engine that judges them.
import type { Lang } from '../engine/types';
import type { CueFile, Example, FlagFile } from '../model/knowledge-schema';
import { type ReadExample, readExample } from './bracketed';
import type { Knowledge } from './read-knowledge';
import type { Located } from './yaml-file';

const LANGS: readonly Lang[] = ['uk', 'ru', 'en'];

/** A flag needs so many examples and so many counter-examples in each language. */
export const FEWEST_EXAMPLES = 8;

export interface ExampleCase {
  file: string;
  line: number;
  /** The flag or cue. */
  id: string;
  of: 'flag' | 'cue';
  lang: Lang;
  kind: 'marks' | 'silent';
  example: ReadExample;
}

/** Every example of the flags and cues, optionally of some ids only. */
export function listExamples(knowledge: Knowledge, ids: readonly string[] = []): ExampleCase[] {
  const isAsked = (id: string) => ids.length === 0 || ids.includes(id);
  const all = [
    ...knowledge.flags.map((file) => ({ file, of: 'flag' as const })),
    ...knowledge.cues.map((file) => ({ file, of: 'cue' as const })),
  ];
  return all
    .filter(({ file }) => isAsked(file.data.id))
    .flatMap(({ file, of }) => listOf(file, of));
}

function listOf(file: Located<FlagFile> | Located<CueFile>, of: 'flag' | 'cue'): ExampleCase[] {
  const cases: ExampleCase[] = [];
  for (const lang of LANGS) {
    for (const kind of ['marks', 'silent'] as const) {
      const examples: Example[] = file.data[kind][lang] ?? [];
      examples.forEach((written, index) => {
        const example = readExample(written, kind === 'marks');
        // Broken brackets have been reported where the files are read.
        if (typeof example === 'string') return;
        const line = file.lineOf([kind, lang, index]);
        cases.push({ file: file.file, line, id: file.data.id, of, lang, kind, example });
      });
    }
  }
  return cases;
}

export interface ExampleCount {
  id: string;
  file: string;
  lang: Lang;
  kind: 'marks' | 'silent';
  line: number;
  count: number;
}

/** How many examples each flag has, per language and kind. */
export function countExamples(knowledge: Knowledge, ids: readonly string[] = []): ExampleCount[] {
  return knowledge.flags
    .filter(({ data }) => ids.length === 0 || ids.includes(data.id))
    .flatMap((file) =>
      LANGS.flatMap((lang) =>
        (['marks', 'silent'] as const).map((kind) => ({
          id: file.data.id,
          file: file.file,
          lang,
          kind,
          line: file.lineOf([kind, lang]),
          count: file.data[kind][lang].length,
        })),
      ),
    );
}
