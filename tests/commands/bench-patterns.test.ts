// Those the engine is compared with get the project's own phrases, and find what these mean.
import { expect, it } from 'vitest';
import { LISTED, phrasePatterns, UNICODE } from '../../src/commands/bench-patterns';
import { SOUND } from '../knowledge/sound-knowledge';
import { writtenKnowledge } from './written-knowledge';

const FLAG = 'red-flags/demand/asks-documents.yaml';

/** The one Ukrainian phrase, as literals and as expressions. */
function patternsOf(phrase: string) {
  const patterns = phrasePatterns(
    writtenKnowledge({
      ...SOUND,
      [FLAG]: SOUND[FLAG].replace('"=фото $paper"', JSON.stringify(phrase)),
    }),
  );
  const [listed] = patterns.expressions(3, LISTED);
  const [unicode] = patterns.expressions(3, UNICODE);
  return { patterns, expressions: [listed, unicode] };
}

// Read here, as the first dictionary takes its time.
const withForms = patternsOf('{скинути|надіслати} ~2 =фото $paper');

/** What both kinds of expression find; they must agree. */
function foundBy(phrase: string, text: string): string | null {
  const [a, b] = patternsOf(phrase).expressions.map((e) => text.match(e)?.[0] ?? null);
  expect(a).toBe(b);
  return a;
}

it('finds all forms, lists, gaps and whole words only', () => {
  const phrase = '{скинути|надіслати} ~2 =фото $paper';
  expect(foundBy(phrase, 'Надішліть мені ФОТО паспорт сьогодні')).toBe(
    'Надішліть мені ФОТО паспорт',
  );
  expect(foundBy(phrase, 'Надішліть мені потім ще фото паспорт')).toBeNull();
  expect(foundBy(phrase, 'Надішліть. Фото паспорт')).toBeNull();
  expect(foundBy(phrase, 'Надішліть фотопаспорт, фото паспортист')).toBeNull();
});

it('finds either order, what may be left out, and what crosses the end of a sentence', () => {
  expect(foundBy('=фото ~~2 =паспорт', 'паспорт, потім фото')).toBe('паспорт, потім фото');
  expect(foundBy('=фото ваш? =паспорт', 'фото вашого паспорт')).toBe('фото вашого паспорт');
  expect(foundBy('=фото ваш? =паспорт', 'фото паспорт')).toBe('фото паспорт');
  expect(foundBy('=фото ~3+ =паспорт', 'фото! І паспорт')).toBe('фото! І паспорт');
  expect(foundBy('{=фото|=знімок =сторінки} паспорт*', 'знімок сторінки паспортика')).toBe(
    'знімок сторінки паспортика',
  );
});

it('gives a matcher of literals the forms of one element that every match holds', () => {
  const { patterns } = withForms;
  expect(patterns.literals).toContain('надішліть');
  expect(patterns.literals).toContain('скиньте');
  expect(patterns.literals).not.toContain('фото');
});

it('spreads a share of expressions over all phrases', () => {
  const { patterns } = patternsOf('=фото $paper');
  expect(patterns.phrases).toBe(3);
  const [uk, en] = patterns.expressions(2, LISTED);
  expect('фото паспорт').toMatch(new RegExp(uk.source, 'iu'));
  expect([uk, en]).toHaveLength(2);
  expect(patterns.expressions(50, LISTED)).toHaveLength(3);
});
