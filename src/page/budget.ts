// Gives the session's work to the page's idle moments, in slices too short to be felt.
// It must not know what the work is.

/** Time as the page has it; tests bring their own. All in milliseconds. */
export interface Clock {
  now(): number;
  /** Both return a way to cancel. */
  later(ms: number, run: () => void): () => void;
  whenIdle(run: () => void): () => void;
}

/** The first slice runs code that the browser has not optimised yet: it gets less. */
const FIRST_SLICE = 4;
const SLICE = 8;
const SHORTEST_PAUSE = 16;
const LONGEST_PAUSE = 2000;
/** Idle moments may never come on a busy page. */
const LATEST = 1000;

export interface Slices {
  /** Starts after `delay`, or sooner if already asked to; runs until `step` says that nothing is left. */
  request(delay: number): void;
}

/**
 * @param step one small piece of work; false when nothing is left
 */
export function inSlices(clock: Clock, step: () => boolean, signal: AbortSignal): Slices {
  let budget = FIRST_SLICE;
  let pause = 0;
  let cancel: (() => void) | null = null;
  let isWaiting = false;
  let dueAt = 0;

  const runSlice = () => {
    cancel = null;
    isWaiting = false;
    if (signal.aborted) return;
    const start = clock.now();
    let isLeft = true;
    while (isLeft && clock.now() - start < budget) isLeft = step();
    const took = clock.now() - start;
    // A page on which even single steps take long gets longer and longer pauses.
    pause =
      took > 2 * budget ? Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, pause) * 2) : pause / 2;
    if (pause < SHORTEST_PAUSE) pause = 0;
    budget = SLICE;
    if (isLeft) request(0);
  };

  const request = (delay: number) => {
    if (signal.aborted) return;
    const at = clock.now() + Math.max(delay, pause);
    if (isWaiting && dueAt <= at) return;
    cancel?.();
    isWaiting = true;
    dueAt = at;
    const wait = at - clock.now();
    cancel =
      wait > 0
        ? clock.later(wait, () => {
            cancel = clock.whenIdle(runSlice);
          })
        : clock.whenIdle(runSlice);
  };

  signal.addEventListener('abort', () => cancel?.(), { once: true });
  return { request };
}

/**
 * For work that pauses by itself: asked often, it gives a promise when a slice is over, and null before.
 */
export function pauses({ now, later }: Pick<Clock, 'now' | 'later'>): () => Promise<void> | null {
  let since = now();
  return () => {
    if (now() - since < SLICE) return null;
    return new Promise((goOn) => {
      later(0, () => {
        since = now();
        goOn();
      });
    });
  };
}

export function pageClock(view: Window): Clock {
  const later = (ms: number, run: () => void) => {
    const timer = view.setTimeout(run, ms);
    return () => view.clearTimeout(timer);
  };
  return {
    now: () => view.performance.now(),
    later,
    whenIdle(run) {
      if (typeof view.requestIdleCallback !== 'function') return later(SHORTEST_PAUSE, run);
      const idle = view.requestIdleCallback(run, { timeout: LATEST });
      return () => view.cancelIdleCallback(idle);
    },
  };
}
