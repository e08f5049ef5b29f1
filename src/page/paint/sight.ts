// What can be seen of an element: inside the window, inside every box that scrolls or cuts, under no bar.
// Must not know marks or offers; it reads the layout and writes nothing.
import { overlap, type Rect } from './rect';

export interface Sight {
  /** The visible part of an element in viewport px; null when there is none. */
  of(element: Element): Rect | null;
  /** Ancestors' part only: the box the element may be seen in when the window itself scrolls. */
  frame(element: Element): Rect | null;
  /** Whether a bar or a dialog that doesn't hold the element lies over this point. */
  isCovered(element: Element, x: number, y: number): boolean;
  /** Height of what the page keeps at the top of the window, in px. */
  topInset(): number;
  /** Call when the page may have been laid out anew. */
  forget(): void;
}

const EVERYWHERE: Rect = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 };

/** `ours` is our own host element, looked through when a point is tested. */
export function createSight(doc: Document, ours: Element): Sight {
  const view = doc.defaultView!;
  let cutters = new WeakMap<Element, Element[]>();

  function cuttersOf(element: Element): Element[] {
    const known = cutters.get(element);
    if (known) return known;
    const found: Element[] = [];
    const rootCuts = cuts(view.getComputedStyle(doc.documentElement));
    for (let node: Element | null = element; node; node = parentOf(node)) {
      if (node === doc.documentElement) break;
      const style = view.getComputedStyle(node);
      // The body's overflow is the window's own, unless the root has one too.
      if (node !== element && cuts(style) && (node !== doc.body || rootCuts)) found.push(node);
      if (style.position === 'fixed') break;
    }
    cutters.set(element, found);
    return found;
  }

  function frame(element: Element): Rect | null {
    let rect: Rect | null = EVERYWHERE;
    for (const cutter of cuttersOf(element)) {
      rect = rect && overlap(rect, cutter.getBoundingClientRect());
    }
    return rect;
  }

  function topmost(x: number, y: number): Element | undefined {
    return doc.elementsFromPoint?.(x, y).find((element) => element !== ours);
  }

  /** The fixed or sticky box around `inner` that doesn't hold `element`. */
  function barOver(inner: Element | undefined, element: Element | null): Element | null {
    for (let node: Element | null = inner ?? null; node; node = parentOf(node)) {
      if (element && holds(node, element)) return null;
      if (/^(fixed|sticky)$/.test(view.getComputedStyle(node).position)) return node;
    }
    return null;
  }

  return {
    of(element) {
      if (!isShown(element)) return null;
      const cut = frame(element);
      const seen = cut && overlap(cut, element.getBoundingClientRect());
      const window = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
      return seen && overlap(seen, window);
    },
    frame,
    isCovered(element, x, y) {
      return barOver(topmost(x, y), element) !== null;
    },
    topInset() {
      const bar = barOver(topmost(view.innerWidth / 2, 2), null)?.getBoundingClientRect();
      const isBar = bar && bar.top <= 2 && bar.bottom < view.innerHeight * 0.4;
      return isBar ? Math.max(0, bar.bottom) : 0;
    },
    forget() {
      cutters = new WeakMap();
    },
  };
}

function cuts(style: CSSStyleDeclaration): boolean {
  return /auto|scroll|hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
}

function isShown(element: Element): boolean {
  if (!element.isConnected) return false;
  // Older browsers and test documents lack it; an empty rectangle then says the same.
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function holds(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) {
    if (node === outer) return true;
  }
  return false;
}
