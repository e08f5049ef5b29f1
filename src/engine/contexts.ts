// In which circumstances each symbol of a pack is counted by itself: the more alike, the fewer bits it takes.
// Only numbers: what the symbols mean stands where they are transferred.

const LETTERS = 96;
export const LANGUAGES = 3;
/** What the words are for: flags, cues, places (see OWNER), guards. */
const ROOMS = 4;
const FEW = 10;
/** Names of plain data that are told apart. */
const NAMES = 48;

let contexts = 0;

/** The first of so many contexts. */
function next(count: number): number {
  contexts += count;
  return contexts - count;
}

/** The first context of each kind of symbol. Written out, for the browser to take them as constants. */
export const CONTEXT = {
  jsonKind: next(NAMES),
  jsonCount: next(NAMES),
  jsonNumber: next(NAMES),
  jsonLength: next(NAMES),
  jsonKnown: next(NAMES),
  jsonShape: next(NAMES),
  jsonLetter: next(128),
  length: next(1),
  entity: next(1),
  bound: next(1),
  // The letter before and whether it is far from the start; at a word's start its language.
  letter: next(LETTERS * 3),
  lead: next(1),
  paradigm: next(LETTERS * LANGUAGES),
  endings: next(1),
  endingFollows: next(FEW),
  endingIsKnown: next(1),
  ending: next(1),
  shared: next(FEW),
  endingLetter: next(LETTERS),
  known: next(ROOMS),
  adopted: next(2),
  fresh: next(ROOMS * FEW),
  others: next(ROOMS),
  otherKind: next(1),
  point: next(1),
  wordFollows: next(FEW),
  wordAhead: next(FEW),
  adopt: next(1),
  rarity: next(FEW),
  parts: next(3),
  form: next(4),
  gap: next(4),
  choices: next(6),
  choice: next(6),
  conceptFollows: next(FEW),
  concept: next(1),
  bodyIsKnown: next(3),
  bodyIsNext: next(1),
  body: next(1),
  where: next(1),
  within: next(4),
  guardIsKnown: next(1),
  guard: next(1),
  next: next(2),
  language: next(LANGUAGES),
  strength: next(ROOMS + 4),
  field: next(ROOMS),
  negated: next(ROOMS),
  guards: next(ROOMS),
};

/** How many contexts there are. */
export const CONTEXTS = contexts;
/** The highest context of kinds with FEW contexts. */
export const FEWEST = FEW - 1;
export { LETTERS, NAMES as JSON_NAMES };
