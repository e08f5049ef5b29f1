// What a linguist is told about each line of a flag's file.
import { expect, it } from 'vitest';
import { flagMatches } from '../../src/commands/flag-matches';
import { nearIds } from '../../src/commands/near-ids';
import { SOUND } from '../knowledge/sound-knowledge';
import { writtenCorpus, writtenKnowledge } from './written-knowledge';

const FLAG = 'red-flags/demand/asks-documents.yaml';
const SECOND = '    - "=скан $paper"\n';
const knowledge = writtenKnowledge({
  ...SOUND,
  [FLAG]: SOUND[FLAG].replace('    - "=фото $paper"\n', (first) => first + SECOND),
});
const LONG = 'Робота в готелі біля моря, '.repeat(8);
const corpus = writtenCorpus([
  { id: 'a', label: 'risky', text: `${LONG}а нам фото паспорт сьогодні. ${LONG}` },
  { id: 'b', label: 'risky', text: 'Чекаю ФОТО паспорт. І ще раз фото паспорт.' },
  { id: 'c', label: 'risky', text: 'Потрібне фото, паспорт.' },
  { id: 'd', label: 'ok', text: 'Скан паспорт не беремо, а фото паспорт можна.' },
  { id: 'e', label: 'ok', text: 'Шукаємо кухаря, прибирання не потрібне.' },
  { id: 'f', text: 'Чекаю фото паспорт.' },
]);
const told = flagMatches(knowledge, 'asks-documents', [corpus]);
const [first, second] = told.phrases;

it('tells every phrase as it is written, with its line and language', () => {
  const lines = SOUND[FLAG].split('\n');
  const at = lines.findIndex((line) => line.includes('=фото $paper')) + 1;
  expect(told.phrases.map(({ line, lang, phrase }) => [line - at, lang, phrase])).toEqual([
    [0, 'uk', '=фото $paper'],
    [1, 'uk', '=скан $paper'],
    [3, 'ru', '=фото =паспорта'],
    [8, 'en', '=photo $paper'],
  ]);
});

it('counts texts by label, a text once however often the phrase stands there', () => {
  expect(first.hits.risky.rows).toBe(3);
  expect(first.hits.ok.rows).toBe(1);
  expect(first.hits.unknown.rows).toBe(1);
});

it('leaves the conditions of the flag aside', () => {
  // The flag counts only where no duties are named; this text names them.
  const duties = writtenCorpus([{ label: 'ok', text: 'Прибирання. Скиньте фото паспорт.' }]);
  expect(flagMatches(knowledge, 'asks-documents', [duties]).phrases[0].hits.ok.rows).toBe(1);
});

it('shows at most two samples, other words first, matched words in brackets, cut between words', () => {
  const { samples } = first.hits.risky;
  expect(samples.map(({ row }) => row)).toEqual(['a', 'c']);
  expect(samples[0].text).toContain('а нам [фото паспорт] сьогодні.');
  expect(samples[0].text).toMatch(/^…(Робота|в|готелі|біля|моря,) .* \S+…$/u);
  expect(samples[0].text.length).toBeLessThan(120);
  expect(samples[1].text).toBe('Потрібне [фото, паспорт].');
});

it('marks the phrases that no example proves', () => {
  expect(told.phrases.map(({ isProven }) => isProven)).toEqual([true, false, true, true]);
  expect(second.phrase).toBe('=скан $paper');
});

it('ends with what all phrases together reach', () => {
  expect(told.rows).toEqual({ risky: 3, ok: 2, unknown: 1 });
  expect(told.marked).toEqual({ risky: 3, ok: 1, unknown: 1 });
});

it('counts a flag that is seen in letters as a whole', () => {
  const inLetters = writtenKnowledge({
    ...SOUND,
    'red-flags/concealment/hides-words.yaml': SOUND[FLAG]
      .replace('id: asks-documents', 'id: hides-words')
      .replace('group: demand', 'group: concealment')
      .replace('when: { missing: [duties] }', 'seenIn: letters')
      .replace(/phrases:\n[\s\S]*?marks:/u, 'phrases: { uk: [], ru: [], en: [] }\nmarks:')
      .replace(
        'Скиньте [фото паспорт] у вайбер.',
        '[Фoтo] тут, [пacпopт] там, [пpибиpaння] потім.',
      ),
  });
  const disguised = writtenCorpus([
    { id: 'a', label: 'risky', text: 'Фoтo тут, пacпopт там, пpибиpaння потім.' },
    { id: 'b', label: 'ok', text: 'Фото тут, паспорт там, прибирання потім.' },
  ]);
  const { phrases, marked } = flagMatches(inLetters, 'hides-words', [disguised]);
  expect(phrases).toHaveLength(1);
  expect(phrases[0].lang).toBe('all');
  expect(phrases[0].isProven).toBe(true);
  expect(phrases[0].hits.risky.samples[0].text).toContain('[Фoтo] тут, [пacпopт] там');
  expect(marked).toEqual({ risky: 1, ok: 0, unknown: 0 });
});

it('names the ids that come near, and none where nothing does', () => {
  const known = ['asks-documents', 'documents-kept', 'asks-photos', 'urgency'];
  expect(nearIds('ask-documents', known)[0]).toBe('asks-documents');
  expect(nearIds('documents', known).sort()).toEqual(['asks-documents', 'documents-kept']);
  expect(nearIds('urgnecy', known)).toEqual(['urgency']);
  expect(nearIds('xyzzy', known)).toEqual([]);
});

it('refuses a flag that is not there, and a row that is no row', () => {
  expect(() => flagMatches(knowledge, 'asks-document', [corpus])).toThrow('no flag asks-document');
  const broken = writtenCorpus([{ id: 'a' }]);
  expect(() => flagMatches(knowledge, 'asks-documents', [broken])).toThrow(/:1: .*no "text"/u);
});
