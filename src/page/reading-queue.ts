// Holds what is still to be looked at on a page and does it in small steps: find rows, then read them.
// It must not know when a step is due or what happens after the last one.
import { isElement, parentOf } from './nodes';
import type { Offers } from './offers';
import type { Reader, Row } from './readers/reader';

export interface ReadingQueue {
  /** Everything is to be looked at again; rows that are not found then are forgotten. */
  scan(): void;
  /** `inside`: rows may have come below these; `around`: rows above these may have changed. */
  note(inside: Iterable<Element>, around: Iterable<Element>): void;
  clear(): void;
  isEmpty(): boolean;
  /** One small piece of work. What it was about is off the queue even if the page makes it throw. */
  step(reader: Reader): void;
}

export function createReadingQueue(root: Element, offers: Offers): ReadingQueue {
  let mustScan = false;
  const inside = new Set<Element>();
  const around = new Set<Element>();
  const waiting = new Map<Element, Row>();

  const wait = (rows: Row[]) => {
    for (const row of rows) waiting.set(row.element, row);
  };

  // A row that was emptied is found by no selector any more: walk up to it.
  const knownRowsAround = (element: Element): Row[] => {
    const rows: Row[] = [];
    for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
      const row = offers.rowOf(node);
      if (row && !waiting.has(node)) rows.push(row);
    }
    return rows;
  };

  const clear = () => {
    mustScan = false;
    inside.clear();
    around.clear();
    waiting.clear();
  };

  return {
    scan() {
      clear();
      mustScan = true;
    },
    note(newInside, newAround) {
      if (mustScan) return;
      for (const element of newInside) inside.add(element);
      for (const element of newAround) around.add(element);
    },
    clear,
    isEmpty: () => !mustScan && inside.size + around.size + waiting.size === 0,
    step(reader) {
      if (mustScan) {
        mustScan = false;
        wait(reader.rowsIn(root));
        offers.prune((element) => waiting.has(element));
      } else if (inside.size > 0) {
        wait(reader.rowsIn(takeFrom(inside)));
      } else if (around.size > 0) {
        const element = takeFrom(around);
        wait(reader.rowsAround(element));
        wait(knownRowsAround(element));
      } else {
        const [row] = waiting.values();
        if (!row) return;
        waiting.delete(row.element);
        offers.read(row);
      }
    },
  };
}

function takeFrom(set: Set<Element>): Element {
  const [element] = set;
  set.delete(element);
  return element;
}
