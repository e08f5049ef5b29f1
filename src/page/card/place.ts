// Where a card stands in the window when it isn't a sheet at the bottom.
// Must not know elements: rectangles and sizes in viewport px in, a corner out.
import type { Rect } from '../paint/rect';

export interface Size {
  width: number;
  height: number;
}

/** Free space kept to the window's edges and to the mark, px. */
export const GAP = 12;

/** How much of the offer's width stays readable beside the card, at least; else the card stands at the mark. */
const READABLE = 0.6;

/**
 * The card's top left corner, wholly inside the window. Level with what was pressed; left of the
 * offer where there is room, else at its right, over as little of it as can be. It never covers what
 * was pressed where there is room above or below.
 */
export function placeCard(
  card: Size,
  pressed: Rect,
  offer: Rect,
  view: Size,
): { left: number; top: number } {
  const leftOf = Math.min(pressed.left, offer.left) - GAP - card.width;
  const rightOf = inside(offer.right + GAP, card.width, view.width);
  const isReadable = rightOf - offer.left >= READABLE * (offer.right - offer.left);
  const left = leftOf >= GAP ? leftOf : isReadable ? rightOf : pressed.right + GAP;
  const corner = {
    left: inside(left, card.width, view.width),
    top: inside(pressed.top, card.height, view.height),
  };
  const below = pressed.bottom + GAP;
  const above = pressed.top - GAP - card.height;
  if (corner.left >= pressed.right || corner.left + card.width <= pressed.left) return corner;
  if (below + card.height <= view.height - GAP) return { ...corner, top: Math.round(below) };
  return above >= GAP ? { ...corner, top: Math.round(above) } : corner;
}

function inside(at: number, length: number, window: number): number {
  return Math.round(Math.max(GAP, Math.min(at, window - length - GAP)));
}
