// The sign of the product as inline SVG: a knot of two loops that hold one another, a stitch inside.
// Must not know where it is used; it takes the colour of its surroundings.

const SVG = 'http://www.w3.org/2000/svg';

/** Two interlaced loops around a diamond, in a box of 24 × 24. */
const LOOPS = [
  'M12 3.2c3.4 2.7 5.2 5.6 5.2 8.8s-1.8 6.1-5.2 8.8c-3.4-2.7-5.2-5.6-5.2-8.8s1.8-6.1 5.2-8.8Z',
  'M3.2 12c2.7-3.4 5.6-5.2 8.8-5.2s6.1 1.8 8.8 5.2c-2.7 3.4-5.6 5.2-8.8 5.2s-6.1-1.8-8.8-5.2Z',
];
const STITCH = 'M12 9.6 14.4 12 12 14.4 9.6 12Z';

/** Draws the knot; decoration only, hidden from screen readers. */
export function drawKnot(doc: Document): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  for (const d of LOOPS) {
    svg.append(
      path(doc, {
        d,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.9',
        'stroke-linejoin': 'round',
      }),
    );
  }
  svg.append(path(doc, { d: STITCH, fill: 'currentColor' }));
  return svg;
}

/** Draws a single-stroke sign from a path in a box of 24 × 24. */
export function drawStroke(doc: Document, d: string): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    path(doc, {
      d,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
  return svg;
}

function path(doc: Document, attributes: Record<string, string>): SVGElement {
  const element = doc.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
