// Reading the pack in slices gives the same engine as reading it at once, and lets others work in between.
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile';
import { createEngine, prepareEngine } from '../../src/engine/engine';
import type { CompileInput } from '../../src/engine/types';

const phrases = Array.from({ length: 200 }, (_, n) => ({
  lang: 'en' as const,
  match: `word${'abcdefghij'[n % 10]}${'abcdefghijklmnopqrst'[Math.floor(n / 10)]} ~2 {paid|=well paid}`,
  not: [],
}));
const input: CompileInput = {
  rules: [{ level: 'high', needs: { strong: 1 } }],
  flags: [{ id: 'one', group: 'lure', strength: 'strong', pointsTo: 'both', raise: [], phrases }],
  languages: [{ lang: 'en', lists: {}, negations: [], cues: {} }],
  places: [],
  forms: (_lang, lemma) => [lemma, `${lemma}s`],
};
const text = 'Wordcf is very well paid. Wordaa paids nobody.';

describe('an engine prepared in slices', () => {
  const pack = compile(input);
  const offer = { text, fields: [] };

  it('judges like one made at once', async () => {
    const prepared = await prepareEngine(pack, () => null);
    const verdict = createEngine(pack).judge(offer);
    expect(verdict.reasons.map(({ flag, marks }) => ({ flag, marks }))).toEqual([
      {
        flag: 'one',
        marks: [
          { start: 0, end: 24 },
          { start: 26, end: 38 },
        ],
      },
    ]);
    expect(prepared.judge(offer)).toEqual(verdict);
  });

  it('asks for a pause again and again, and waits for it', async () => {
    let waiting = 0;
    let most = 0;
    let asked = 0;
    await prepareEngine(pack, async () => {
      asked++;
      most = Math.max(most, ++waiting);
      await new Promise((next) => setTimeout(next));
      waiting--;
    });
    expect(asked).toBeGreaterThan(5);
    expect(most).toBe(1);
  });

  it('refuses a pack of another version', async () => {
    const other = pack.slice();
    other[0]++;
    expect(() => createEngine(other)).toThrow('version');
    await expect(prepareEngine(other, () => null)).rejects.toThrow('version');
  });
});
