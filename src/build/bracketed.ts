// Examples as they are written, with the marked words in [brackets], and as they are judged.
// It must not know the engine or the files.
import type { Example } from '../model/knowledge-schema';
import type { Field, FieldSpan, Span } from '../model/verdict';

export interface ReadExample {
  /** Without brackets; fields joined by newlines. */
  text: string;
  fields: FieldSpan[];
  /** What stands in brackets. */
  marks: Span[];
}

const ORDER: readonly Field[] = ['title', 'pay', 'place', 'employer', 'body', 'contact'];

/**
 * Takes the brackets out.
 *
 * @param withMarks false for counter-examples, where a bracket is part of the text
 * @returns what to judge, or what is wrong with the brackets
 */
export function readExample(example: Example, withMarks: boolean): ReadExample | string {
  let text = '';
  const fields: FieldSpan[] = [];
  const marks: Span[] = [];
  for (const field of ORDER) {
    const written = example[field];
    if (written === undefined) continue;
    if (text !== '') text += '\n';
    const start = text.length;
    let open = -1;
    for (const character of written) {
      if (character === '[' && withMarks) {
        if (open !== -1) return 'A bracket opens inside a bracket';
        open = text.length;
      } else if (character === ']' && withMarks) {
        if (open === -1) return 'A bracket closes that was never opened';
        if (open === text.length) return 'The brackets are empty';
        marks.push({ start: open, end: text.length });
        open = -1;
      } else text += character;
    }
    if (open !== -1) return 'A bracket is never closed';
    fields.push({ field, start, end: text.length });
  }
  if (!withMarks) return { text, fields, marks };
  if (marks.length === 0) return 'Nothing stands in brackets';
  const ragged = marks.some(({ start, end }) => /^\s|\s$/u.test(text.slice(start, end)));
  return ragged ? 'A bracket begins or ends with a space' : { text, fields, marks };
}

/** The text with `marks` in brackets, as it would be written. Marks are sorted and do not overlap. */
export function writeBrackets(text: string, marks: readonly Span[]): string {
  let written = '';
  let at = 0;
  for (const { start, end } of marks) {
    written += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return written + text.slice(at);
}
