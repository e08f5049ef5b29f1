// Matches one parsed phrase against words by trying everything: every start, every order, every gap.
// Knows the notation's meaning only; no pack, no anchors, no cleverness.
import { endsOf, wordsOf } from '../../src/engine/gap';
import type { Atom, Element } from '../../src/engine/notation';
import type { EntityClass } from '../../src/engine/pack-format';
import type { Word } from './reference-words';

/** A sum, an age, a contact … as it covers words first..last; offsets may reach past them. */
export interface Unit {
  entity: EntityClass;
  first: number;
  last: number;
  start: number;
  end: number;
  value: number;
}

/** Words first..last and UTF-16 offsets of one place where a phrase fits. */
export interface Place {
  first: number;
  last: number;
  start: number;
  end: number;
}

/** One element, ready to be tried: single words as sets, everything else as it is. */
export interface Part {
  words: Set<string>;
  stems: string[];
  units: Extract<Atom, { kind: 'entity' }>[];
  phrases: Part[][];
  optional: boolean;
  gap: Gap;
}

/** Up to so many words and sentence ends between a part and the one before. */
interface Gap {
  words: number;
  ends: number;
}

const NO_GAP: Gap = { words: 0, ends: 0 };

const widest = (a: Gap, b: Gap): Gap => ({
  words: Math.max(a.words, b.words),
  ends: Math.max(a.ends, b.ends),
});

export type FormsOf = (atom: Exclude<Atom, { kind: 'entity' }>) => {
  words: string[];
  stem: string;
};

/** All orders of a phrase's elements: `a ~~3 b` is `a ~3 b` or `b ~3 a`. */
export function partsOf(elements: readonly Element[], formsOf: FormsOf): Part[][] {
  const at = elements.findIndex((element, i) => i > 0 && element.eitherOrder);
  if (at > 0) {
    const [a, b] = [elements[at - 1], { ...elements[at], eitherOrder: false }];
    const before = elements.slice(0, at - 1);
    const after = elements.slice(at + 1);
    const swapped = [...before, { ...b, gap: a.gap }, { ...a, gap: b.gap }, ...after];
    return [[...before, a, b, ...after], swapped].flatMap((each) => partsOf(each, formsOf));
  }
  return [
    elements.map(({ options, optional, gap }) => {
      const part: Part = {
        words: new Set(),
        stems: [],
        units: [],
        phrases: [],
        optional,
        gap: { words: wordsOf(gap), ends: endsOf(gap) },
      };
      for (const option of options) {
        if (Array.isArray(option)) part.phrases.push(...partsOf(option, formsOf));
        else if (option.kind === 'entity') part.units.push(option);
        else {
          const { words, stem } = formsOf(option);
          for (const word of words) part.words.add(word);
          if (stem !== '') part.stems.push(stem);
        }
      }
      return part;
    }),
  ];
}

export class Text {
  private readonly answers = new Map<readonly Part[][], Place[]>();

  constructor(
    readonly words: readonly Word[],
    readonly units: readonly Unit[],
  ) {}

  /** Every place where the phrase stands, in any of its orders. Many phrases share a guard, so answers are kept. */
  places(orders: readonly Part[][]): Place[] {
    const known = this.answers.get(orders);
    if (known) return known;
    const found = new Map<string, Place>();
    for (let first = 0; first < this.words.length; first++) {
      for (const parts of orders) {
        if (!this.mayBegin(parts, first)) continue;
        for (const { last, start, end } of this.from(parts, first)) {
          found.set(`${first} ${last} ${start} ${end}`, { first, last, start, end });
        }
      }
    }
    const places = [...found.values()];
    this.answers.set(orders, places);
    return places;
  }

  /** Every way the parts stand from word `first` on. */
  private from(parts: readonly Part[], first: number): Place[] {
    interface State {
      place: Place | null;
      /** The gap of elements that were left out. */
      carried: Gap;
    }
    let states: State[] = [{ place: null, carried: NO_GAP }];
    for (const part of parts) {
      const next = new Map<string, State>();
      const keep = (state: State) => {
        const { place, carried } = state;
        next.set(JSON.stringify([place, carried]), state);
      };
      for (const { place, carried } of states) {
        const gap = place ? widest(part.gap, carried) : { words: 0, ends: 0 };
        const from = place ? place.last + 1 : first;
        const before = place ? place.last : first;
        for (let at = from; at <= from + gap.words && this.isWithin(before, at, gap.ends); at++) {
          for (const own of this.onePart(part, at)) {
            const start = place ? place.start : own.start;
            keep({ place: { first, last: own.last, start, end: own.end }, carried: NO_GAP });
          }
        }
        if (part.optional) keep({ place, carried: gap });
      }
      states = [...next.values()];
      if (states.length === 0) return [];
    }
    return states.flatMap(({ place }) => place ?? []);
  }

  /** Saves time only: the same answer as trying, for the first needed part. */
  private mayBegin(parts: readonly Part[], at: number): boolean {
    for (const { words, stems, units, phrases, optional } of parts) {
      const { plain } = this.words[at];
      if (words.has(plain) || stems.some((stem) => plain.startsWith(stem))) return true;
      if (units.length > 0 && this.units.some(({ first }) => first === at)) return true;
      if (phrases.some((each) => this.mayBegin(each, at))) return true;
      if (!optional) return false;
    }
    return false;
  }

  /** Does word `at` stand in the sentence of word `from`, or up to so many sentence ends after it? */
  private isWithin(from: number, at: number, ends: number): boolean {
    return at < this.words.length && this.words[at].sentence <= this.words[from].sentence + ends;
  }

  private onePart(part: Part, at: number): Place[] {
    const found: Place[] = [];
    const { plain, kind, start, end } = this.words[at];
    if (kind !== 'number') {
      if (part.words.has(plain) || part.stems.some((stem) => plain.startsWith(stem)))
        found.push({ first: at, last: at, start, end });
    }
    for (const { entity, min, max } of part.units) {
      for (const unit of this.units) {
        if (unit.entity !== entity || unit.first !== at || !this.isWithin(at, unit.last, 0))
          continue;
        if (min !== undefined && max !== undefined && (unit.value < min || unit.value > max))
          continue;
        found.push(unit);
      }
    }
    for (const parts of part.phrases) found.push(...this.from(parts, at));
    return found;
  }
}

/** Places that hold no smaller place; of equal ones the widest in offsets. */
export function tightestOf(places: readonly Place[]): Place[] {
  const holds = (a: Place, b: Place) => a.first <= b.first && b.last <= a.last;
  const isSmaller = (a: Place, b: Place) => a.last - a.first < b.last - b.first;
  const tight = places.filter((a) => !places.some((b) => holds(a, b) && isSmaller(b, a)));
  const byWords = new Map<string, Place>();
  for (const place of tight) {
    const key = `${place.first} ${place.last}`;
    const known = byWords.get(key);
    const start = Math.min(known?.start ?? place.start, place.start);
    const end = Math.max(known?.end ?? place.end, place.end);
    byWords.set(key, { ...place, start, end });
  }
  return [...byWords.values()];
}
