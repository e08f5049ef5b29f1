// Tells which elements are in or near the window, so that the rest cost nothing.
// Must not know what is done with them.

export interface Near {
  watch(element: Element): void;
  unwatch(element: Element): void;
  has(element: Element): boolean;
  /** Counts an element as near before the browser has said so: it was just scrolled to. */
  admit(element: Element): void;
  /** Calls `changed` too when this element, e.g. the body, changes its size. */
  watchSize(element: Element): void;
  stop(): void;
}

/** How far outside the window still counts, in px: a quick scroll finds its marks in place. */
const MARGIN = 240;

/** `changed` is called, at most once a frame, when elements come near, leave, or change their size. */
export function createNear(changed: () => void): Near {
  const near = new Set<Element>();

  const sizes =
    typeof ResizeObserver === 'function' ? new ResizeObserver(() => changed()) : undefined;

  function come(element: Element): void {
    near.add(element);
    sizes?.observe(element);
  }

  function leave(element: Element): void {
    near.delete(element);
    sizes?.unobserve(element);
  }

  const crossings =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver(
          (entries) => {
            for (const { target, isIntersecting } of entries) {
              if (isIntersecting === near.has(target)) continue;
              if (isIntersecting) come(target);
              else leave(target);
            }
            changed();
          },
          { rootMargin: `${MARGIN}px` },
        )
      : undefined;

  return {
    watch(element) {
      if (crossings) crossings.observe(element);
      else come(element);
    },
    unwatch(element) {
      crossings?.unobserve(element);
      leave(element);
    },
    has: (element) => near.has(element),
    admit(element) {
      if (!near.has(element)) come(element);
    },
    watchSize: (element) => sizes?.observe(element),
    stop() {
      crossings?.disconnect();
      sizes?.disconnect();
      near.clear();
    },
  };
}
