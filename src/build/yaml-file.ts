// Reads one YAML file and remembers on which line each part of it stands.
// It must not know what the file means.
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem';

export type Path = readonly (string | number)[];

/** The content of a file, and where its parts stand. */
export interface Located<T> {
  /** As shown in messages. */
  file: string;
  data: T;
  /** Line (from 1) of the part at `path`; where it is missing, the line of what would hold it. */
  lineOf(path: Path): number;
}

/**
 * Parses YAML.
 *
 * @param file the name shown in messages
 * @returns the raw content, or the problems that keep it from being read
 */
export function parseYaml(file: string, text: string): Located<unknown> | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      ...explainSyntax(error.code, error.message),
    }));
  }
  return {
    file,
    data: document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!isPair(pair) || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}

/** The parser's commonest complaints, in words that need no knowledge of YAML. */
function explainSyntax(code: string, message: string): Pick<Problem, 'wrong' | 'right'> {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { wrong: 'The same key stands here twice', right: 'each key once' };
    case 'TAB_AS_INDENT':
      return { wrong: 'A tab begins the line', right: 'two spaces for each step' };
    case 'BAD_INDENT':
      return { wrong: 'The line begins at the wrong column', right: 'two spaces for each step' };
    case 'MISSING_CHAR':
      return {
        wrong: 'A quotation mark, bracket or comma is missing here or just before',
        right: '- "text in quotation marks"',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
      return {
        wrong:
          'The line cannot be read; a text with : # { [ or quotation marks must stand in quotation marks',
        right: '- "text in quotation marks"',
      };
    default:
      return { wrong: `The file cannot be read here (${message})` };
  }
}
