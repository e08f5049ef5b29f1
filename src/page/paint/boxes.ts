// Fallback for browsers without highlights: underlines drawn in our own layer, over the words.
// Must not know which offers there are: it is told, at each layout, what to underline and where it is cut.

import type { MarkedReason } from '../contract';
import { overlap, type Rect } from './rect';
import { isMore } from './words';

export interface Underlined {
  reasons: MarkedReason[];
  /** What can be seen of the offer, in viewport px. */
  seen: Rect;
}

export interface Boxes {
  /** Redraws everything; `origin` is the surface's corner in viewport px. */
  draw(offers: Underlined[], origin: { left: number; top: number }): void;
}

/** Draws into `surface`; elements are kept and used again. */
export function createBoxes(surface: HTMLElement): Boxes {
  const pool: HTMLElement[] = [];

  return {
    draw(offers, origin) {
      const wanted = offers.flatMap((offer) =>
        offer.reasons.flatMap((reason) =>
          reason.ranges.flatMap((range) =>
            [...range.getClientRects()]
              .map((rect) => overlap(rect, offer.seen))
              .filter((rect) => rect !== null)
              .map((rect) => ({ rect, more: isMore(reason.strength) })),
          ),
        ),
      );
      wanted.forEach(({ rect, more }, index) => {
        const box = pool[index] ?? surface.ownerDocument.createElement('div');
        if (!pool[index]) pool.push(box);
        box.className = more ? 'box box-more' : 'box';
        box.style.left = `${rect.left - origin.left}px`;
        box.style.top = `${rect.top - origin.top}px`;
        box.style.width = `${rect.right - rect.left}px`;
        box.style.height = `${rect.bottom - rect.top}px`;
        if (!box.isConnected) surface.prepend(box);
      });
      for (const box of pool.splice(wanted.length)) box.remove();
    },
  };
}
