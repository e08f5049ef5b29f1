// Where a card stands in the window when it isn't a sheet at the bottom.
// Must not know elements: rectangles and sizes in viewport px in, a corner out.
import type { Rect } from '../paint/rect';

export interface Size {
  width: number;
  height: number;
}

/** Free space kept to the window's edges and to the mark, px. */
export const GAP = 12;

/**
 * The card's top left corner. It leaves the offer readable where it can: left of the mark, else right
 * of a narrow offer, else beside the mark; always wholly inside the window.
 */
export function placeCard(
  card: Size,
  mark: Rect,
  offer: Rect,
  view: Size,
): { left: number; top: number } {
  const leftOf = mark.left - GAP - card.width;
  const rightOf = offer.right + GAP;
  const beside = mark.right + GAP;
  const isNarrow = offer.right - mark.left < view.width / 2;
  const fits = (left: number) => left >= GAP && left + card.width <= view.width - GAP;
  const left = fits(leftOf) ? leftOf : isNarrow && fits(rightOf) ? rightOf : beside;
  return {
    left: inside(left, card.width, view.width),
    top: inside(mark.top, card.height, view.height),
  };
}

function inside(at: number, length: number, window: number): number {
  return Math.round(Math.max(GAP, Math.min(at, window - length - GAP)));
}
