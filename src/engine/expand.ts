// Turns parsed elements into plain sequences of one-token steps: alternatives of several words,
// optional elements and either order become sequences of their own. Build time only.
import { type Alternative, type Atom, type Element, NotationError } from './notation';

/** One token: any of these words, or an entity. */
export interface Step {
  atoms: Atom[];
  /** Up to so many words between the step before and this one. */
  gap: number;
}

/** More sequences than this from one phrase is a sign that it should be two phrases. */
export const MOST_SEQUENCES = 160;

/** @throws NotationError when a phrase unfolds into too many sequences */
export function expandPhrase(elements: Element[], phrase: string): Step[][] {
  let sequences: Step[][] = [];
  for (const ordered of orders(elements)) sequences = sequences.concat(unfold(ordered, phrase));
  if (sequences.length > MOST_SEQUENCES) {
    throw new NotationError(
      `too many alternatives of several words (${sequences.length} sequences, at most ${MOST_SEQUENCES}): write two phrases`,
      phrase,
    );
  }
  return sequences;
}

/** `a ~~3 b` stands for `a ~3 b` and `b ~3 a`. */
function orders(elements: Element[]): Element[][] {
  const at = elements.findIndex((e) => e.eitherOrder);
  if (at < 1) return [elements];
  const plain = { ...elements[at], eitherOrder: false };
  const forward = [...elements.slice(0, at), plain, ...elements.slice(at + 1)];
  const before = elements[at - 1];
  const swapped = [
    ...elements.slice(0, at - 1),
    { ...plain, gap: before.gap },
    { ...before, gap: plain.gap },
    ...elements.slice(at + 1),
  ];
  return [...orders(forward), ...orders(swapped)];
}

function unfold(elements: Element[], phrase: string): Step[][] {
  let open: { steps: Step[]; carried: number }[] = [{ steps: [], carried: 0 }];
  for (const element of elements) {
    const next: typeof open = [];
    for (const { steps, carried } of open) {
      const gap = steps.length === 0 ? 0 : Math.max(element.gap, carried);
      for (const group of grouped(element.alternatives)) {
        next.push({
          steps: [...steps, ...group.map((atoms, i) => ({ atoms, gap: i === 0 ? gap : 0 }))],
          carried: 0,
        });
      }
      // A left-out element leaves its gap behind: in `a ~2 b? c`, up to two words may part a and c.
      if (element.optional) next.push({ steps, carried: gap });
    }
    if (next.length > MOST_SEQUENCES) {
      throw new NotationError(
        `too many alternatives of several words (over ${MOST_SEQUENCES} sequences): write two phrases`,
        phrase,
      );
    }
    open = next;
  }
  return open.map((o) => o.steps).filter((s) => s.length > 0);
}

/** All one-word alternatives are one step; each longer one and each entity is a sequence of its own. */
function grouped(alternatives: Alternative[]): Atom[][][] {
  const single: Atom[] = [];
  const rest: Atom[][][] = [];
  for (const alternative of alternatives) {
    if (alternative.length === 1 && alternative[0].kind !== 'entity') single.push(alternative[0]);
    else rest.push(alternative.map((atom) => [atom]));
  }
  return single.length > 0 ? [[single], ...rest] : rest;
}
