// Finds the main words of an unknown page: its named main part, else the block where most sentences stand.
// It must not know what an offer is.
import { allIn, closestTo, firstIn, holds, isElement, parentOf } from '../nodes';
import { textOf } from '../text-map';
import { HIDING, type IsSkipped } from '../visible';

/** What frames a page, on any site. */
export const FRAME: readonly string[] = [
  ...['nav', 'aside', 'footer', 'button', 'dialog:not([open])'],
  ...['[role="navigation"]', '[role="complementary"]', '[role="contentinfo"]', '[role="banner"]'],
  ...['[role="button"]', '[role="search"]', '[role="menu"]', 'body > header'],
];

/** A block shorter than this, in characters, is no offer. */
const LEAST = 80;
/** A main part longer than this holds more than one offer. */
const MOST_MAIN = 8000;
const MOST_BLOCKS = 50;

/** One block, or several where the page is a list of articles. Empty: nothing worth reading. */
export function mainBlocks(page: Document, isSkipped: IsSkipped): Element[] {
  const isLong = (element: Element) => textOf(element, isSkipped).length >= LEAST;
  const isSeen = (element: Element) =>
    closestTo(element, `${HIDING}, ${FRAME.join(', ')}`) === null;
  const articles = allIn(page.documentElement, 'article, [role="article"]').filter(isSeen);
  const outer = articles.filter(
    (article) => !articles.some((other) => other !== article && holds(other, article)),
  );
  const long = outer.slice(0, MOST_BLOCKS).filter(isLong);
  if (long.length > 0) return long;
  const main = allIn(page.documentElement, 'main, [role="main"]').filter(isSeen).find(isLong);
  if (main && textOf(main, isSkipped).length <= MOST_MAIN) return [main];
  const inside = densest(main ?? page.body, isSkipped) ?? main ?? page.body;
  return isLong(inside) ? [inside] : [];
}

/** The element whose children hold the most text that is not links. */
function densest(root: Element, isSkipped: IsSkipped): Element | null {
  const scores = new Map<Element, number>();
  for (const block of allIn(root, 'p, li, td, pre, blockquote, div').slice(0, 5000)) {
    if (isInFrame(block, root) || firstIn(block, 'p, li, td, pre, blockquote, div')) continue;
    const length = textOf(block, isSkipped).length;
    if (length < 25) continue;
    const links = allIn(block, 'a').reduce((sum, a) => sum + textOf(a, isSkipped).length, 0);
    const score = length - links;
    const parent = parentOf(block);
    if (!parent || !isElement(parent)) continue;
    scores.set(parent, (scores.get(parent) ?? 0) + score);
    const grandparent = parentOf(parent);
    if (grandparent && isElement(grandparent)) {
      scores.set(grandparent, (scores.get(grandparent) ?? 0) + score / 2);
    }
  }
  let best: Element | null = null;
  let highest = LEAST;
  for (const [element, score] of scores) {
    if (score > highest && holds(root, element)) {
      best = element;
      highest = score;
    }
  }
  return best;
}

function isInFrame(element: Element, root: Element): boolean {
  const frame = closestTo(element, `${HIDING}, ${FRAME.join(', ')}`);
  return frame !== null && holds(root, frame);
}

/**
 * The heading of a block.
 * @param mayBeThePages for the only block of a page: else the page's first heading
 */
export function headingOf(page: Document, block: Element, mayBeThePages: boolean): Element | null {
  const isSeen = (heading: Element) => closestTo(heading, HIDING) === null;
  const inside = allIn(block, 'h1, h2, h3').find(isSeen);
  if (inside || !mayBeThePages) return inside ?? null;
  return allIn(page.documentElement, 'h1').find(isSeen) ?? null;
}
