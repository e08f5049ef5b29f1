// Parses the notation of phrases (src/knowledge/README.md) into elements. Knows no dictionary.

export type EntityClass = 'num' | 'money' | 'phone' | 'handle' | 'link' | 'age' | 'country';
export const ENTITY_CLASSES: readonly EntityClass[] = [
  'num',
  'money',
  'phone',
  'handle',
  'link',
  'age',
  'country',
];

export type Atom =
  | { kind: 'lemma'; word: string }
  | { kind: 'form'; word: string }
  | { kind: 'stem'; word: string }
  | { kind: 'entity'; entity: EntityClass; min?: number; max?: number };

/** One alternative: words directly after each other. */
export type Alternative = Atom[];

export interface Element {
  alternatives: Alternative[];
  optional: boolean;
  /** Up to so many words between this element and the one before. */
  gap: number;
  /** This element and the one before may stand in either order. */
  eitherOrder: boolean;
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

export const LONGEST_GAP = 8;
const SHORTEST_STEM = 4;

/**
 * Parses one phrase.
 * @param lists words of `$name`, each in notation
 * @throws NotationError
 */
export function parsePhrase(phrase: string, lists: Record<string, string[]> = {}): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  let eitherOrder = false;
  let isGapPending = false;
  for (const piece of splitPieces(phrase)) {
    const gapMatch = /^(~~?)(\d+)$/.exec(piece);
    if (gapMatch) {
      if (elements.length === 0 || isGapPending)
        throw new NotationError(`a gap (${piece}) must stand between two elements`, phrase);
      gap = Number(gapMatch[2]);
      if (gap < 1 || gap > LONGEST_GAP)
        throw new NotationError(`a gap is 1 to ${LONGEST_GAP} words, not ${gap}`, phrase);
      eitherOrder = gapMatch[1] === '~~';
      isGapPending = true;
      continue;
    }
    elements.push({ ...parseElement(piece, phrase, lists), gap, eitherOrder });
    gap = 0;
    eitherOrder = false;
    isGapPending = false;
  }
  if (isGapPending) throw new NotationError('a gap must be followed by an element', phrase);
  if (elements.length === 0) throw new NotationError('the phrase is empty', phrase);
  if (elements.every((e) => e.optional))
    throw new NotationError('every element is optional', phrase);
  return elements;
}

function splitPieces(phrase: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const ch of phrase) {
    if (ch === '{') depth++;
    if (ch === '}') depth--;
    if (depth < 0 || depth > 1) throw new NotationError('braces { } do not pair up', phrase);
    if (/\s/.test(ch) && depth === 0) {
      if (piece) pieces.push(piece);
      piece = '';
    } else piece += ch;
  }
  if (depth !== 0) throw new NotationError('a brace { is not closed', phrase);
  if (piece) pieces.push(piece);
  return pieces;
}

function parseElement(piece: string, phrase: string, lists: Record<string, string[]>) {
  const optional = piece.endsWith('?');
  const body = optional ? piece.slice(0, -1) : piece;
  let alternatives: Alternative[];
  if (body.startsWith('{')) {
    if (!body.endsWith('}'))
      throw new NotationError(`nothing may be glued to a brace: ${piece}`, phrase);
    alternatives = body
      .slice(1, -1)
      .split('|')
      .flatMap((a) => parseAlternative(a, phrase, lists, 0));
  } else {
    if (/[{}|]/.test(body))
      throw new NotationError(`alternatives stand in braces: {a|b}, not ${piece}`, phrase);
    alternatives = parseAlternative(body, phrase, lists, 0);
  }
  return { alternatives, optional };
}

function parseAlternative(
  source: string,
  phrase: string,
  lists: Record<string, string[]>,
  depth: number,
): Alternative[] {
  const words = source.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) throw new NotationError('an alternative is empty', phrase);
  if (words.length === 1 && words[0].startsWith('$')) {
    const list = lists[words[0].slice(1)];
    if (!list) throw new NotationError(`there is no list ${words[0]}`, phrase);
    if (depth > 3) throw new NotationError(`the list ${words[0]} names itself`, phrase);
    return list.flatMap((entry) =>
      entry
        .replace(/^\{|\}$/g, '')
        .split('|')
        .flatMap((a) => parseAlternative(a, phrase, lists, depth + 1)),
    );
  }
  return [words.flatMap((word) => parseAtoms(word, phrase))];
}

function parseAtoms(word: string, phrase: string): Atom[] {
  const entity = /^<([a-z]+)(?::(\d+)-(\d+))?>$/.exec(word);
  if (entity) {
    const name = entity[1] as EntityClass;
    if (!ENTITY_CLASSES.includes(name))
      throw new NotationError(
        `<${entity[1]}> is no class; there are ${ENTITY_CLASSES.map((c) => `<${c}>`).join(' ')}`,
        phrase,
      );
    const range = entity[2] === undefined ? {} : { min: Number(entity[2]), max: Number(entity[3]) };
    return [{ kind: 'entity', entity: name, ...range }];
  }
  if (word.startsWith('$'))
    throw new NotationError(`a list stands alone in its alternative: ${word}`, phrase);
  if (word.startsWith('~')) throw new NotationError('a gap cannot stand inside braces', phrase);
  const isForm = word.startsWith('=');
  const isStem = word.endsWith('*');
  const bare = word.slice(isForm ? 1 : 0, isStem ? -1 : undefined);
  if (isForm && isStem)
    throw new NotationError(`either this form or a beginning, not both: ${word}`, phrase);
  const symbol = [...bare];
  if (symbol.length === 1 && (symbol[0].codePointAt(0) as number) > 0xffff)
    return [{ kind: 'form', word: bare }];
  // A hyphen parts words, in phrases as in texts.
  const parts = bare.split('-').filter(Boolean);
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
