// Where a card stands: inside the window, beside the words it speaks of.
import { expect, it } from 'vitest';
import { GAP, placeCard } from '../../src/page/card/place';

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const card = { width: 400, height: 500 };

it.each([
  {
    case: 'left of an offer with a wide margin',
    mark: rect(580, 100, 28, 28),
    offer: rect(600, 110, 500, 300),
    view: { width: 1400, height: 800 },
    left: 580 - GAP - 400,
    top: 100,
  },
  {
    case: 'right of a narrow offer at the left edge',
    mark: rect(2, 100, 28, 28),
    offer: rect(10, 110, 400, 300),
    view: { width: 1280, height: 800 },
    left: 410 + GAP,
    top: 100,
  },
  {
    case: 'at the right edge, over as little of a broad offer as can be',
    mark: rect(260, 100, 28, 28),
    offer: rect(280, 110, 720, 300),
    view: { width: 1280, height: 800 },
    left: 1280 - GAP - 400,
    top: 100,
  },
  {
    case: 'beside the mark when nothing of the offer could be read otherwise',
    mark: rect(20, 60, 28, 28),
    offer: rect(40, 70, 720, 300),
    view: { width: 800, height: 640 },
    left: 48 + GAP,
    top: 60,
  },
  {
    case: 'higher up for a mark near the lower edge',
    mark: rect(580, 760, 28, 28),
    offer: rect(600, 770, 500, 300),
    view: { width: 1400, height: 800 },
    left: 580 - GAP - 400,
    top: 800 - GAP - 500,
  },
  {
    case: 'below the pressed words it would cover',
    mark: rect(1000, 120, 120, 20),
    offer: rect(280, 110, 900, 300),
    view: { width: 1400, height: 800 },
    left: 1400 - GAP - 400,
    top: 140 + GAP,
  },
])('stands $case', ({ mark, offer, view, left, top }) => {
  expect(placeCard(card, mark, offer, view)).toEqual({ left, top });
});

it('keeps its upper left corner in a window smaller than itself', () => {
  const corner = placeCard(card, rect(0, 0, 28, 28), rect(0, 0, 300, 300), {
    width: 320,
    height: 200,
  });
  expect(corner).toEqual({ left: GAP, top: GAP });
});
