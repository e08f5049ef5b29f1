// Finds the rows of one sort of offer: by their own selector, or by climbing from the text.
// It must not read what stands in them.
import type { Climb, OfferShape } from '../../model/site';
import { allIn, closestTo, fits, isElement, parentOf } from '../nodes';
import { outermost } from './places';

export interface RowFinder {
  /** At an element and below it. */
  under(root: Element): Element[];
  /** Around an element; itself included. */
  around(element: Element): Element[];
}

export function rowFinder(shape: OfferShape): RowFinder {
  return shape.climb ? climbing(shape.climb) : standing(shape.rows ?? []);
}

/**
 * The first alternative that finds anything is kept. It is never looked for in the whole page when only
 * a piece of it is asked about: with a thousand new pieces that would cost a thousand whole pages.
 */
function standing(alternatives: string[]): RowFinder {
  let kept: string | null = null;
  const first = (find: (select: string) => Element[]): Element[] => {
    for (const select of kept === null ? alternatives : [kept]) {
      const found = find(select);
      if (found.length === 0) continue;
      kept = select;
      return found;
    }
    return [];
  };
  return {
    under(root) {
      // The whole page may be another one by now.
      if (parentOf(root) === root.ownerDocument) kept = null;
      return first((select) => {
        const found = allIn(root, select);
        return fits(root, select) ? [root, ...found] : found;
      });
    },
    around(element) {
      return first((select) => {
        const row = closestTo(element, select);
        return row ? [row] : [];
      });
    },
  };
}

function climbing({ from, to }: Climb): RowFinder {
  const texts = from.join(', ');
  const climb = (text: Element): Element => {
    for (const select of to) {
      const row = closestTo(text, select);
      if (row) return row;
    }
    return text;
  };
  const under = (root: Element): Element[] => {
    const found = allIn(root, texts);
    return unique(outermost(fits(root, texts) ? [root, ...found] : found).map(climb));
  };
  return {
    under,
    around(element) {
      const text = outermostAround(element, texts);
      if (text) return [climb(text)];
      for (const select of to) {
        const row = closestTo(element, select);
        if (row) return under(row);
      }
      return [];
    },
  };
}

function outermostAround(element: Element, select: string): Element | null {
  let found: Element | null = null;
  let next = closestTo(element, select);
  while (next) {
    found = next;
    const parent = parentOf(next);
    next = parent && isElement(parent) ? closestTo(parent, select) : null;
  }
  return found;
}

function unique(elements: Element[]): Element[] {
  return [...new Set(elements)];
}
