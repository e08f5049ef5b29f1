// Cuts a text into marked and plain pieces, so that the words can be shown where they stand.
// A long text is shown only around its marks. Pure; knows nothing of flags or of how pieces are drawn.
import type { Span } from '../../model/verdict';

export interface Piece {
  text: string;
  kind: 'plain' | 'marked' | 'gap';
  /** Position in the text, in UTF-16 units. */
  start: number;
}

/** A text up to this length is shown whole. */
const WHOLE_UP_TO = 1500;
/** Characters kept on either side of a mark in a longer text. */
const AROUND = 140;

/** @param marks in any order, may overlap */
export function excerpts(text: string, marks: readonly Span[]): Piece[] {
  const merged = mergeSpans(marks);
  const shown =
    text.length <= WHOLE_UP_TO ? [{ start: 0, end: text.length }] : around(text, merged);
  const pieces: Piece[] = [];
  let last = 0;
  for (const window of shown) {
    if (window.start > last) pieces.push({ text: '…', kind: 'gap', start: last });
    let at = window.start;
    for (const mark of merged) {
      if (mark.end <= window.start || mark.start >= window.end) continue;
      if (mark.start > at) pieces.push(piece(text, at, mark.start, 'plain'));
      pieces.push(piece(text, mark.start, mark.end, 'marked'));
      at = mark.end;
    }
    if (at < window.end) pieces.push(piece(text, at, window.end, 'plain'));
    last = window.end;
  }
  if (last < text.length) pieces.push({ text: '…', kind: 'gap', start: last });
  return pieces;
}

function piece(text: string, start: number, end: number, kind: Piece['kind']): Piece {
  return { text: text.slice(start, end), kind, start };
}

/** The stretches of a long text worth showing: each mark with its surroundings, cut between words. */
function around(text: string, marks: readonly Span[]): Span[] {
  return mergeSpans(
    marks.map(({ start, end }) => {
      const from = Math.max(0, start - AROUND);
      const to = Math.min(text.length, end + AROUND);
      const gapBefore = text.slice(from, start).search(/\s/);
      const gapAfter = text.slice(end, to).search(/\s\S*$/);
      return {
        start: from === 0 || gapBefore < 0 ? from : from + gapBefore + 1,
        end: to === text.length || gapAfter < 0 ? to : end + gapAfter,
      };
    }),
  );
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
