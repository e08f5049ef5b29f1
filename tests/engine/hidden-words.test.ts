// How many words have to be hidden before that alone is worth a question: headings are not, a whole text is.
// Knows the verdict only, not how words are read.
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/commands/load-engine';
import { disguise } from './disguises';

const { engine } = loadEngine();
const levelOf = (text: string) => engine.judge({ text, fields: [] }).level;
const apart = (text: string, way: number) =>
  text.replace(/\p{L}+/gu, (word) => disguise(word, way));

const PLAIN =
  'Потрібна помічниця, приходьте завтра, робота проста, розповідаємо подробиці, чекаємо вечора, дзвоніть швидше. Передавайте вітання сусідам, зустрінемося навесні, привеземо яблука, готуйте пиріжки.';

describe('words pulled apart', () => {
  it.each([
    ['spaced', 3],
    ['dotted', 4],
    ['emoji between', 21],
  ])('%s, all of them: worth a question whatever they say', (_, way) => {
    expect(levelOf(PLAIN)).not.toBe('caution');
    expect(levelOf(apart(PLAIN, way))).toBe('caution');
  });

  it('a heading of three is none', () => {
    const heading = apart('Потрібна помічниця вечора', 3);
    expect(['none', 'notice']).toContain(
      levelOf(`${heading}. Пекарня на розі, графік два через два.`),
    );
  });
});
