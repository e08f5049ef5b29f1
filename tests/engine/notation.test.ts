// Each piece of the notation finds what the README of the knowledge promises, in the engine and in the reference.
import { describe, expect, it } from 'vitest';
import { createPair } from './disagreements';
import { NOTATION_CASES } from './notation-cases';
import { smallInput } from './small-knowledge';

/** Takes [brackets] out and tells what stood in them. */
function bracketed(written: string): { text: string; marked: string[] } {
  return {
    text: written.replace(/[[\]]/gu, ''),
    marked: [...written.matchAll(/\[([^\]]*)\]/gu)].map(([, words]) => `f0: ${words}`),
  };
}

describe.each(NOTATION_CASES)('$feature', ({ phrase, texts }) => {
  const { found, disagreements } = createPair(smallInput([phrase]));

  it.each(texts)('%s', (written) => {
    const { text, marked } = bracketed(written);
    expect(new Set(found(text))).toEqual(new Set(marked));
    expect(disagreements(text)).toEqual([]);
  });
});

describe('field', () => {
  const { found, disagreements } = createPair(smallInput([{ match: 'фото', field: 'title' }]));
  const text = 'фото дівчат\nскинь фото';

  it('finds words in its field only', () => {
    const fields = [{ field: 'title' as const, start: 0, end: 11 }];
    expect(found(text, fields)).toEqual(['f0: фото']);
    expect(disagreements(text, fields)).toEqual([]);
  });

  it('takes text outside every field for body', () => {
    expect(found(text)).toEqual([]);
    const body = createPair(smallInput([{ match: 'скинути фото', field: 'body' }]));
    expect(body.found(text)).toEqual(['f0: скинь фото']);
    expect(body.disagreements(text)).toEqual([]);
  });
});

describe('what the default negation is not for', () => {
  it('counts matches of a cue although it is denied', () => {
    const { found } = createPair(smallInput(['<money>']));
    expect(found('не плачу 300 грн')).toEqual([]);
    expect(found('плачу, не бійтесь, 300 грн')).toEqual(['f0: 300 грн']);
  });
});
