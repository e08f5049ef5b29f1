// The sign of the product as inline SVG: a stitched diamond inside a diamond, as on its icon.
// Must not know where it is used; it takes the colour of its surroundings.

const SVG = 'http://www.w3.org/2000/svg';

/** In a box of 24 × 24. */
const DIAMONDS = 'M12 3 21 12 12 21 3 12ZM12 8.2 15.8 12 12 15.8 8.2 12Z';

/** Draws the product's sign; decoration only, hidden from screen readers. */
export function drawSign(doc: Document): SVGElement {
  return drawStroke(doc, DIAMONDS);
}

/** Draws a single-stroke sign from a path in a box of 24 × 24; hidden from screen readers. */
export function drawStroke(doc: Document, d: string): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
