// Turns parsed elements into plain sequences of one-token steps: alternatives of several words,
// optional elements and either order become sequences of their own. Build time only.
import { widestOf } from './gap';
import { type Atom, type Element, isAtom, NotationError } from './notation';

/** One token: any of these words, or an entity. */
export interface Step {
  atoms: Atom[];
  /** How far this step may stand from the one before (gap.ts). */
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
    const choices = unfoldOptions(element, phrase);
    for (const { steps, carried } of open) {
      const gap = steps.length === 0 ? 0 : widestOf(element.gap, carried);
      for (const choice of choices) {
        const placed = choice.map((step, i) => (i === 0 ? { ...step, gap } : step));
        next.push({ steps: [...steps, ...placed], carried: 0 });
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
function unfoldOptions({ options }: Element, phrase: string): Step[][] {
  const single: Atom[] = [];
  const rest: Step[][] = [];
  for (const option of options) {
    if (!isAtom(option)) rest.push(...orders(option).flatMap((ordered) => unfold(ordered, phrase)));
    else if (option.kind === 'entity') rest.push([{ atoms: [option], gap: 0 }]);
    else single.push(option);
  }
  return single.length > 0 ? [[{ atoms: single, gap: 0 }], ...rest] : rest;
}
