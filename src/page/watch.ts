// Tells what happens to a page: which elements changed, that its address is another one, that it is seen again.
// It must not read the page's words, and changes nothing.

import { isElement, parentOf } from './nodes';

export interface PageEvents {
  /** `inside`: something may have come below it; `around`: the row above it may have changed. */
  changed(inside: Set<Element>, around: Set<Element>): void;
  /** So much changed at once that looking at everything is cheaper. */
  changedALot(): void;
  moved(address: URL): void;
  seenAgain(): void;
}

/** More changed elements in one go than this are not followed one by one. */
const MANY = 2000;

const WATCHED_ATTRIBUTES = ['hidden', 'inert', 'aria-hidden', 'id'];

/** @param isOwn nodes of our own, whose changes are not the page's */
export function watchPage(
  page: Document,
  events: PageEvents,
  isOwn: (node: Node) => boolean,
  signal: AbortSignal,
): void {
  const checkAddress = watchAddress(page, events.moved, signal);
  const observer = new MutationObserver((records) => {
    checkAddress();
    const inside = new Set<Element>();
    const around = new Set<Element>();
    for (const record of records) {
      note(record, inside, around, isOwn);
      if (inside.size + around.size > MANY) {
        events.changedALot();
        return;
      }
    }
    if (inside.size + around.size > 0) events.changed(inside, around);
  });
  observer.observe(page.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const seen = () => {
    if (!page.hidden) events.seenAgain();
  };
  page.addEventListener('visibilitychange', seen, { signal });
  // A page that comes back from the browser's memory.
  page.defaultView?.addEventListener('pageshow', seen, { signal });
}

function note(
  record: MutationRecord,
  inside: Set<Element>,
  around: Set<Element>,
  isOwn: (node: Node) => boolean,
): void {
  const { target, type } = record;
  if (isOwn(target)) return;
  const element = isElement(target) ? target : parentOf(target);
  if (!element || !isElement(element)) return;
  if (type === 'attributes') inside.add(element);
  let isOurs = record.addedNodes.length + record.removedNodes.length > 0;
  for (const node of record.addedNodes) {
    if (isOwn(node)) continue;
    isOurs = false;
    if (isElement(node)) inside.add(node);
  }
  for (const node of record.removedNodes) if (!isOwn(node)) isOurs = false;
  if (!isOurs) around.add(element);
}

/** @returns a cheap check for sites that change the address in silence */
export function watchAddress(
  page: Document,
  moved: (address: URL) => void,
  signal: AbortSignal,
): () => void {
  const view = page.defaultView;
  let known = page.location?.href ?? '';
  const check = () => {
    const now = page.location?.href ?? '';
    if (now === known || signal.aborted) return;
    known = now;
    moved(new URL(now));
  };
  if (!view) return check;
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
  return check;
}
