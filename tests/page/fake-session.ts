// A page session with a made-up engine, painter and clock, on the test's own document.
import { vi } from 'vitest';
import type { OfferText } from '../../src/model/offer';
import type { PageSummary } from '../../src/model/page-summary';
import type { Level, Reason, Verdict } from '../../src/model/verdict';
import type { Clock } from '../../src/page/budget';
import type { Marked, PageHost, PaintHost } from '../../src/page/contract';
import { type Session, startSession } from '../../src/page/session';
import { sites } from './sample-pages';

/** The shipped definitions, each on the only host that a test's document can have. */
function sitesHere(id: string | null) {
  return sites
    .filter((site) => site.id === id)
    .map((site) => ({ ...site, hosts: ['*://localhost/*'] }));
}

const weights: [word: string, flag: string, level: Level][] = [
  ['паспорт', 'asks-documents', 'high'],
  ['квитки', 'everything-paid', 'caution'],
  ['терміново', 'hurry', 'notice'],
];

/** Marks three words wherever they stand. */
export function judgeWords({ text }: OfferText): Verdict {
  const reasons: Reason[] = [];
  let level: Level = 'none';
  for (const [word, flag, weight] of weights) {
    const marks = [...text.matchAll(new RegExp(word, 'giu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    }));
    if (marks.length === 0) continue;
    if (level === 'none') level = weight;
    reasons.push({ flag, group: 'demand', strength: 'strong', pointsTo: 'both', marks });
  }
  return {
    level,
    reasons,
    facts: { pay: [], ages: [], contacts: [], destinations: [], abroad: false },
    speaker: 'offer',
    language: 'uk',
    unsaid: { gaps: [], countries: [] },
  };
}

export interface FakeSession {
  session: Session;
  /** What the painter shows now. */
  shown: Map<string, Marked>;
  /** The marked words of everything shown. */
  words(): string[];
  reports: PageSummary[];
  last(): PageSummary | undefined;
  judge: ReturnType<typeof vi.fn<(offer: OfferText) => Verdict>>;
  paintHost: PaintHost;
  fine: Set<string>;
  setHidden(hidden: boolean): void;
  /** Lets changes arrive, then `ms` pass, with everything that falls due. */
  pass(ms?: number): Promise<void>;
  end(): void;
}

export interface Setting {
  site: string | null;
  path: string;
  html: string;
  judge?: (offer: OfferText) => Verdict;
  isHidden?: boolean;
  owned?: (node: Node) => boolean;
}

export function openSession(setting: Setting): FakeSession {
  history.replaceState(null, '', setting.path);
  document.documentElement.innerHTML = setting.html;
  let isHidden = setting.isHidden ?? false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });

  const time = fakeClock();
  const shown = new Map<string, Marked>();
  const reports: PageSummary[] = [];
  const fine = new Set<string>();
  const judge = vi.fn(setting.judge ?? judgeWords);
  const ending = new AbortController();
  const host: PageHost = {
    judge,
    markFrom: () => 'caution',
    report: (summary) => reports.push(summary),
    texts: () => Promise.reject(new Error('No words are needed here')),
    salt: 'salt',
    isFine: (hash, flag) => fine.has(`${hash} ${flag}`),
    async setFine(hash, flag, isFine) {
      if (isFine) fine.add(`${hash} ${flag}`);
      else fine.delete(`${hash} ${flag}`);
    },
    openHelp() {},
  };
  let paintHost = host as PaintHost;
  const session = startSession(document, {
    sites: sitesHere(setting.site),
    host,
    signal: ending.signal,
    clock: time.clock,
    createPainter(given) {
      paintHost = given;
      return {
        show: (marked) => shown.set(marked.key, marked),
        hide: (key) => shown.delete(key),
        clear: () => shown.clear(),
        focusNext: () => false,
        openCard() {},
        owns: setting.owned ?? (() => false),
      };
    },
  });
  return {
    session,
    shown,
    words: () =>
      [...shown.values()].flatMap(({ reasons }) =>
        reasons.flatMap(({ ranges }) => ranges.map((range) => range.toString())),
      ),
    reports,
    last: () => reports.at(-1),
    judge,
    paintHost,
    fine,
    setHidden(hidden) {
      isHidden = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    async pass(ms = 1000) {
      await new Promise((resolve) => setTimeout(resolve));
      time.advance(ms);
    },
    end: () => ending.abort(),
  };
}

function fakeClock(): { clock: Clock; advance(ms: number): void } {
  let now = 0;
  const due = new Set<{ at: number; run: () => void }>();
  const later = (ms: number, run: () => void) => {
    const task = { at: now + ms, run };
    due.add(task);
    return () => void due.delete(task);
  };
  return {
    clock: { now: () => now, later, whenIdle: (run) => later(1, run) },
    advance(ms) {
      const until = now + ms;
      for (;;) {
        const [next] = [...due].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = until;
    },
  };
}
