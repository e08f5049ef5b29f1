// Random phrases with random guards over random texts of few words: the engine finds what the reference finds.
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createPair } from './disagreements';
import { type SmallPhrase, smallInput } from './small-knowledge';

const RUNS = 400;
const TEXTS = 12;

const word = fc.constantFrom(
  'паспорт',
  'фото',
  '=робота',
  '=роботу',
  'робот*',
  'скинути',
  '$paper',
  '=трудова',
);
const unit = fc.constantFrom('<num>', '<num:2-18>', '<money>', '<age>', '<country>', '<handle>');
const gap = fc.constantFrom('', '', '~1 ', '~2 ', '~4 ', '~~1 ', '~~3 ', '~3+ ', '~~4+ ');
const optional = fc.constantFrom('', '', '', '?');

interface Piece {
  gap: string;
  body: string;
  optional: string;
}

const written = (pieces: readonly Piece[]): string => {
  // Something must be needed, and a gap never stands first.
  const isFree = pieces.every((piece) => piece.optional !== '');
  return pieces
    .map((p, i) => `${i === 0 ? '' : p.gap}${p.body}${isFree && i === 0 ? '' : p.optional}`)
    .join(' ');
};

const { phrase } = fc.letrec<{ phrase: string; body: string }>((tie) => ({
  phrase: fc
    .array(fc.record({ gap, body: tie('body'), optional }), { minLength: 1, maxLength: 4 })
    .map(written),
  body: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: word },
    { weight: 2, arbitrary: unit },
    {
      weight: 2,
      arbitrary: fc
        .array(tie('phrase'), { minLength: 1, maxLength: 3 })
        .map((all) => `{${all.join('|')}}`),
    },
  ),
}));

const guard = fc.record({
  where: fc.constantFrom(
    'before' as const,
    'after' as const,
    'sentence' as const,
    'inside' as const,
  ),
  within: fc.integer({ min: 1, max: 4 }),
  words: phrase,
});
const source: fc.Arbitrary<SmallPhrase> = fc.record({
  match: phrase,
  negated: fc.boolean(),
  not: fc.array(guard, { maxLength: 2 }),
});

const token = fc.constantFrom(
  ...'паспорт паспорта фото робота роботу скинь скиньте трудова книжка посвідка'.split(' '),
  ...'Паспортом ФОТО роботи не без потрібно мені тут ще Польщі арабські емірати'.split(' '),
  ...['5', '12', '18-25 років', 'до 35', '300 грн', '$500', '2 000', '@olena_w', '3,5', 'від 18'],
);
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ' — ',
  '-',
  '\n',
  '! ',
  '\u00a0',
  ': ',
);
const text = fc
  .array(fc.tuple(token, between), { minLength: 1, maxLength: 30 })
  .map((all) => all.map(([own, after]) => own + after).join(''));

describe('random phrases', () => {
  it('stand where the reference finds them', () => {
    fc.assert(
      fc.property(
        source,
        fc.array(text, { minLength: TEXTS, maxLength: TEXTS }),
        (phrase, texts) => {
          let pair: ReturnType<typeof createPair>;
          try {
            pair = createPair(smallInput([phrase]));
          } catch (error) {
            // Too many alternatives, or small words only: the compiler says so, and nothing is to compare.
            if (error instanceof Error && error.name === 'NotationError') return fc.pre(false);
            throw error;
          }
          for (const each of texts) {
            const differ = pair.disagreements(each);
            if (differ.length > 0) throw new Error(`${each}\n${differ.join('\n')}`);
          }
        },
      ),
      { seed: 20261121, numRuns: RUNS },
    );
  }, 120_000);
});
