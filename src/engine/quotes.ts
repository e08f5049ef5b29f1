// Where a text quotes others: passages in quotation marks that are long enough to be somebody's words.
// It must not know who speaks nor what the quoted words mean.
import type { Span } from '../model/verdict';

const QUOTED = /«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|"([^"\n]*)"/g;

/** A name or one ironic word is no quotation. */
const FEWEST_WORDS = 3;

/** The quotations of a text, without their marks; offsets in UTF-16 units. Inner quotations belong to the outer. */
export function quotationsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    if (inner.trim().split(/\s+/).length < FEWEST_WORDS) continue;
    const start = match.index + 1;
    spans.push({ start, end: start + inner.length });
  }
  return spans;
}
