// From parsed elements to the numbered parts that the pack holds. Build time only.
import { widestOf } from './gap';
import { type Atom, type Element, isAtom, NotationError } from './notation';
import { type Body, MOST_SEQUENCES, type Part, Unfolder } from './unfold';

/** Gives the number of a step: any of these words, or one entity. Null when none of the words is kept. */
export type Numbering = (atoms: Atom[]) => number | null;

/**
 * All one-word alternatives are one step; each longer one and each entity is a choice of its own.
 * @param same gives the one body that stands for all that are equal
 * @returns null when nothing is left
 */
export function bodyOf(
  elements: readonly Element[],
  number: Numbering,
  same: (body: Body) => Body = (body) => body,
): Body | null {
  const parts: Part[] = [];
  let leftOut: Element | null = null;
  for (const element of elements) {
    const { optional, gap, eitherOrder } = element;
    const choices = choicesOf(element, number, same);
    if (choices.length === 0) {
      if (!optional) return null;
      leftOut = { ...element, gap: leftOut ? widestOf(leftOut.gap, gap) : gap };
    } else {
      parts.push({
        choices,
        optional,
        gap: leftOut ? widestOf(leftOut.gap, gap) : gap,
        eitherOrder: eitherOrder && leftOut === null,
      });
      leftOut = null;
    }
  }
  return same(parts);
}

function choicesOf(
  { options }: Element,
  number: Numbering,
  same: (body: Body) => Body,
): Part['choices'] {
  const single: Atom[] = [];
  const rest: (number | Body | null)[] = [];
  for (const option of options) {
    if (!isAtom(option)) rest.push(bodyOf(option, number, same));
    else if (option.kind === 'entity') rest.push(number([option]));
    else single.push(option);
  }
  const step = single.length > 0 ? number(single) : null;
  return [step, ...rest].filter((choice) => choice !== null);
}

/** @throws NotationError when a phrase unfolds into too many sequences */
export function checkSize(body: Body, phrase: string): void {
  try {
    new Unfolder().unfold(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new NotationError(
      `too many alternatives of several words (${error.message}, at most ${MOST_SEQUENCES}): write two phrases`,
      phrase,
    );
  }
}
