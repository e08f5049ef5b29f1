// Finds the elements of one field inside a row, by the alternatives of a site's definition.
// It must not know which site or field it is.
import type { Place, PlaceRule } from '../../model/site';
import { allIn, closestTo, fits, holds } from '../nodes';
import { textOf } from '../text-map';
import { type IsSkipped, isHiddenIn } from '../visible';

export function ruleOf(place: Place): PlaceRule {
  return typeof place === 'string' ? { select: place } : place;
}

/** Elements of a place: at most one unless the rule says `all`; those without words are left out. */
export function elementsAt(row: Element, rule: PlaceRule, isSkipped: IsSkipped): Element[] {
  const isCandidate = (element: Element) =>
    !isHiddenIn(row, element, isSkipped) &&
    !isOutside(row, element, rule.outside) &&
    hasWords(element, rule, isSkipped);
  const matches = matching(row, rule.select);
  if (rule.longest !== undefined) {
    return longest(matches.filter(isCandidate), rule.longest, isSkipped);
  }
  if (rule.all) return outermost(matches).filter(isCandidate);
  const first = matches.find(isCandidate);
  return first ? [first] : [];
}

/** Matches inside the row, and the row itself. */
function matching(row: Element, select: string): Element[] {
  const inside = allIn(row, select);
  return fits(row, select) ? [row, ...inside] : inside;
}

function isOutside(row: Element, element: Element, outside: string[] | undefined): boolean {
  if (!outside) return false;
  const around = closestTo(element, outside.join(', '));
  return around !== null && around !== row && holds(row, around);
}

function hasWords(element: Element, rule: PlaceRule, isSkipped: IsSkipped): boolean {
  if (!rule.holding) return textOf(element, isSkipped, 1) !== '';
  const text = textOf(element, isSkipped);
  return rule.holding.some((part) => text.includes(part));
}

function longest(elements: Element[], least: number, isSkipped: IsSkipped): Element[] {
  let best: Element | null = null;
  let length = least - 1;
  for (const element of elements) {
    const size = textOf(element, isSkipped).length;
    if (size > length) {
      best = element;
      length = size;
    }
  }
  return best ? [best] : [];
}

/** Of nested elements only the outer one, in the page's order. */
export function outermost(elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept[kept.length - 1];
    if (!last || !holds(last, element)) kept.push(element);
  }
  return kept;
}
