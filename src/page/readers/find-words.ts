// Finds where known words stand in the visible page, whatever markup cuts through them.
// It must not know whose words they are.
import { closestTo, holds, isElement, parentOf } from '../nodes';
import type { TextMap } from '../text-map';

/** So many letters at the beginning and the end of a passage are enough to know it. */
const PROBE = 48;

export interface FoundWords {
  /** Offset of the first letter in the page's text. */
  start: number;
  /** The smallest element around all of it. */
  element: Element;
}

export interface WordFinder {
  /** @param before only a place that begins before this offset, the nearest one */
  find(words: string, before?: number): FoundWords | null;
}

/** @param page the whole page's text */
export function findWordsIn(page: TextMap): WordFinder {
  const { letters, places } = lettersOf(page.text);
  return {
    find(words, before) {
      const wanted = lettersOf(words).letters;
      if (wanted === '') return null;
      const head = wanted.slice(0, PROBE);
      const tail = wanted.slice(-PROBE);
      const at =
        before === undefined
          ? letters.indexOf(head)
          : letters.lastIndexOf(head, lowerBound(places, before) - head.length);
      if (at < 0) return null;
      // A page may show a little more than the machine-readable text: the end may stand later.
      const tailAt = letters.indexOf(
        tail,
        at + Math.max(0, Math.floor((wanted.length - PROBE) * 0.8)),
      );
      const limit = at + wanted.length * 1.5 + PROBE;
      const end = tailAt >= 0 && tailAt <= limit ? tailAt + tail.length : at + head.length;
      const range = page.rangeOf(places[at], places[end - 1] + 1);
      const element = range && elementAround(range);
      return element ? { start: places[at], element } : null;
    },
  };
}

/** Only letters and digits, lower case, with their offsets: markup and punctuation drop out. */
function lettersOf(text: string): { letters: string; places: Int32Array } {
  const places = new Int32Array(text.length);
  const chunks: string[] = [];
  let count = 0;
  for (const { 0: part, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const lower = part.toLowerCase();
    // Some capitals grow when lowered; then the original is kept, so that offsets stay true.
    chunks.push(lower.length === part.length ? lower : part);
    for (let i = 0; i < part.length; i++) places[count++] = index + i;
  }
  return { letters: chunks.join(''), places: places.subarray(0, count) };
}

function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function elementAround(range: Range): Element | null {
  const node: Node | null = range.commonAncestorContainer;
  const element = isElement(node) ? node : parentOf(node);
  if (!element || !isElement(element)) return null;
  // Words inside one bold piece of a paragraph: the paragraph is the place.
  const block =
    closestTo(element, 'h1, h2, h3, h4, h5, h6, p, li, td, div, section, article, main, body') ??
    element;
  return holds(block, element) ? block : element;
}
