// What the table of flags × languages counts, and what it calls too little.
import { expect, it } from 'vitest';
import { compileKnowledge } from '../../src/build/compile-knowledge';
import { coverage, formatCoverage, gapsOf } from '../../src/commands/coverage-table';
import { SOUND } from '../knowledge/sound-knowledge';
import { writtenKnowledge } from './written-knowledge';

const FLAG = 'red-flags/demand/asks-documents.yaml';

/** As many lines as are asked for, each a little different. */
const repeated = (line: string, count: number) =>
  Array.from({ length: count }, (_, k) => line.replace('."', ` ${k + 1}."`)).join('');

/** The sound knowledge with so many examples of either kind in Ukrainian, and ten in the other languages. */
function rowsWith(uk: { marks: number; silent: number }, change = (text: string) => text) {
  const text = SOUND[FLAG]
    .replace(/ {4}- "Скиньте \[фото паспорт\].*\n/u, (line) => repeated(line, uk.marks))
    .replace(/ {4}- "Візьміть.*\n/u, (line) => repeated(line, uk.silent))
    .replace(/ {4}- "(Скиньте \[фото паспорта\]|Send|Возьмите|Bring).*\n/gu, (line) =>
      repeated(line.replace(' please', ''), 10),
    );
  const knowledge = writtenKnowledge({ ...SOUND, [FLAG]: change(text) });
  const { compiled } = compileKnowledge(knowledge);
  return coverage(knowledge, compiled.unproven);
}

it('is content with ten examples of either kind', () => {
  const rows = rowsWith({ marks: 10, silent: 10 });
  expect(gapsOf(rows)).toEqual([]);
  expect(rows[0].cells.uk).toEqual({
    phrases: 1,
    marks: 10,
    silent: 10,
    unproven: [],
    missing: [],
  });
  expect(rows[0].checkedOn).toBe('2026-11-21');
});

it('names the language, the kind and the number where there are nine', () => {
  const rows = rowsWith({ marks: 9, silent: 10 });
  expect(gapsOf(rows).map(({ row, lang }) => [row.id, lang])).toEqual([['asks-documents', 'uk']]);
  const shown = formatCoverage(rows);
  expect(shown).toContain('! asks-documents, uk: 9 marks, at least 10 are needed');
  expect(shown).toMatch(/^asks-documents +! 1 +9 +10 +- /mu);
});

it('counts counter-examples apart from examples', () => {
  const [{ cells }] = rowsWith({ marks: 12, silent: 0 }, (text) =>
    text.replace('silent:\n  uk:\n', 'silent:\n  uk: []\n'),
  );
  expect(cells.uk.missing).toEqual(['0 silent, at least 10 are needed']);
});

it('lists the lines that no example proves, without calling the cell too small', () => {
  const rows = rowsWith({ marks: 10, silent: 10 }, (text) =>
    text.replace(/ {4}- "=фото \$paper"\n/u, (line) => `${line}    - "=скан $paper"\n`),
  );
  const [{ cells }] = rows;
  expect(cells.uk.phrases).toBe(2);
  const line = SOUND[FLAG].split('\n').findIndex((each) => each.includes('=фото $paper')) + 2;
  expect(cells.uk.unproven).toEqual([line]);
  expect(gapsOf(rows)).toEqual([]);
  expect(formatCoverage(rows)).toContain(`uk: no example proves lines ${line}`);
});

it('asks fewer examples of a flag that is seen in letters, and no phrases', () => {
  const inLetters = (text: string) =>
    text
      .replace('when: { missing: [duties] }\nphrases:', 'seenIn: letters\nphrases:')
      .replace(/phrases:\n[\s\S]*?marks:/u, 'phrases: { uk: [], ru: [], en: [] }\nmarks:');
  expect(gapsOf(rowsWith({ marks: 8, silent: 8 }, inLetters))).toEqual([]);
  expect(gapsOf(rowsWith({ marks: 7, silent: 8 }, inLetters))).toHaveLength(1);
});
