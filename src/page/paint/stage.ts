// All that exists only while something is marked: our element, the listeners, the slow check.
// Must not know which offers come and go; it lays out those that are in its list.
import { type Card, createCard } from '../card/card';
import type { Marked, PaintHost } from '../contract';
import { createBoxes } from './boxes';
import { openHost } from './host';
import { createMarks, type Marks } from './marks';
import { createNear, type Near } from './near';
import { createSight } from './sight';
import { wordsAt } from './word-click';
import { canHighlight, createWords, type Words } from './words';

/** How often, in ms, it is looked at whether the page has moved, covered or cleared something. */
const SLOW_CHECK = 1000;

export interface Stage {
  life: AbortController;
  near: Near;
  marks: Marks;
  card: Card;
  words: Words | null;
  owns(node: Node): boolean;
  layout(): void;
  /** Asks for a layout in the next frame. */
  soon(): void;
}

/** Sets everything up; aborting `life` takes everything away. `offers` is read at each layout. */
export function setStage(
  doc: Document,
  paintHost: PaintHost,
  offers: Map<string, Marked>,
  open: (key: string, flag?: string, at?: DOMRect) => void,
): Stage {
  const view = doc.defaultView!;
  const life = new AbortController();
  const { signal } = life;
  const host = openHost(doc);
  const sight = createSight(doc, host.element);
  const marks = createMarks(host.surface, host.shadow, sight, (key) =>
    card.key() === key ? card.close() : open(key),
  );
  const words = canHighlight() ? createWords() : null;
  const boxes = words ? null : createBoxes(host.surface);
  const near = createNear(again);
  const card = createCard({
    surface: host.surface,
    host: paintHost,
    signal,
    closed: () => {
      if (offers.size === 0) life.abort();
    },
  });

  let frame = 0;
  function again(): void {
    sight.forget();
    soon();
  }

  function soon(): void {
    frame ||= view.requestAnimationFrame(layout);
  }

  function nearby(): Marked[] {
    return [...offers.values()].filter((offer) => near.has(offer.anchor));
  }

  function layout(): void {
    view.cancelAnimationFrame(frame);
    frame = 0;
    if (signal.aborted) return;
    const origin = host.surface.getBoundingClientRect();
    const close = nearby().sort(byPlace);
    boxes?.draw(
      close.flatMap((offer) => {
        const seen = sight.of(offer.anchor);
        return seen ? [{ reasons: offer.reasons, seen }] : [];
      }),
      origin,
    );
    marks.place(close, origin);
  }

  function check(): void {
    if (doc.hidden) return;
    host.keep();
    words?.keep();
    layout();
    const shown = offers.get(card.key() ?? '');
    if (shown && !isThere(shown)) card.close();
  }

  const quietly = { capture: true, passive: true, signal };
  doc.addEventListener('scroll', soon, quietly);
  view.addEventListener('resize', again, quietly);
  doc.addEventListener(
    'click',
    (event) => {
      if (event.target === host.element) return;
      const hit = wordsAt(event, nearby());
      if (hit) open(hit.key, hit.flag, hit.rect);
      else card.close({ giveBack: false });
    },
    quietly,
  );
  // What grows above an offer moves it without a scroll.
  near.watchSize(doc.documentElement);
  if (doc.body) near.watchSize(doc.body);
  const timer = view.setInterval(check, SLOW_CHECK);
  void paintHost.texts([]).then(
    (loaded) => marks.name(loaded.words.mark, loaded.words.lang),
    // Without its name a mark still opens; the card then says that the words didn't come.
    () => undefined,
  );

  signal.addEventListener('abort', () => {
    view.clearInterval(timer);
    view.cancelAnimationFrame(frame);
    near.stop();
    words?.clear();
    host.remove();
  });

  return {
    life,
    near,
    marks,
    card,
    words,
    owns: (node) => node === host.element || node.getRootNode() === host.shadow,
    layout,
    soon,
  };
}

/** Still in the page, with a place of its own. */
export function isThere({ anchor }: Marked): boolean {
  return anchor.isConnected && anchor.getClientRects().length > 0;
}

/** Order of the page, for sorting. */
export function byPlace(a: Marked, b: Marked): number {
  if (a.anchor === b.anchor) return 0;
  return a.anchor.compareDocumentPosition(b.anchor) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
