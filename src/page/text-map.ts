// Builds the text of some elements as a person sees it and remembers where each character stands in the page.
// It must not know what the text means or where the elements come from.
import type { Field, FieldSpan } from '../model/verdict';
import {
  firstChildOf,
  isConnected,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  tagOf,
} from './nodes';
import type { IsSkipped } from './visible';

/** Longest text of one offer, in UTF-16 units; what follows is not read. */
export const LONGEST_TEXT = 100_000;

const LINES = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'dd', 'details', 'dialog', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4'],
  ...['h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'menu', 'nav', 'ol', 'option', 'p'],
  ...['pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** A run of the text that stands in one text node, character for character. */
interface Run {
  at: number;
  length: number;
  node: Text;
  from: number;
}

export interface TextMap {
  text: string;
  fields: FieldSpan[];
  /** Range for UTF-16 offsets of `text`; null when its nodes have changed since, or outside of it. */
  rangeOf(start: number, end: number): Range | null;
}

export interface PartOptions {
  /** Only the elements' own text nodes. */
  ownText?: boolean;
  /** Read up to the last place where these characters stand. */
  upTo?: string;
}

export interface TextBuilder {
  /** Adds a field of these elements as lines of its own; false when they hold no words. */
  add(field: Field, elements: readonly Element[], options?: PartOptions): boolean;
  build(): TextMap;
}

export function buildText(isSkipped: IsSkipped): TextBuilder {
  const chunks: string[] = [];
  const runs: Run[] = [];
  const fields: FieldSpan[] = [];
  let length = 0;

  return {
    add(field, elements, options = {}) {
      const part = readPart(elements, isSkipped, options);
      if (part.text === '' || length >= LONGEST_TEXT) return false;
      if (length > 0) {
        chunks.push('\n');
        length += 1;
      }
      for (const run of part.runs) runs.push({ ...run, at: run.at + length });
      chunks.push(part.text);
      fields.push({ field, start: length, end: length + part.text.length });
      length += part.text.length;
      return true;
    },
    build() {
      const text = chunks.join('');
      return { text, fields, rangeOf: (start, end) => rangeIn(text, runs, start, end) };
    },
  };
}

/**
 * The text alone, without its map.
 * @param enough it may end after so many characters
 */
export function textOf(element: Element, isSkipped: IsSkipped, enough = LONGEST_TEXT): string {
  return readPart([element], isSkipped, {}, enough).text;
}

function readPart(
  elements: readonly Element[],
  isSkipped: IsSkipped,
  options: PartOptions,
  enough = LONGEST_TEXT,
) {
  const chunks: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  // A gap is written only when words follow: '' none, ' ' with its place in the page, or a new line.
  let gap: '' | ' ' | '\n' = '';
  let gapNode: Text | null = null;
  let gapAt = 0;

  const put = (node: Text, from: number, words: string) => {
    chunks.push(words);
    runs.push({ at: length, length: words.length, node, from });
    length += words.length;
  };
  const breakLine = () => {
    gap = '\n';
  };
  const closeGap = () => {
    if (gap === '\n' && length > 0) {
      chunks.push('\n');
      length += 1;
    } else if (gap === ' ' && length > 0 && gapNode) put(gapNode, gapAt, ' ');
    gap = '';
  };
  const readText = (node: Text) => {
    const { data } = node;
    let start = -1;
    for (let i = 0; i < data.length; i++) {
      if (!isSpace(data.charCodeAt(i))) {
        if (start < 0) {
          closeGap();
          start = i;
        }
        continue;
      }
      const staysInRun = start >= 0 && data[i] === ' ' && i + 1 < data.length;
      if (staysInRun && !isSpace(data.charCodeAt(i + 1))) continue;
      if (start >= 0) put(node, start, data.slice(start, i));
      start = -1;
      if (gap === '') {
        gap = ' ';
        gapNode = node;
        gapAt = i;
      }
    }
    if (start >= 0) put(node, start, data.slice(start));
  };

  for (const element of elements) {
    breakLine();
    walk(element, isSkipped, options.ownText === true, readText, breakLine, () => length >= enough);
  }
  return upTo({ text: chunks.join(''), runs }, options.upTo);
}

/** Depth first without recursion: a page may nest as deep as it likes. */
function walk(
  root: Element,
  isSkipped: IsSkipped,
  ownText: boolean,
  readText: (node: Text) => void,
  breakLine: () => void,
  isEnough: () => boolean,
): void {
  let node = firstChildOf(root);
  while (node && !isEnough()) {
    let inner: Node | null = null;
    if (isText(node)) readText(node);
    else if (isElement(node) && !ownText && !isSkipped(node)) {
      if (LINES.has(tagOf(node))) breakLine();
      inner = firstChildOf(node);
    }
    if (inner) {
      node = inner;
      continue;
    }
    let next = nextSiblingOf(node);
    while (!next) {
      const parent: Node | null = parentOf(node);
      if (!parent || parent === root) return;
      if (isElement(parent) && LINES.has(tagOf(parent))) breakLine();
      node = parent;
      next = nextSiblingOf(node);
    }
    if (isElement(node) && LINES.has(tagOf(node))) breakLine();
    node = next;
  }
}

function upTo(part: { text: string; runs: Run[] }, mark: string | undefined) {
  const cut = mark === undefined ? -1 : part.text.lastIndexOf(mark);
  if (cut <= 0) return part;
  const runs = part.runs.filter((run) => run.at < cut);
  const last = runs[runs.length - 1];
  if (last) last.length = Math.min(last.length, cut - last.at);
  return { text: part.text.slice(0, cut), runs };
}

function rangeIn(text: string, runs: Run[], start: number, end: number): Range | null {
  if (start < 0 || end > text.length || start >= end) return null;
  let first = firstRunEndingAfter(runs, start);
  const from = runs[first];
  if (!from || from.at >= end) return null;
  let to = from;
  for (; first < runs.length && runs[first].at < end; first++) {
    to = runs[first];
    if (!standsStill(text, to)) return null;
  }
  const isBackwards =
    from.node !== to.node &&
    (from.node.compareDocumentPosition(to.node) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  if (isBackwards) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.from + Math.max(0, start - from.at));
  range.setEnd(to.node, to.from + Math.min(to.length, end - to.at));
  return range;
}

function firstRunEndingAfter(runs: Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle].at + runs[middle].length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function standsStill(text: string, { node, from, at, length }: Run): boolean {
  if (!isConnected(node)) return false;
  if (length === 1 && text[at] === ' ') return isSpace(node.data.charCodeAt(from));
  return node.data.startsWith(text.slice(at, at + length), from);
}

/** White space as a browser collapses it, and the fixed spaces that adverts put between digits. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code & 0xfffe) === 0x2028 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
