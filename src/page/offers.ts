// Keeps the offers that stand on a page now: judged once per text, shown while they stand, forgotten after.
// It must not know how rows are found or when work is done.
import type { PageSummary } from '../model/page-summary';
import { isAtLeast, LEVELS, type Level, type Strength, type Verdict } from '../model/verdict';
import type { Marked, MarkedReason, PageHost, PageOffer, Painter } from './contract';
import { isConnected } from './nodes';
import type { Row } from './readers/reader';

interface Standing {
  row: Row;
  offer: PageOffer;
  verdict: Verdict;
  /** The offer's key, or one made distinct where the same offer stands twice. */
  key: string;
  /** What the painter shows of it. */
  shown: Marked | null;
}

export type Counts = Omit<PageSummary, 'site' | 'readable'>;

export interface Offers {
  /** Reads a row again; a row without an offer loses its mark. */
  read(row: Row): void;
  /** The known row that this element is. */
  rowOf(element: Element): Row | undefined;
  /** Forgets rows that have left the page, or that `isStaying` doesn't name. */
  prune(isStaying?: (element: Element) => boolean): void;
  /** Shows or hides again after her choices changed: for one offer's hash, or all. */
  refresh(hash?: string): void;
  size(): number;
  counts(): Counts;
}

export function createOffers(
  host: Pick<PageHost, 'judge' | 'isFine' | 'markFrom'>,
  painter: Pick<Painter, 'show' | 'hide'>,
): Offers {
  const standing = new Map<Element, Standing>();
  const owners = new Map<string, Standing>();

  const drop = (entry: Standing) => {
    standing.delete(entry.row.element);
    release(entry);
  };
  const release = (entry: Standing) => {
    if (owners.get(entry.key) === entry) owners.delete(entry.key);
    if (entry.shown) painter.hide(entry.key);
    entry.shown = null;
  };
  const own = (entry: Standing) => {
    let key = entry.offer.key;
    for (let n = 2; owners.has(key); n++) key = `${entry.offer.key}#${n}`;
    entry.key = key;
    owners.set(key, entry);
  };
  const reasonsOf = ({ offer, verdict }: Standing) =>
    verdict.reasons.filter(({ flag }) => !host.isFine(offer.hash, flag));
  const paint = (entry: Standing) => {
    const reasons = reasonsOf(entry);
    const isMarked = isAtLeast(entry.verdict.level, host.markFrom()) && reasons.length > 0;
    if (isMarked) {
      entry.shown = toMarked(entry, reasons);
      painter.show(entry.shown);
    } else if (entry.shown) {
      entry.shown = null;
      painter.hide(entry.key);
    }
  };

  return {
    read(row) {
      const known = standing.get(row.element);
      const offer = row.read();
      if (!offer) {
        if (known) drop(known);
        return;
      }
      const isSame = known?.offer.hash === offer.hash && known.offer.key === offer.key;
      if (known && isSame) {
        known.row = row;
        known.offer = offer;
        if (known.shown && !standsStill(known, known.shown)) paint(known);
        return;
      }
      const verdict = host.judge(offer);
      if (known) release(known);
      const entry: Standing = { row, offer, verdict, key: '', shown: null };
      own(entry);
      standing.set(row.element, entry);
      paint(entry);
    },
    rowOf: (element) => standing.get(element)?.row,
    prune(isStaying = () => true) {
      for (const entry of [...standing.values()]) {
        const { element } = entry.row;
        if (!isConnected(element) || !isStaying(element)) drop(entry);
      }
    },
    refresh(hash) {
      for (const entry of standing.values())
        if (hash === undefined || entry.offer.hash === hash) paint(entry);
    },
    size: () => standing.size,
    counts() {
      const entries = [...standing.values()];
      return {
        level: highest(entries.filter((entry) => reasonsOf(entry).length > 0)),
        read: entries.length,
        marked: entries.filter(({ shown }) => shown !== null).length,
        partial: entries.filter(({ offer }) => offer.partial).length,
        reasons: countReasons(entries.flatMap(reasonsOf)),
      };
    },
  };
}

/** The browser collapses a range whose nodes are taken out or replaced, even by equal ones. */
function standsStill(entry: Standing, shown: Marked): boolean {
  const flags = new Set(shown.reasons.map(({ flag }) => flag));
  const now = toMarked(
    entry,
    entry.verdict.reasons.filter(({ flag }) => flags.has(flag)),
  );
  return (
    now.anchor === shown.anchor &&
    now.partial === shown.partial &&
    now.reasons.every(({ ranges }, i) => {
      const painted = shown.reasons[i].ranges;
      return (
        ranges.length === painted.length && ranges.every((range, n) => areSame(range, painted[n]))
      );
    })
  );
}

function areSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function toMarked({ key, offer, verdict }: Standing, reasons: Verdict['reasons']): Marked {
  return {
    key,
    hash: offer.hash,
    anchor: offer.anchor,
    level: verdict.level,
    partial: offer.partial,
    unsaid: () => verdict.unsaid,
    reasons: reasons.map(
      ({ flag, strength, ordinary, marks }): MarkedReason => ({
        flag,
        strength,
        ordinary,
        ranges: marks
          .map(({ start, end }) => offer.rangeOf(start, end))
          .filter((range) => range !== null),
      }),
    ),
  };
}

function highest(entries: Standing[]): Level {
  const level = Math.max(0, ...entries.map(({ verdict }) => LEVELS.indexOf(verdict.level)));
  return LEVELS[level];
}

function countReasons(reasons: { flag: string; strength: Strength }[]): Counts['reasons'] {
  const byFlag = new Map<string, Counts['reasons'][number]>();
  for (const { flag, strength } of reasons) {
    const known = byFlag.get(flag);
    if (known) known.count += 1;
    else byFlag.set(flag, { flag, strength, count: 1 });
  }
  return [...byFlag.values()];
}
