// Paints words through the CSS Custom Highlight API, or as boxes where it is missing.
// Must not know offers or cards: it holds ranges by key and changes no node of the page.
import type { Strength } from '../../model/verdict';
import type { MarkedReason } from '../contract';

/** Neutral on purpose: a page can read these names. */
const NAMES = ['note', 'note-more'] as const;
type Name = (typeof NAMES)[number];

export interface Words {
  set(key: string, reasons: MarkedReason[]): void;
  delete(key: string): void;
  /** Paints again what the page has cleared. */
  keep(): void;
  clear(): void;
}

/** Whether this browser paints ranges without touching the page. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Which of the two looks a sign of this strength has. */
export function isMore(strength: Strength): boolean {
  return strength === 'strong' || strength === 'decisive';
}

/** Words painted by the browser; needs highlight.css injected beside the content script. */
export function createWords(): Words {
  const painted = new Map<string, { name: Name; range: Range }[]>();
  const highlights = new Map<Name, Highlight>();

  function register(name: Name): Highlight {
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = NAMES.indexOf(name);
      highlights.set(name, highlight);
    }
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  }

  function unregisterEmpty(): void {
    for (const [name, highlight] of highlights) {
      if (highlight.size > 0) continue;
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      highlights.delete(name);
    }
  }

  function take(key: string): void {
    for (const { name, range } of painted.get(key) ?? []) highlights.get(name)?.delete(range);
    painted.delete(key);
  }

  return {
    set(key, reasons) {
      take(key);
      const ranges = reasons.flatMap((reason) => {
        const name: Name = isMore(reason.strength) ? 'note-more' : 'note';
        return reason.ranges.map((range) => ({ name, range }));
      });
      for (const { name, range } of ranges) register(name).add(range);
      painted.set(key, ranges);
      unregisterEmpty();
    },
    delete(key) {
      take(key);
      unregisterEmpty();
    },
    keep() {
      // Adding a range that is still there costs nothing and repaints nothing.
      for (const ranges of painted.values()) {
        for (const { name, range } of ranges) register(name).add(range);
      }
    },
    clear() {
      for (const key of [...painted.keys()]) take(key);
      unregisterEmpty();
    },
  };
}
