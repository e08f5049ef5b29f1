// Finds the rows of one sort of offer: by their own selector, or by climbing from the text.
// It must not read what stands in them.
import type { Climb, OfferShape } from '../../model/site';
import { allIn, closestTo, firstIn, fits, isElement, parentOf } from '../nodes';
import { outermost } from './places';

export interface RowFinder {
  /** At an element and below it. */
  under(root: Element): Element[];
  /** Around an element; itself included. */
  around(element: Element): Element[];
}

/** @param page the element in which alternatives are compared: the first that matches anything wins */
export function rowFinder(shape: OfferShape, page: Element): RowFinder {
  return shape.climb ? climbing(shape.climb) : standing(shape.rows ?? [], page);
}

function standing(alternatives: string[], page: Element): RowFinder {
  const current = () =>
    alternatives.find((select) => fits(page, select) || firstIn(page, select) !== null);
  return {
    under(root) {
      const select = current();
      if (!select) return [];
      return fits(root, select) ? [root, ...allIn(root, select)] : allIn(root, select);
    },
    around(element) {
      const select = current();
      const row = select ? closestTo(element, select) : null;
      return row ? [row] : [];
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
