// Sequences by the word they hang on, as flat tables: which of them a text gives cause to look at more closely.
// It must not know what the sequences mean nor whether they match.
import { NUMBER, type Tokens } from '../text/tokens';
import { endsOf } from './gap';
import { pick } from './marked-sets';
import type { Hung, Pack, Sequence } from './pack';
import { ENTITIES, type EntityClass } from './pack-format';

/** Kinds of entities as bits. */
export function kindsOf(...names: EntityClass[]): number {
  return names.reduce((bits, name) => bits | (1 << ENTITIES.indexOf(name)), 0);
}

/** Entities that hold a number: there is none where no number stands. */
export const NUMERIC = kindsOf('num', 'money', 'phone', 'age');

/** What a text gives cause to look at; reused from text to text. */
export class Candidates {
  /** Sequences of words alone, each with the token at which its anchor stands. */
  readonly plain: Sequence[] = [];
  readonly plainAt: number[] = [];
  /** The other word it waits for, which may stand in a sentence to come; -1 if for none. */
  readonly plainOther: number[] = [];
  /** Sequences that name entities as well. */
  readonly late: Sequence[] = [];
  readonly lateAt: number[] = [];
  readonly lateOther: number[] = [];
  isWaiting = false;
  /** Kinds of entities on which a sequence hangs whose other word stands there, as bits. */
  wanted = 0;
  /** Does a number stand in the text? */
  hasNumber = false;

  clear(): void {
    this.plain.length = 0;
    this.plainAt.length = 0;
    this.plainOther.length = 0;
    this.late.length = 0;
    this.lateAt.length = 0;
    this.lateOther.length = 0;
    this.isWaiting = false;
    this.wanted = 0;
    this.hasNumber = false;
  }
}

const ANCHOR = 1;
const OTHER = 2;

type Words = Pick<Pack, 'lexicon' | 'setStart' | 'setConcepts' | 'conceptCount' | 'entities'>;

export class Hooks {
  private readonly sequences: Sequence[];
  /** Sequences hung on concept c: from hungStart[c] to hungStart[c + 1]. */
  private readonly hungStart: Int32Array;
  /** Beside each the concept of another step: a sentence without that one needs no closer look (-1: there is none). */
  private readonly hungOther: Int32Array;
  /** Sequences hung on each entity condition. */
  readonly onEntities: Hung[][];
  /** Concepts of set s on which sequences hang, and those that are the `other` of one. */
  private readonly anchors: ReturnType<typeof pick>;
  private readonly others: ReturnType<typeof pick>;
  /** What the words of a set can be, as bits: most can be neither, and one small table says so. */
  private readonly roles: Uint8Array;
  /** Kinds of entities that sequences with another word of this set hang on or name. */
  private readonly wants: Uint8Array;
  /** What hangs on an entity with no other word is always wanted. */
  private readonly always: number;
  /** What hangs on an entity and has its other word over a sentence end. */
  private readonly far: Hung[];
  /** 1 for every sequence that may go over a sentence end. */
  private readonly isFar: Uint8Array;
  /** The sentence (counted through all texts) in which a concept was last met. */
  private readonly lastMet: Int32Array;
  private sentences = 0;
  private before = 0;

  constructor(words: Words, hung: readonly Hung[]) {
    const { conceptCount } = words;
    this.lastMet = new Int32Array(conceptCount);
    const hungStart = new Int32Array(conceptCount + 1);
    const onWords = hung.filter(({ sequence }) => anchorOf(sequence) >= 0);
    for (const { sequence } of onWords) hungStart[anchorOf(sequence) + 1]++;
    for (let c = 0; c < conceptCount; c++) hungStart[c + 1] += hungStart[c];
    const next = hungStart.slice();
    this.sequences = onWords.map(({ sequence }) => sequence);
    this.hungOther = new Int32Array(onWords.length);
    this.isFar = new Uint8Array(onWords.length);
    this.far = hung.filter(
      ({ sequence, other }) => anchorOf(sequence) < 0 && other >= 0 && crosses(sequence),
    );
    for (const { sequence, other } of onWords) {
      const at = next[anchorOf(sequence)]++;
      this.sequences[at] = sequence;
      this.hungOther[at] = other;
      if (other >= 0 && crosses(sequence)) this.isFar[at] = 1;
    }
    this.hungStart = hungStart;
    this.onEntities = words.entities.map(() => []);
    const isAnchor = new Uint8Array(conceptCount);
    for (const { sequence } of onWords) isAnchor[anchorOf(sequence)] = 1;
    const isOther = new Uint8Array(conceptCount);
    const wanting = new Uint8Array(conceptCount);
    let always = 0;
    for (const { sequence, other } of hung) {
      if (other >= 0) isOther[other] = 1;
      if (anchorOf(sequence) >= 0) continue;
      this.onEntities[-1 - anchorOf(sequence)].push({ sequence, other });
      if (other >= 0 && !crosses(sequence)) wanting[other] |= sequence.needs;
      else if (other < 0) always |= sequence.needs;
    }
    this.always = always;
    this.anchors = pick(words, isAnchor);
    this.others = pick(words, isOther);
    this.roles = new Uint8Array(words.setStart.length);
    for (let set = 0; set + 1 < words.setStart.length; set++) {
      const mayAnchor = this.anchors.start[set + 1] > this.anchors.start[set];
      const mayBeOther = this.others.start[set + 1] > this.others.start[set];
      this.roles[set] = (mayAnchor ? ANCHOR : 0) | (mayBeOther ? OTHER : 0);
    }
    this.wants = new Uint8Array(words.setStart.length);
    const { start, concepts } = this.others;
    for (let set = 0; set + 1 < start.length; set++) {
      for (let k = start[set]; k < start[set + 1]; k++) this.wants[set] |= wanting[concepts[k]];
    }
  }

  /** Did the concept, another word of a sequence, stand anywhere in the text walked over last? */
  wasMet(concept: number): boolean {
    return this.lastMet[concept] > this.before;
  }

  /** Does any word of the text carry a sequence? */
  mayStand(tokens: Tokens): boolean {
    const { start } = this.anchors;
    for (let t = 0; t < tokens.count; t++) {
      if (start[tokens.set[t] + 1] > start[tokens.set[t]]) return true;
    }
    return false;
  }

  /**
   * Collects every sequence whose anchor stands at a token and whose other concept stands in the same sentence.
   * Two walks over a sentence: the first notes which concepts it holds.
   */
  collect(tokens: Tokens, found: Candidates): void {
    const { hungStart, hungOther, isFar, sequences, lastMet, wants, roles } = this;
    const { start: anchorStart, concepts: anchors } = this.anchors;
    const { start: otherStart, concepts: others } = this.others;
    const { set: sets, sentence, kind, count } = tokens;
    let wanted = this.always;
    let hasNumber = false;
    this.before = this.sentences;
    for (let from = 0; from < count; ) {
      const own = sentence[from];
      const epoch = ++this.sentences;
      const hadNumber = hasNumber;
      hasNumber = false;
      let wantedHere = 0;
      let firstAnchor = -1;
      let lastAnchor = -1;
      let to = from;
      for (; to < count && sentence[to] === own; to++) {
        const set = sets[to];
        const role = roles[set];
        if (role === 0) {
          if (set === 0 && kind[to] === NUMBER) hasNumber = true;
          continue;
        }
        if ((role & ANCHOR) !== 0) {
          if (firstAnchor < 0) firstAnchor = to;
          lastAnchor = to;
        }
        if ((role & OTHER) === 0) continue;
        wantedHere |= wants[set];
        const end = otherStart[set + 1];
        for (let k = otherStart[set]; k < end; k++) lastMet[others[k]] = epoch;
      }
      if (hasNumber) found.hasNumber = true;
      // An entity may begin at the end of the sentence before.
      const isNear = hasNumber || hadNumber;
      wanted |= isNear ? wantedHere : wantedHere & ~NUMERIC;
      for (let t = firstAnchor; t >= 0 && t <= lastAnchor; t++) {
        const set = sets[t];
        if ((roles[set] & ANCHOR) === 0) continue;
        const end = anchorStart[set + 1];
        for (let k = anchorStart[set]; k < end; k++) {
          const last = hungStart[anchors[k] + 1];
          for (let i = hungStart[anchors[k]]; i < last; i++) {
            const other = hungOther[i];
            const isHere = other < 0 || lastMet[other] === epoch;
            if (!isHere && isFar[i] === 0) continue;
            const sequence = sequences[i];
            found.isWaiting ||= !isHere;
            if (sequence.needs === 0) {
              found.plain.push(sequence);
              found.plainAt.push(t);
              found.plainOther.push(isHere ? -1 : other);
            } else if (isNear || (sequence.needs & NUMERIC) === 0 || crosses(sequence)) {
              found.late.push(sequence);
              found.lateAt.push(t);
              found.lateOther.push(isHere ? -1 : other);
            }
          }
        }
      }
      from = to;
    }
    for (const { sequence, other } of this.far) if (this.wasMet(other)) wanted |= sequence.needs;
    found.wanted = wanted;
    if (!found.isWaiting) return;
    this.keepMet(found.plain, found.plainAt, found.plainOther);
    this.keepMet(found.late, found.lateAt, found.lateOther);
  }

  /** Leaves out the sequences that wait for a word which stands nowhere in the text. */
  private keepMet(sequences: Sequence[], at: number[], others: number[]): void {
    let kept = 0;
    for (let k = 0; k < sequences.length; k++) {
      if (others[k] >= 0 && !this.wasMet(others[k])) continue;
      sequences[kept] = sequences[k];
      at[kept++] = at[k];
    }
    sequences.length = kept;
    at.length = kept;
  }
}

function anchorOf({ what, anchor }: Sequence): number {
  return what[anchor];
}

function crosses({ gap }: Sequence): boolean {
  return gap.some((each) => endsOf(each) > 0);
}
