// Fits an address or a value to a pattern of a site's definition, and takes the id out of it.
// No regular expression is made of the pattern: none can be slow, whatever a page puts into its address.

/** Longer values are cut. */
const LONGEST = 1000;

/** A part of a pattern between two stars: `before` and `after` stand around the id. */
interface Piece {
  before: string;
  hasId: boolean;
  after: string;
}

interface Fit {
  end: number;
  id: string;
}

/**
 * Does a value fit a pattern (`*` any run, `{id}` letters, digits, `_`, `-`; a slash at the end may be missing)?
 * @returns null when it does not; else the id, '' where the pattern names none
 */
export function fitPattern(pattern: string, value: string): string | null {
  const cut = value.slice(0, LONGEST);
  const text = pattern.endsWith('/') && !cut.endsWith('/') ? `${cut}/` : cut;
  const pieces = pattern.split('*').map(toPiece);
  const [first, ...others] = pieces;
  const start = fitAt(first, text, 0);
  if (!start) return null;
  const last = others.pop();
  if (!last) return start.end === text.length ? start.id : null;
  let { end, id } = start;
  for (const piece of others) {
    const fit = fitFrom(piece, text, end);
    if (!fit) return null;
    end = fit.end;
    id ||= fit.id;
  }
  const fit = fitEnd(last, text, end);
  return fit ? id || fit.id : null;
}

function toPiece(part: string): Piece {
  const [before, after] = part.split('{id}');
  return { before, hasId: after !== undefined, after: after ?? '' };
}

function fitAt({ before, hasId, after }: Piece, text: string, at: number): Fit | null {
  if (!text.startsWith(before, at)) return null;
  const from = at + before.length;
  if (!hasId) return { end: from, id: '' };
  let to = from;
  while (to < text.length && isIdCharacter(text.charCodeAt(to))) to++;
  for (; to > from; to--) {
    if (text.startsWith(after, to)) return { end: to + after.length, id: text.slice(from, to) };
  }
  return null;
}

/** The first place, and of several that end there the last: "IDEAL-ID7" holds the id 7. */
function fitFrom(piece: Piece, text: string, from: number): Fit | null {
  for (let at = text.indexOf(piece.before, from); at >= 0; ) {
    let fit = fitAt(piece, text, at);
    if (fit) {
      for (let later = at + 1; piece.hasId && later < fit.end; later++) {
        const shorter = fitAt(piece, text, later);
        if (shorter?.end === fit.end) fit = shorter;
      }
      return fit;
    }
    at = at < text.length ? text.indexOf(piece.before, at + 1) : -1;
  }
  return null;
}

function fitEnd(piece: Piece, text: string, from: number): Fit | null {
  for (let at = text.length; at >= from; at--) {
    const fit = fitAt(piece, text, at);
    if (fit && fit.end === text.length) return fit;
  }
  return null;
}

function isIdCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 45 ||
    code === 95
  );
}
