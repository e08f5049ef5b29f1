// Passes a page's summary on, not more often than needed and only when it says something new.
// It must not know who listens.

import type { PageSummary } from '../model/page-summary';
import type { Clock } from './budget';

/** Shortest time between two reports, in milliseconds. */
const INTERVAL = 500;

export interface Reporter {
  report(summary: PageSummary): void;
}

export function createReporter(
  clock: Clock,
  send: (summary: PageSummary) => void,
  signal: AbortSignal,
): Reporter {
  let sent = '';
  let sentAt = Number.NEGATIVE_INFINITY;
  let next: PageSummary | null = null;
  let cancel: (() => void) | null = null;

  const flush = () => {
    cancel = null;
    if (!next || signal.aborted) return;
    const words = JSON.stringify(next);
    if (words === sent) return;
    sent = words;
    sentAt = clock.now();
    send(next);
  };
  signal.addEventListener('abort', () => cancel?.(), { once: true });
  return {
    report(summary) {
      next = summary;
      if (cancel) return;
      const wait = sentAt + INTERVAL - clock.now();
      if (wait <= 0) flush();
      else cancel = clock.later(wait, flush);
    },
  };
}
