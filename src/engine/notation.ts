// Parses the notation of phrases (src/knowledge/README.md) into elements. Knows no dictionary.

import { gapOf, LONGEST_CROSSING, LONGEST_GAP } from './gap';
import { ENTITIES, type EntityClass } from './pack-format';

export type Atom =
  | { kind: 'lemma'; word: string }
  | { kind: 'form'; word: string }
  | { kind: 'stem'; word: string }
  | { kind: 'entity'; entity: EntityClass; min?: number; max?: number };

/** One alternative: a word, or a phrase of its own. */
export type Option = Atom | Element[];

export interface Element {
  options: Option[];
  optional: boolean;
  /** How far this element may stand from the one before (gap.ts). */
  gap: number;
  /** This element and the one before may stand in either order. */
  eitherOrder: boolean;
}

/** Is this alternative a single word or entity? */
export function isAtom(option: Option): option is Atom {
  return !Array.isArray(option);
}

/** What is wrong with a phrase, in words for its author. */
export class NotationError extends Error {
  readonly phrase: string;
  constructor(message: string, phrase: string) {
    super(message);
    this.name = 'NotationError';
    this.phrase = phrase;
  }
}

const SHORTEST_STEM = 4;

const DEEPEST = 6;

/**
 * Parses one phrase.
 * @param lists words of `$name`, each in notation
 * @throws NotationError
 */
export function parsePhrase(phrase: string, lists: Record<string, string[]> = {}): Element[] {
  return new PhraseParser(phrase, lists).parse(phrase, 0);
}

/** Cuts at `isCut` outside braces. */
function splitOutside(source: string, isCut: (ch: string) => boolean): string[] | null {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const ch of source) {
    if (ch === '{') depth++;
    if (ch === '}') depth--;
    if (depth < 0) return null;
    if (depth === 0 && isCut(ch)) {
      pieces.push(piece);
      piece = '';
    } else piece += ch;
  }
  pieces.push(piece);
  return depth === 0 ? pieces : null;
}

/** The named lists of one set of lists, once they are parsed. */
const PARSED = new WeakMap<Record<string, string[]>, Map<string, Option[]>>();

class PhraseParser {
  constructor(
    private readonly phrase: string,
    private readonly lists: Record<string, string[]>,
  ) {}

  private fail(message: string): never {
    throw new NotationError(message, this.phrase);
  }

  parse(source: string, depth: number): Element[] {
    if (depth > DEEPEST) this.fail('braces and lists stand too deep in each other');
    const pieces = splitOutside(source, (ch) => /\s/.test(ch))?.filter(Boolean);
    if (!pieces) this.fail('braces { } do not pair up');
    const elements: Element[] = [];
    let gap: { width: number; eitherOrder: boolean } | null = null;
    for (const piece of pieces) {
      const gapMatch = /^(~~?)(\d+)(\+?)$/.exec(piece);
      if (gapMatch) {
        if (elements.length === 0 || gap)
          this.fail(`a gap (${piece}) must stand between two elements`);
        const words = Number(gapMatch[2]);
        const crosses = gapMatch[3] === '+';
        const longest = crosses ? LONGEST_CROSSING : LONGEST_GAP;
        if (words < 1 || words > longest) {
          const where = crosses ? ' across the end of a sentence' : '';
          this.fail(`a gap${where} is 1 to ${longest} words, not ${words}`);
        }
        gap = { width: gapOf(words, crosses), eitherOrder: gapMatch[1] === '~~' };
        continue;
      }
      elements.push({
        ...this.element(piece, depth),
        gap: gap?.width ?? 0,
        eitherOrder: gap?.eitherOrder ?? false,
      });
      gap = null;
    }
    if (gap) this.fail('a gap must be followed by an element');
    if (elements.length === 0)
      this.fail(depth === 0 ? 'the phrase is empty' : 'an alternative is empty');
    if (elements.every((e) => e.optional)) this.fail('every element is optional');
    return elements;
  }

  private element(piece: string, depth: number): Pick<Element, 'options' | 'optional'> {
    const optional = piece.endsWith('?');
    const body = optional ? piece.slice(0, -1) : piece;
    if (body.startsWith('{')) {
      if (!body.endsWith('}')) this.fail(`nothing may be glued to a brace: ${piece}`);
      const alternatives = splitOutside(body.slice(1, -1), (ch) => ch === '|');
      if (!alternatives) this.fail(`nothing may be glued to a brace: ${piece}`);
      return { options: alternatives.flatMap((a) => this.options(a, depth + 1)), optional };
    }
    if (/[{}|]/.test(body)) this.fail(`alternatives stand in braces: {a|b}, not ${piece}`);
    if (body.startsWith('$')) {
      const list = this.lists[body.slice(1)];
      if (!list) this.fail(`there is no list ${body}`);
      return { options: this.listed(body.slice(1), list, depth), optional };
    }
    const atoms = parseAtoms(body, this.phrase);
    return { options: [atoms.length === 1 ? atoms[0] : atoms.map(alone)], optional };
  }

  /** A list is named by many phrases, and parsed for the first of them. */
  private listed(name: string, list: readonly string[], depth: number): Option[] {
    let parsed = PARSED.get(this.lists);
    if (!parsed) {
      parsed = new Map();
      PARSED.set(this.lists, parsed);
    }
    const known = parsed.get(name);
    if (known) return known;
    const options = list.flatMap((entry) => this.options(entry, depth + 1));
    parsed.set(name, options);
    return options;
  }

  /** An alternative; braces or a list that stand for all of it give their own alternatives. */
  private options(source: string, depth: number): Option[] {
    const elements = this.parse(source, depth);
    const [only] = elements;
    return elements.length === 1 && !only.optional ? only.options : [elements];
  }
}

function alone(atom: Atom): Element {
  return { options: [atom], optional: false, gap: 0, eitherOrder: false };
}

function parseAtoms(word: string, phrase: string): Atom[] {
  const entity = /^<([a-z]+)(?::(\d+)-(\d+))?>$/.exec(word);
  if (entity) {
    const name = entity[1] as EntityClass;
    if (!ENTITIES.includes(name))
      throw new NotationError(
        `<${entity[1]}> is no class; there are ${ENTITIES.map((c) => `<${c}>`).join(' ')}`,
        phrase,
      );
    const range = entity[2] === undefined ? {} : { min: Number(entity[2]), max: Number(entity[3]) };
    return [{ kind: 'entity', entity: name, ...range }];
  }
  const isForm = word.startsWith('=');
  const isStem = word.endsWith('*');
  const bare = word.slice(isForm ? 1 : 0, isStem ? -1 : undefined);
  if (isForm && isStem)
    throw new NotationError(`either this form or a beginning, not both: ${word}`, phrase);
  const symbol = [...bare];
  if (symbol.length === 1 && (symbol[0].codePointAt(0) as number) > 0xffff)
    return [{ kind: 'form', word: bare }];
  // A hyphen or a slash parts words, in phrases as in texts.
  const parts = bare.split(/[-/]/).filter(Boolean);
  if (parts.length === 0 || parts.some((p) => !/^[\p{L}\p{N}'’ʼ]+$/u.test(p))) {
    throw new NotationError(`only letters and digits make a word, not ${word}`, phrase);
  }
  return parts.map((part, i): Atom => {
    if (isStem && i === parts.length - 1) {
      if (part.length < SHORTEST_STEM)
        throw new NotationError(
          `${word} is too short: a beginning has ${SHORTEST_STEM} letters or more`,
          phrase,
        );
      return { kind: 'stem', word: part };
    }
    return { kind: isForm || parts.length > 1 ? 'form' : 'lemma', word: part };
  });
}
