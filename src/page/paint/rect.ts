// Rectangles in viewport px, and what two of them share.
// Must not know elements.

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The common part of two rectangles; null when they share no area. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}
