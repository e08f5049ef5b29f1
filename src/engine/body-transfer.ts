// Writes or reads what phrases consist of: parts, their choices, phrases within phrases.
// It must not know whose the phrases are.
import { CHOICE, ConceptNumbers } from './concept-numbers';
import { ConceptTransfer } from './concept-transfer';
import { CONTEXT } from './contexts';
import type { PackSource, WordCounts, WordTables } from './pack-format';
import type { SymbolCoder } from './symbol-reader';
import { transferNumber } from './transfer';
import type { Body, Part } from './unfold';

export class BodyTransfer {
  private readonly concepts: ConceptTransfer;
  private readonly numbers: ConceptNumbers;
  private readonly bodies: Body[] = [];
  private readonly bodyIds = new Map<Body, number>();
  private lastBody = -1;

  constructor(
    private readonly coder: SymbolCoder,
    private readonly source: PackSource | null,
    counts: WordCounts,
  ) {
    this.concepts = new ConceptTransfer(coder, source, counts);
    this.numbers = new ConceptNumbers(coder, counts.concepts);
  }

  get words(): WordTables {
    return this.concepts.tables;
  }

  /**
   * A phrase, or one within a phrase (`depth` > 0).
   * @param room what it is for, by number
   */
  body(own: Body | null, language: number, room: number, depth: number): Body {
    const { coder, bodies } = this;
    const level = Math.min(2, depth);
    const known = own ? this.bodyIds.get(own) : undefined;
    if (coder.symbol(CONTEXT.bodyIsKnown + level, known === undefined ? 0 : 1) === 1) {
      const next = this.lastBody + 1;
      const isNext = coder.symbol(CONTEXT.bodyIsNext, known === next ? 1 : 0) === 1;
      this.lastBody = isNext
        ? next
        : bodies.length - 1 - transferNumber(coder, CONTEXT.body, bodies.length - 1 - (known ?? 0));
      return bodies[this.lastBody];
    }
    const count = transferNumber(coder, CONTEXT.parts + level, own?.length);
    const parts: Part[] = [];
    let before = -1;
    for (let i = 0; i < count; i++) {
      const part = own ? own[i] : undefined;
      const place = (i === 0 ? 1 : 0) + (i === count - 1 ? 2 : 0);
      const form = coder.symbol(
        CONTEXT.form + place,
        part ? (part.optional ? 1 : 0) + (part.eitherOrder ? 2 : 0) : 0,
      );
      const gap = i === 0 ? 0 : coder.symbol(CONTEXT.gap + form, part?.gap ?? 0);
      const choiceCount =
        1 +
        coder.symbol(
          CONTEXT.choices + level * 2 + (count > 1 ? 1 : 0),
          part ? part.choices.length - 1 : 0,
        );
      const choices: Part['choices'] = [];
      const isRanked = count > 1 || depth > 0;
      for (let k = 0; k < choiceCount; k++) {
        const choice = part ? part.choices[k] : undefined;
        choices.push(this.choice(choice, Math.min(2, k), before, language, room, depth, isRanked));
      }
      const [first] = choices;
      if (typeof first === 'number' && first >= 0) before = first;
      parts.push({ choices, optional: (form & 1) === 1, gap, eitherOrder: form >= 2 });
    }
    this.lastBody = bodies.push(parts) - 1;
    if (own) this.bodyIds.set(own, this.lastBody);
    return parts;
  }

  private choice(
    own: number | Body | undefined,
    place: number,
    before: number,
    language: number,
    room: number,
    depth: number,
    isRanked: boolean,
  ): number | Body {
    const { coder, numbers, source } = this;
    const step = typeof own === 'number' ? own : -1;
    const kind = coder.symbol(
      CONTEXT.choice + place * 2 + Math.min(1, depth),
      typeof own === 'object'
        ? CHOICE.body
        : step < 0
          ? CHOICE.entity
          : source
            ? numbers.kindOf(step, language)
            : 0,
    );
    if (kind === CHOICE.body) {
      return this.body(typeof own === 'object' ? own : null, language, room, depth + 1);
    }
    if (kind === CHOICE.entity) return -1 - transferNumber(coder, CONTEXT.entity, -1 - step);
    const id =
      kind === CHOICE.fresh
        ? numbers.fresh(step, language)
        : kind === CHOICE.known
          ? numbers.known(step, before, language)
          : numbers.adopted(step, language);
    if (kind === CHOICE.fresh)
      this.concepts.concept(source?.concepts[step] ?? null, language, room, isRanked);
    numbers.note(before, language, id);
    return id;
  }
}
