// The engine finds in the shipped knowledge's own examples, and in texts made of their words, what the reference finds.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleInput } from '../../src/build/assemble-input';
import { listExamples } from '../../src/build/list-examples';
import { readKnowledge } from '../../src/build/read-knowledge';
import { OTHER_LANGUAGES } from '../text/other-languages';
import { createPair } from './disagreements';
import { disguise, transliterated } from './disguises';

const project = join(import.meta.dirname, '..', '..');
const { knowledge } = readKnowledge(join(project, 'src', 'knowledge'), project);
const { disagreements, found } = createPair(assembleInput(knowledge).input);
const all = listExamples(knowledge);
const examples = all.map(({ example }) => example);

const RUNS = 300;
const SEED = 20261121;
const PATIENCE = 300_000;
/** The reference tries everything, so it reads a share of the examples, spread over all files. */
const COMPARED = 1200;

const step = Math.ceil(examples.length / COMPARED);
const compared = examples.filter((_, at) => at % step === 0);

const NUMBERS = [
  ...['3', '18', '5000', '3 000', '3.000', '3,5', '1 500-2 000', '18-25', '20–35', '2026'],
  ...['3000 грн', '$500', '€ 700', '40к', '2 тис. грн', 'до 35 років', '18+', 'from 18 to 30'],
  ...[
    '+380 67 123 45 67',
    '067-123-45-67',
    '@anna_job',
    't.me/job_eu',
    'https://a.com.',
    'a@b.com',
  ],
];

describe('the examples of the knowledge', () => {
  it(
    'are found alike by engine and reference',
    () => {
      const differ = compared.flatMap(({ text, fields }) =>
        disagreements(text, fields).map((line) => `${line} in ${text}`),
      );
      expect(differ).toEqual([]);
    },
    PATIENCE,
  );

  it('hold enough matches for that to mean something', () => {
    const all = compared.flatMap(({ text, fields }) => found(text, fields));
    expect(all.length).toBeGreaterThan(compared.length / 3);
  });
});

describe('examples in Latin letters', () => {
  // Two at once: most are too short to be known as such texts.
  const texts = all.flatMap(({ lang, example }, at) => {
    if (lang === 'en' || at % 16 !== 0) return [];
    return [transliterated(`${example.text} ${examples[at + 1]?.text ?? ''}`, lang)];
  });

  it(
    'are found alike by engine and reference',
    () => {
      expect(texts.flatMap((text) => disagreements(text))).toEqual([]);
    },
    PATIENCE,
  );

  it('hold enough matches for that to mean something', () => {
    expect(texts.flatMap((text) => found(text)).length).toBeGreaterThan(texts.length / 3);
  });

  it('are told apart alike from other languages', () => {
    const others = Object.values(OTHER_LANGUAGES).flat();
    expect(others.flatMap((text) => disagreements(text))).toEqual([]);
  });
});

describe('random texts of the knowledge’s words', () => {
  // Pieces of examples rather than single words, so that phrases nearly match and often do.
  const pieces = examples.flatMap(({ text }) => {
    const words = text.split(' ');
    return words.flatMap((_, at) => (at % 3 === 0 ? [words.slice(at, at + 2 + (at % 5))] : []));
  });
  const piece = fc.constantFrom(...pieces.map((words) => words.join(' ')));
  const part = fc.oneof(
    { weight: 8, arbitrary: piece },
    { weight: 2, arbitrary: fc.tuple(piece, fc.nat()).map(([words, how]) => disguise(words, how)) },
    { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  const between = fc.constantFrom(
    ...[
      ' ',
      ' ',
      ' ',
      ' ',
      ', ',
      '. ',
      '! ',
      '… ',
      ' — ',
      ' - ',
      '\n',
      ': ',
      '',
      '-',
      '/',
      ' (',
      ') ',
    ],
    ...['\u00a0', '"', '»', ' • ', '.', ' 🔥 ', '🔥'],
  );
  const text = fc
    .array(fc.tuple(part, between), { minLength: 1, maxLength: 14 })
    .map((all) => all.map(([own, after]) => own + after).join(''));

  it(
    'are found alike by engine and reference',
    () => {
      let matches = 0;
      fc.assert(
        fc.property(text, (each) => {
          matches += found(each).length;
          expect(disagreements(each)).toEqual([]);
        }),
        { seed: SEED, numRuns: RUNS },
      );
      expect(matches).toBeGreaterThan(RUNS / 3);
    },
    PATIENCE,
  );
});
