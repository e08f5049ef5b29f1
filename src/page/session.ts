// One per page: notices what changes, has it read and judged in idle moments, and reports counts.
// It must not know any site, the browser's extension interfaces or how a mark looks.
import type { Site } from '../model/site';
import { type FoundPage, placeOf } from './address';
import { type Clock, inSlices, pageClock } from './budget';
import type { PageHost, PageSummary, Painter, PaintHost } from './contract';
import { createOffers } from './offers';
import { readGeneric } from './readers/generic-reader';
import type { Reader } from './readers/reader';
import { createSiteReader } from './readers/site-reader';
import { createReadingQueue } from './reading-queue';
import { createReporter } from './reporter';
import { selfCheck } from './self-check';
import { watchAddress, watchPage } from './watch';

export interface SessionParts {
  sites: readonly Site[];
  host: PageHost;
  createPainter(host: PaintHost): Painter;
  /** Ends the session: everything painted is cleared. */
  signal: AbortSignal;
  clock?: Clock;
}

export interface Session {
  /** She asks for this page: reads it now, by its main words if its site is unknown. */
  check(): void;
  /** Moves keyboard focus to the next mark; false when there is none. */
  focusNext(): boolean;
  openCard(key: string): void;
  /** Her choices have changed: what is marked is decided anew. */
  refresh(): void;
}

/** So long a page may take to bring its offers, in milliseconds, before "I can't read this" is said. */
const SETTLING = 3000;
/** Changes are gathered so long; a storm of them, longer. */
const GATHERING = 100;
const GATHERING_MANY = 500;

/**
 * Starts reading a page. On a site without a definition nothing happens before `check`.
 * Never throws because of the page.
 */
export function startSession(page: Document, parts: SessionParts): Session {
  const { sites, host, signal } = parts;
  const view = page.defaultView ?? window;
  const clock = parts.clock ?? pageClock(view);
  const painter = parts.createPainter({
    texts: host.texts,
    openHelp: host.openHelp,
    async setFine(hash, flag, fine) {
      await host.setFine(hash, flag, fine);
      offers.refresh(hash);
      general.refresh(hash);
      report();
    },
  });
  const offers = createOffers(host, painter);
  const general = createOffers(host, painter);
  const queue = createReadingQueue(page.documentElement, offers);
  const reporter = createReporter(clock, host.report, signal);

  let found: FoundPage | null = null;
  let reader: Reader | null = null;
  let isSettled = false;
  let isWatching = false;
  let wasAsked = false;
  let stopSettling = () => {};

  const arrive = (address: URL) => {
    found = placeOf(address, sites);
    reader = found?.page
      ? createSiteReader(found.site, found.page, { salt: host.salt, addressId: found.id })
      : null;
    general.prune(() => false);
    if (!reader) {
      offers.prune(() => false);
      queue.clear();
      if (found || wasAsked) report();
      wasAsked = false;
      return;
    }
    wasAsked = false;
    settleLater();
    scan(0);
  };

  const settleLater = () => {
    isSettled = false;
    stopSettling();
    stopSettling = clock.later(SETTLING, () => {
      if (page.hidden) return;
      isSettled = true;
      slices.request(0);
    });
  };

  const scan = (delay: number) => {
    queue.scan();
    slices.request(delay);
  };

  const step = (): boolean => {
    if (!reader || page.hidden) return false;
    if (queue.isEmpty()) {
      finish();
      return false;
    }
    queue.step(reader);
    return true;
  };

  const finish = () => {
    offers.prune();
    const current = found;
    if (offers.size() > 0) general.prune(() => false);
    else if (!isSettled || !current?.page) return;
    else if (general.size() === 0 && isUnreadableAdvert(current)) readGenerally();
    report();
  };

  const isUnreadableAdvert = ({ page: sort }: FoundPage): boolean =>
    sort?.offers.some(({ kind }) => kind === 'advert') === true &&
    !selfCheck(sort, page.documentElement, 0).readable;

  const readGenerally = () => {
    general.prune(() => false);
    const read = readGeneric(page, { salt: host.salt, addressId: found?.id ?? '' });
    for (const offer of read) general.read({ element: offer.anchor, read: () => offer });
  };

  const summary = (): PageSummary => {
    const isGeneral = offers.size() === 0;
    const counts = (isGeneral ? general : offers).counts();
    const kind = found?.page;
    const isReadable =
      counts.read > 0 || (kind ? selfCheck(kind, page.documentElement, 0).readable : !wasAsked);
    return { site: found?.site.id ?? 'generic', ...counts, readable: isReadable };
  };

  const report = () => {
    if (!page.hidden) reporter.report(summary());
  };

  const slices = inSlices(
    clock,
    () => {
      try {
        return step();
      } catch {
        // A page that breaks the reading of one row must not end the session.
        return !queue.isEmpty();
      }
    },
    signal,
  );

  const watch = () => {
    if (isWatching) return;
    isWatching = true;
    if (!found) {
      // Asked for once: the page is not observed, only left again.
      watchAddress(page, arrive, signal);
      return;
    }
    watchPage(
      page,
      {
        changed(inside, around) {
          if (!reader || page.hidden) return;
          queue.note(inside, around);
          slices.request(GATHERING);
        },
        changedALot: () => reader && scan(GATHERING_MANY),
        moved: arrive,
        seenAgain() {
          if (!reader) return;
          if (!isSettled) settleLater();
          scan(0);
        },
      },
      (node) => painter.owns(node),
      signal,
    );
  };

  signal.addEventListener('abort', () => painter.clear(), { once: true });
  if (!signal.aborted) {
    arrive(new URL(page.location?.href ?? 'about:blank'));
    if (found) watch();
  }
  return {
    check() {
      wasAsked = true;
      if (reader) {
        isSettled = true;
        scan(0);
        return;
      }
      readGenerally();
      report();
      watch();
    },
    focusNext: () => painter.focusNext(),
    openCard: (key) => painter.openCard(key),
    refresh() {
      offers.refresh();
      general.refresh();
      report();
    },
  };
}
