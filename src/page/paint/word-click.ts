// Finds the painted words under a click in the page. Reads only: the page's own click goes its way.
// Must not know the card.
import type { MarkedReason } from '../contract';

export interface Painted {
  key: string;
  reasons: MarkedReason[];
}

export interface Hit {
  key: string;
  flag: string;
  /** The words themselves, in viewport px. */
  rect: DOMRect;
}

/** What a person presses for the page's sake, not ours. */
const PRESSED_FOR_THE_PAGE =
  'a[href], button, input, select, textarea, label, summary, option, audio, video, ' +
  '[contenteditable]:not([contenteditable="false"]), ' +
  '[role="button"], [role="link"], [role="menuitem"], [role="tab"], [role="checkbox"], ' +
  '[role="radio"], [role="switch"], [role="option"], [role="textbox"]';

/** A finger is wider than a line is high, px. */
const SLACK = 2;

/** The painted words this click means; null for any other click. */
export function wordsAt(event: MouseEvent, painted: Iterable<Painted>): Hit | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return null;
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || isForThePage(target)) return null;
  const doc = target.ownerDocument;
  // The end of a selection is a click too.
  if (doc.getSelection()?.isCollapsed === false) return null;
  const caret = caretAt(doc, event.clientX, event.clientY);
  if (!caret) return null;

  for (const { key, reasons } of painted) {
    for (const { flag, ranges } of reasons) {
      for (const range of ranges) {
        if (!covers(range, caret)) continue;
        // A caret snaps to the nearest letter, so the point itself is checked as well.
        const rect = [...range.getClientRects()].find((box) =>
          contains(box, event.clientX, event.clientY),
        );
        if (rect) return { key, flag, rect };
      }
    }
  }
  return null;
}

function isForThePage(target: Element): boolean {
  for (let node: Element | null = target; node; ) {
    const found = node.closest(PRESSED_FOR_THE_PAGE);
    if (found) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(doc: Document, x: number, y: number): Caret | null {
  if (doc.caretPositionFromPoint) {
    const position = doc.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = doc.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function covers(range: Range, { node, offset }: Caret): boolean {
  if (node.getRootNode() !== range.startContainer.getRootNode()) return false;
  return range.isPointInRange(node, offset);
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return (
    x >= box.left - SLACK &&
    x <= box.right + SLACK &&
    y >= box.top - SLACK &&
    y <= box.bottom + SLACK
  );
}
