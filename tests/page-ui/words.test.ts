// @vitest-environment jsdom
// Painted words in the browser's registry: two names, nothing left behind, back after being cleared.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Strength } from '../../src/model/verdict';
import { createWords, type Words } from '../../src/page/paint/words';

const highlights = new Map<string, Set<Range>>();
let words: Words;

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('Highlight', class extends Set<Range> {});
  vi.stubGlobal('CSS', { highlights });
  words = createWords();
});

afterEach(() => vi.unstubAllGlobals());

const reason = (strength: Strength) => ({
  flag: 'papers',
  strength,
  ranges: [document.createRange()],
});
const painted = () => Object.fromEntries([...highlights].map(([name, set]) => [name, set.size]));

it.each([
  { strength: 'weak', name: 'note' },
  { strength: 'medium', name: 'note' },
  { strength: 'strong', name: 'note-more' },
  { strength: 'decisive', name: 'note-more' },
] as const)('paints a $strength sign as $name', ({ strength, name }) => {
  words.set('one', [reason(strength)]);
  expect(painted()).toEqual({ [name]: 1 });
});

it('replaces what an offer had and leaves the others', () => {
  words.set('one', [reason('weak'), reason('strong')]);
  words.set('two', [reason('weak')]);
  words.set('one', [reason('weak')]);
  expect(painted()).toEqual({ note: 2 });
});

it('takes the names away with the last words', () => {
  words.set('one', [reason('weak')]);
  words.delete('one');
  expect(painted()).toEqual({});
});

it.each([
  { case: 'the whole registry', wipe: () => highlights.clear() },
  { case: 'one of our names', wipe: () => highlights.delete('note') },
  { case: 'the words under one of our names', wipe: () => highlights.get('note')!.clear() },
  { case: 'our names with its own', wipe: () => highlights.set('note', new Set()) },
])('paints again after the page cleared $case', ({ wipe }) => {
  words.set('one', [reason('weak'), reason('strong')]);
  wipe();
  words.keep();
  expect(painted()).toEqual({ note: 1, 'note-more': 1 });
});

it('leaves alone what the page itself has painted', () => {
  highlights.set('search-result', new Set([document.createRange()]));
  words.set('one', [reason('weak')]);
  words.clear();
  expect(painted()).toEqual({ 'search-result': 1 });
});
