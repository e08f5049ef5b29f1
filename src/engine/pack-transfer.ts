// The layout of a pack, described once for writing and reading (a SymbolCoder does either).
// Words, concepts, guards and phrases within phrases are told where they are first used.
import { BodyTransfer } from './body-transfer';
import { CONTEXT, CONTEXTS } from './contexts';
import { JsonTransfer } from './json-transfer';
import {
  OWNER,
  PACK_VERSION,
  type PackData,
  type PackedGuard,
  type PackedPhrase,
  type PackMeta,
  type PackSource,
  STRENGTHS,
  type WordCounts,
} from './pack-format';
import type { Pieces } from './pieces';
import { type SymbolCoder, SymbolReader } from './symbol-reader';
import { transferNumber } from './transfer';

/**
 * Reads in pieces of a millisecond or so.
 * @throws Error when the pack is of another version
 */
export function* readPackData(bytes: Uint8Array): Pieces<PackData> {
  if (bytes[0] !== PACK_VERSION)
    throw new Error(`pack version ${bytes[0]}, expected ${PACK_VERSION}`);
  return yield* new PackTransfer(new SymbolReader(bytes.subarray(1), CONTEXTS), null).transfer();
}

/** What a concept is for, beside the owners of phrases. */
const GUARD_ROOM = 3;

/** So many phrases are read in a millisecond or so. */
const PIECE = 32;

/** Writes `source` with a writer; a reader has none. */
export class PackTransfer {
  private readonly bodies: BodyTransfer;
  private readonly guards: PackedGuard[] = [];
  private readonly guardIds = new Map<number, number>();
  private readonly meta: PackMeta;

  constructor(
    private readonly coder: SymbolCoder,
    private readonly source: PackSource | null,
  ) {
    this.meta = new JsonTransfer(coder).value(source?.meta) as PackMeta;
    const counts = countsOf(source);
    for (const name of Object.keys(counts) as (keyof WordCounts)[]) {
      counts[name] = transferNumber(coder, CONTEXT.length, counts[name]);
    }
    this.bodies = new BodyTransfer(coder, source, counts);
  }

  /** @returns what was written or read */
  *transfer(): Pieces<PackData> {
    const { coder, source } = this;
    const entities = this.list(source?.entities, (own) => ({
      entity: coder.symbol(CONTEXT.entity, own?.entity ?? 0),
      min: transferNumber(coder, CONTEXT.bound, own?.min),
      max: transferNumber(coder, CONTEXT.bound, own?.max),
    }));
    const negations = this.list(source?.negations, (own) => this.guard(own ?? -1));
    const phrases: PackedPhrase[] = [];
    const count = transferNumber(coder, CONTEXT.length, source?.phrases.length);
    for (let i = 0; i < count; i++) {
      phrases.push(this.phrase(source?.phrases[i], i === 0 ? null : phrases[i - 1]));
      if (i % PIECE === 0) yield;
    }
    return {
      meta: this.meta,
      entities,
      guards: this.guards,
      negations,
      phrases,
      words: this.bodies.words,
    };
  }

  private list<T, R>(own: readonly T[] | undefined, each: (item: T | undefined) => R): R[] {
    const length = transferNumber(this.coder, CONTEXT.length, own?.length);
    const result: R[] = [];
    for (let i = 0; i < length; i++) result.push(each(own ? own[i] : undefined));
    return result;
  }

  private phrase(own: PackedPhrase | undefined, before: PackedPhrase | null): PackedPhrase {
    const { coder, meta } = this;
    const lastLanguage = before?.language ?? 0;
    const language = coder.symbol(CONTEXT.language + lastLanguage, own?.language ?? 0);
    // Flags, cues and countries are counted in one row.
    const starts = [0, meta.flags.length, meta.flags.length + meta.cues.length];
    const numberOf = (phrase: PackedPhrase) => starts[phrase.owner] + phrase.index;
    const last = before ? numberOf(before) : 0;
    const number =
      last +
      transferNumber(
        coder,
        CONTEXT.next + (language === lastLanguage ? 1 : 0),
        own ? numberOf(own) - last : 0,
      );
    const owner = number < starts[1] ? OWNER.flag : number < starts[2] ? OWNER.cue : OWNER.place;
    const index = number - starts[owner];
    const usual = owner === OWNER.flag ? 1 + STRENGTHS.indexOf(meta.flags[index].strength) : 0;
    const strength = coder.symbol(CONTEXT.strength + usual, own?.strength ?? 0);
    const field = coder.symbol(CONTEXT.field + owner, own?.field ?? 0);
    const negated = coder.symbol(CONTEXT.negated + owner, own?.negated ?? 0);
    const guardCount = transferNumber(coder, CONTEXT.guards + owner, own?.guards.length);
    const guards: number[] = [];
    for (let i = 0; i < guardCount; i++) guards.push(this.guard(own ? own.guards[i] : -1));
    const body = this.bodies.body(own?.body ?? null, language, owner, 0);
    return { owner, index, strength, field, negated, language, guards, body };
  }

  /** A guard met before, or a new one; gives its number in the pack. */
  private guard(own: number): number {
    const { coder, guards } = this;
    const known = this.source ? this.guardIds.get(own) : undefined;
    if (coder.symbol(CONTEXT.guardIsKnown, known === undefined ? 0 : 1) === 1) {
      return (
        guards.length - 1 - transferNumber(coder, CONTEXT.guard, guards.length - 1 - (known ?? 0))
      );
    }
    const guard = this.source?.guards[own];
    const where = coder.symbol(CONTEXT.where, guard ? guard.where * 2 + guard.clause : 0);
    const within = coder.symbol(CONTEXT.within + (where >> 1), guard?.within ?? 0);
    const language = coder.symbol(CONTEXT.language, guard?.language ?? 0);
    const body = this.bodies.body(guard?.body ?? null, language, GUARD_ROOM, 0);
    const id = guards.push({ where: where >> 1, within, clause: where & 1, language, body }) - 1;
    if (guard) this.guardIds.set(own, id);
    return id;
  }
}

/** How much there is to be written; nothing is known of it when reading. */
function countsOf(source: PackSource | null): WordCounts {
  const { words = [], paradigms = [], concepts = [] } = source ?? {};
  const endings = [...new Set(paradigms.flat().map((letters) => letters.join()))];
  const total = (lengths: number[]) => lengths.reduce((sum, length) => sum + length, 0);
  return {
    words: words.length,
    letters: total(words.map(({ prefix }) => prefix.length)),
    endings: endings.length,
    endingLetters: total(endings.map((letters) => (letters ? letters.split(',').length : 0))),
    paradigms: paradigms.length,
    paradigmEndings: total(paradigms.map((each) => each.length)),
    concepts: concepts.length,
    conceptWords: total(concepts.map((each) => each.words.length)),
  };
}
