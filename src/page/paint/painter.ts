// Shows what was found: painted words, one mark beside each offer, and a card on demand.
// Must not know the engine, the reader or storage; takes everything away again on `clear`.
import type { Marked, Painter, PaintHost } from '../contract';
import { byPlace, isThere, type Stage, setStage } from './stage';

/** Nothing is added to `doc` before the first offer is shown. */
export function createPainter(host: PaintHost, doc: Document = document): Painter {
  const view = doc.defaultView!;
  const offers = new Map<string, Marked>();
  let stage: Stage | null = null;

  function clear(): void {
    offers.clear();
    stage?.life.abort();
  }

  function raise(): Stage {
    const raised = setStage(doc, host, offers, openCard);
    raised.life.signal.addEventListener('abort', () => {
      stage = null;
    });
    return raised;
  }

  function unwatch(anchor: Element): void {
    for (const offer of offers.values()) if (offer.anchor === anchor) return;
    stage?.near.unwatch(anchor);
  }

  function openCard(key: string, flag?: string, at?: DOMRect): void {
    const offer = offers.get(key);
    if (!offer || !stage) return;
    const place = at ?? stage.marks.button(key)?.getBoundingClientRect();
    stage.card.open({
      offer,
      openFlag: flag,
      place: place ?? offer.anchor.getBoundingClientRect(),
      giveBack: () => stage?.marks.button(key)?.focus({ preventScroll: true }),
    });
  }

  return {
    show(marked) {
      stage ??= raise();
      const before = offers.get(marked.key);
      offers.set(marked.key, marked);
      if (before && before.anchor !== marked.anchor) unwatch(before.anchor);
      stage.near.watch(marked.anchor);
      stage.words?.set(marked.key, marked.reasons);
      stage.soon();
    },
    hide(key) {
      const offer = offers.get(key);
      if (!offer || !stage) return;
      offers.delete(key);
      unwatch(offer.anchor);
      stage.words?.delete(key);
      // After "this is fine" the card outlives its offer: that can still be taken back in it.
      const isStale = stage.card.key() === key && !stage.card.isSettling();
      if (isStale) stage.card.close();
      if (offers.size === 0 && !stage?.card.key()) clear();
      else stage?.soon();
    },
    clear,
    focusNext() {
      if (!stage) return false;
      const inOrder = [...offers.values()].filter(isThere).sort(byPlace);
      const focused = stage.marks.focused();
      const current = inOrder.findIndex((offer) => offer.key === focused);
      const first = focused ? current + 1 : inOrder.findIndex(isBelowTop);
      for (let step = 0; step < inOrder.length; step += 1) {
        const offer = inOrder[(Math.max(first, 0) + step) % inOrder.length];
        if (focusMark(stage, offer, view)) return true;
      }
      return false;
    },
    openCard: (key) => openCard(key),
    owns: (node) => stage?.owns(node) ?? false,
  };
}

/** Where reading goes on from: what was scrolled past comes last. */
function isBelowTop({ anchor }: Marked): boolean {
  return anchor.getBoundingClientRect().bottom > 0;
}

/** Brings an offer's mark into the window and focuses it; false when it can't be seen there. */
function focusMark(stage: Stage, offer: Marked, view: Window): boolean {
  stage.layout();
  if (!stage.marks.button(offer.key)) {
    const { top, bottom } = offer.anchor.getBoundingClientRect();
    const isTall = bottom - top > view.innerHeight * 0.8;
    offer.anchor.scrollIntoView?.({ block: isTall ? 'start' : 'center', behavior: 'instant' });
    stage.near.admit(offer.anchor);
    stage.layout();
  }
  const button = stage.marks.button(offer.key);
  button?.focus({ preventScroll: true });
  return button !== null;
}
