// The layout of a pack, described once for writing and reading (a SymbolCoder does either).
// Words, concepts, guards and phrases within phrases are told where they are first used.
import { CONTEXT, CONTEXTS, FEWEST, LANGUAGES } from './contexts';
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
import { type SymbolCoder, SymbolReader } from './symbol-reader';
import { Followers, MOST_FOLLOWERS, transferEven, transferNumber } from './transfer';
import type { Body, Part } from './unfold';
import { WordTransfer } from './word-transfer';

/** @throws Error when the pack is of another version */
export function readPackData(bytes: Uint8Array): PackData {
  if (bytes[0] !== PACK_VERSION)
    throw new Error(`pack version ${bytes[0]}, expected ${PACK_VERSION}`);
  return new PackTransfer(new SymbolReader(bytes.subarray(1), CONTEXTS), null).transfer();
}

/** What a concept is for, beside the owners of phrases. */
const GUARD_ROOM = 3;
const OTHER = MOST_FOLLOWERS;
const CHOICE = { fresh: 0, known: 1, adopted: 2, entity: 3, body: 4 };

/** Writes `source` with a writer; a reader has none. */
export class PackTransfer {
  private readonly words: WordTransfer;
  private readonly concepts: ConceptNumbers;
  private readonly bodies: Body[] = [];
  private readonly bodyIds = new Map<Body, number>();
  private readonly guards: PackedGuard[] = [];
  private readonly guardIds = new Map<number, number>();
  private readonly meta: PackMeta;
  private lastBody = -1;

  constructor(
    private readonly coder: SymbolCoder,
    private readonly source: PackSource | null,
  ) {
    this.meta = new JsonTransfer(coder).value(source?.meta) as PackMeta;
    const counts = countsOf(source);
    for (const name of Object.keys(counts) as (keyof WordCounts)[]) {
      counts[name] = transferNumber(coder, CONTEXT.length, counts[name]);
    }
    this.words = new WordTransfer(coder, source, counts);
    this.concepts = new ConceptNumbers(coder, counts.concepts);
  }

  /** @returns what was written or read */
  transfer(): PackData {
    const { coder, source } = this;
    const entities = this.list(source?.entities, (own) => ({
      entity: coder.symbol(CONTEXT.entity, own?.entity ?? 0),
      min: transferNumber(coder, CONTEXT.bound, own?.min),
      max: transferNumber(coder, CONTEXT.bound, own?.max),
    }));
    const negations = this.list(source?.negations, (own) => this.guard(own ?? -1));
    let before: PackedPhrase | null = null;
    const phrases = this.list(source?.phrases, (own): PackedPhrase => {
      before = this.phrase(own, before);
      return before;
    });
    return {
      meta: this.meta,
      entities,
      guards: this.guards,
      negations,
      phrases,
      words: this.words.tables,
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
    const body = this.body(own?.body ?? null, language, owner, 0);
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
    const body = this.body(guard?.body ?? null, language, GUARD_ROOM, 0);
    const id = guards.push({ where: where >> 1, within, clause: where & 1, language, body }) - 1;
    if (guard) this.guardIds.set(own, id);
    return id;
  }

  /** A phrase, or one within a phrase (`depth` > 0). */
  private body(own: Body | null, language: number, room: number, depth: number): Body {
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
    const { coder, concepts, source } = this;
    const step = typeof own === 'number' ? own : -1;
    const kind = coder.symbol(
      CONTEXT.choice + place * 2 + Math.min(1, depth),
      typeof own === 'object'
        ? CHOICE.body
        : step < 0
          ? CHOICE.entity
          : source
            ? concepts.kindOf(step, language)
            : 0,
    );
    if (kind === CHOICE.body) {
      return this.body(typeof own === 'object' ? own : null, language, room, depth + 1);
    }
    if (kind === CHOICE.entity) return -1 - transferNumber(coder, CONTEXT.entity, -1 - step);
    const id =
      kind === CHOICE.fresh
        ? concepts.fresh(step, language)
        : kind === CHOICE.known
          ? concepts.known(step, before, language)
          : concepts.adopted(step, language);
    if (kind === CHOICE.fresh)
      this.words.concept(source?.concepts[step] ?? null, language, room, isRanked);
    concepts.note(before, language, id);
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

/** Which concepts have been told, and which a language has named. */
class ConceptNumbers {
  private readonly conceptAt: number[][] = Array.from({ length: LANGUAGES }, () => []);
  private readonly placeOf: Int32Array[];
  private readonly followers: Followers;
  private readonly ids = new Map<number, number>();
  private told = 0;

  constructor(
    private readonly coder: SymbolCoder,
    count: number,
  ) {
    this.placeOf = this.conceptAt.map(() => new Int32Array(count).fill(-1));
    this.followers = new Followers(count + LANGUAGES);
  }

  kindOf(own: number, language: number): number {
    const id = this.ids.get(own);
    if (id === undefined) return CHOICE.fresh;
    return this.placeOf[language][id] < 0 ? CHOICE.adopted : CHOICE.known;
  }

  fresh(own: number, language: number): number {
    if (own >= 0) this.ids.set(own, this.told);
    this.place(this.told, language);
    return this.told++;
  }

  known(own: number, before: number, language: number): number {
    const { coder, followers } = this;
    const id = this.ids.get(own) ?? -1;
    const key = before < 0 ? language : before + LANGUAGES;
    const place = id < 0 ? 0 : followers.placeOf(key, id);
    const context = before < 0 ? FEWEST : followers.length(key);
    const told = coder.symbol(CONTEXT.conceptFollows + context, place < 0 ? OTHER : place);
    if (told !== OTHER) return followers.at(key, told);
    const last = this.conceptAt[language].length - 1;
    const ago = transferNumber(coder, CONTEXT.concept, last - this.placeOf[language][id]);
    return this.conceptAt[language][last - ago];
  }

  adopted(own: number, language: number): number {
    const id = transferEven(this.coder, this.told, this.ids.get(own) ?? 0);
    this.place(id, language);
    return id;
  }

  note(before: number, language: number, id: number): void {
    this.followers.note(before < 0 ? language : before + LANGUAGES, id);
  }

  private place(id: number, language: number): void {
    this.placeOf[language][id] = this.conceptAt[language].push(id) - 1;
  }
}
