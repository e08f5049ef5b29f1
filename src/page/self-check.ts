// Says whether a site's definition still fits its page: how many of its selectors match anything at all.
// "I can't read this page" must be said plainly; it must not be mistaken for "nothing here".
import type { OfferShape, PageKind } from '../model/site';
import { firstIn } from './nodes';
import { ruleOf } from './readers/places';

export interface SelfCheck {
  /** Selectors of the page's definition, and those that match something. */
  selectors: number;
  matched: number;
  readable: boolean;
}

/**
 * @param read how many offers the reader has read on the page
 */
export function selfCheck(page: PageKind, root: Element, read: number): SelfCheck {
  const selectors = [...new Set(page.offers.flatMap(selectorsOf))];
  const matched = selectors.filter((select) => firstIn(root, select) !== null).length;
  return {
    selectors: selectors.length,
    matched,
    readable: read > 0 || isHonestlyEmpty(page, root),
  };
}

function isHonestlyEmpty(page: PageKind, root: Element): boolean {
  if (page.empty?.some((select) => firstIn(root, select) !== null)) return true;
  // Rows without a readable offer in them: the names inside have changed.
  const rows = page.offers.flatMap(({ rows = [], climb }) => [...rows, ...(climb?.from ?? [])]);
  return page.mayBeEmpty === true && rows.every((select) => firstIn(root, select) === null);
}

function selectorsOf(shape: OfferShape): string[] {
  return [
    ...(shape.rows ?? []),
    ...(shape.climb?.from ?? []),
    ...Object.values(shape.fields)
      .flat()
      .map((place) => ruleOf(place).select),
  ];
}
