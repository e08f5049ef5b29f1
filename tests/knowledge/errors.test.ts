// One mistake at a time: what is said about it, and at which line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/build/compile-knowledge';
import { formatProblem } from '../../src/build/problem';
import { readKnowledge } from '../../src/build/read-knowledge';
import { SOUND } from './sound-knowledge';

const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** Writes the files and says everything that is wrong in them. */
function problemsOf(files: Record<string, string>): string[] {
  const folder = join(root, String(folders++));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { knowledge, problems } = readKnowledge(folder, folder);
  return [...problems, ...compileKnowledge(knowledge).problems].map(formatProblem);
}

/** Puts one mistake into the sound knowledge. */
function withMistake(file: string, from: string, to: string): Record<string, string> {
  const text = SOUND[file];
  if (!text.includes(from)) throw new Error(`${file} holds no «${from}»`);
  return { ...SOUND, [file]: text.replace(from, to) };
}

const FLAG = 'red-flags/demand/asks-documents.yaml';

it('finds nothing wrong where nothing is', () => {
  expect(problemsOf(SOUND)).toEqual([]);
});

describe('a flag', () => {
  it.each<[mistake: string, from: string, to: string, line: number, said: string]>([
    [
      'an unknown key',
      'pointsTo: both',
      'pointsTo: both\ncolour: red',
      5,
      'Unknown key «colour». Right is: id, group, strength',
    ],
    [
      'a missing key',
      'pointsTo: both\n',
      '',
      1,
      '«pointsTo» is missing. Right is: pointsTo: fraud, recruitment or both',
    ],
    [
      'a wrong strength',
      'strength: strong',
      'strength: stong',
      3,
      '«stong» is not one of weak, medium, strong, decisive. Right is: strength: weak',
    ],
    [
      'an unknown group',
      'group: demand',
      'group: demands',
      2,
      '«demands» is not one of lure, target',
    ],
    [
      'a missing language',
      '  ru:\n    name: Просят документы\n    why: Копия паспорта даёт другим власть над вами.\n    now: Не отправляйте фото документов, пока не знаете, кто просит.\n    ask: Зачем вам фото моего паспорта до собеседования?\n',
      '',
      9,
      'The language «ru» is missing under «texts». Right is: ',
    ],
    [
      'a language that is none',
      '  en:\n    - "=photo $paper"',
      '  en:\n    - "=photo $paper"\n  pl: []',
      36,
      'Unknown key «pl» under «phrases». Right is: uk, ru and en',
    ],
    [
      'a long name',
      'name: Просять документи',
      'name: Просять у вас копії документів',
      11,
      '«name»: it has more than four words. Right is: name: Просять документи',
    ],
    [
      'an exclamation mark',
      'why: Копія паспорта дає іншим владу над вами.',
      'why: Копія паспорта дає іншим владу над вами!',
      12,
      '«why»: it holds an exclamation mark',
    ],
    [
      'a word that judges',
      'why: A copy of your passport gives others power over you.',
      'why: It is a fake.',
      22,
      '«why»: it judges a person',
    ],
    [
      'a day that is none',
      'checkedOn: 2026-11-21',
      'checkedOn: 2026-13-21',
      8,
      '«checkedOn»: it must be a day, written YYYY-MM-DD. Right is: checkedOn: 2026-11-21',
    ],
    [
      'a source that is nowhere',
      'source: UNW',
      'source: UNX',
      6,
      'The source «UNX» does not stand in sources.yaml. Right is: one of UNW',
    ],
    [
      'a source without its part',
      '    where: part 3\n',
      '',
      6,
      '«where» is missing under «sources». Right is: where: behavioural pattern 3',
    ],
    [
      'an id that is not the file',
      'id: asks-documents',
      'id: asks-papers',
      1,
      'The file is called asks-documents.yaml, but its id is «asks-papers». Right is: id: asks-documents, or the file called asks-papers.yaml',
    ],
    [
      'a group that is not the folder',
      'group: demand',
      'group: lure',
      2,
      'The file stands in the folder demand, but its group is «lure». Right is: group: demand, or the file in red-flags/lure/',
    ],
    [
      'an empty phrase',
      '- "=фото $paper"',
      '- ""',
      28,
      'The phrase is empty. Right is: match: "{скан|фото} паспорт"',
    ],
    [
      'no phrase',
      '    - "=фото $paper"',
      '    []',
      27,
      '«phrases: uk» is empty. Right is: - "{скан|фото} паспорт"',
    ],
    [
      'a list that is none',
      '- "=фото $paper"',
      '- "=фото $papers"',
      28,
      'No list is called «$papers» in «=фото $papers». Right is: one of $paper',
    ],
    [
      'a gap with nothing after it',
      '- "=фото $paper"',
      '- "=фото ~2"',
      28,
      'The phrase «=фото ~2» cannot be read: ',
    ],
    [
      'a brace that stays open',
      '- "=фото $paper"',
      '- "{=фото|=скан $paper"',
      28,
      'The phrase «{=фото|=скан $paper» cannot be read: ',
    ],
    [
      'a phrase without a content word',
      '- "=фото $paper"',
      '- "{=в|=у} ~2 =на"',
      28,
      'The phrase «{=в|=у} ~2 =на» cannot be read: ',
    ],
    [
      'an unknown key of a phrase',
      '    - match: "=фото =паспорта"',
      '    - match: "=фото =паспорта"\n      negate: true',
      31,
      'Unknown key «negate» under «phrases: ru». Right is: match, strength, field, negated, not',
    ],
    [
      'a guard on two sides',
      '- before: "=возьмите"',
      '- before: "=возьмите"\n          after: "=с собой"',
      32,
      'a guard has exactly one of before, after, sentence',
    ],
    [
      'a guard too wide',
      'within: 4',
      'within: 40',
      33,
      '«within» must be at most 20. Right is: within: 4',
    ],
    [
      'text where yes or no belongs',
      '    - match: "=фото =паспорта"',
      '    - match: "=фото =паспорта"\n      negated: так',
      31,
      '«negated» must be true or false, not «так». Right is: negated: true',
    ],
    [
      'an example without brackets',
      '[фото паспорт]',
      'фото паспорт',
      38,
      'Nothing stands in brackets. Right is: "Для візи',
    ],
    [
      'a bracket that stays open',
      '[фото паспорт]',
      '[фото паспорт',
      38,
      'A bracket is never closed',
    ],
    [
      'a bracket with a space',
      '[фото паспорт] у',
      '[фото паспорт ]у',
      38,
      'A bracket begins or ends with a space',
    ],
    [
      'an example twice',
      '    - "Візьміть паспорт."',
      '    - "Візьміть паспорт."\n    - "Візьміть паспорт."',
      46,
      'The same example stands here twice',
    ],
    [
      'a condition on an unknown content',
      'missing: [duties]',
      'missing: [duty]',
      25,
      'No cue of kind content is called «duty». Right is: one of duties',
    ],
    [
      'a condition on an unknown flag',
      'missing: [duties]',
      'withFlag: [asks-money]',
      25,
      'No flag is called «asks-money»',
    ],
    [
      'a condition on itself',
      'missing: [duties]',
      'withFlag: [asks-documents]',
      25,
      'The flag waits for itself',
    ],
    ['an empty condition', '{ missing: [duties] }', '{}', 25, '«when»: it names no condition'],
    [
      'a raise to where it is',
      'phrases:',
      'raise:\n  - { when: { abroad: true }, to: strong, reason: more }\nphrases:',
      27,
      'It is raised to «strong», which it has already',
    ],
    [
      'a key twice',
      'pointsTo: both',
      'pointsTo: both\npointsTo: both',
      5,
      'The same key stands here twice. Right is: each key once',
    ],
    [
      'a quotation mark too few',
      '- "Візьміть паспорт."',
      '- "Візьміть паспорт.',
      45,
      'A quotation mark, bracket or comma is missing',
    ],
    [
      'a number where text belongs',
      'why: A copy of your passport gives others power over you.',
      'why: 112',
      22,
      '«why» must be a text, not «112» (put it in quotation marks)',
    ],
  ])('%s', (_mistake, from, to, line, said) => {
    const problems = problemsOf(withMistake(FLAG, from, to));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toContain(`${FLAG}:${line}: `);
    expect(problems[0]).toContain(said);
  });

  it('may use a list of its own, and mentions it by its own name', () => {
    const sound = SOUND[FLAG].replace('phrases:', 'lists: { uk: { thing: ["=скан"] } }\nphrases:');
    const good = sound.replace('"=фото $paper"', '"$thing $paper"');
    expect(problemsOf({ ...SOUND, [FLAG]: good })).toEqual([]);
    const bad = sound.replace('"=фото $paper"', '"$thing ~2"');
    expect(problemsOf({ ...SOUND, [FLAG]: bad })).toEqual([
      expect.stringContaining(`${FLAG}:29: The phrase «$thing ~2» cannot be read: `),
    ]);
  });

  it('says every mistake, in the order of the lines', () => {
    const text = SOUND[FLAG]
      .replace('strength: strong', 'strength: loud')
      .replace('checkedOn: 2026-11-21', 'checkedOn: today')
      .replace('pointsTo: both', 'pointsTo: nowhere');
    const lines = problemsOf({ ...SOUND, [FLAG]: text }).map((said) => said.split(':')[1]);
    expect(lines).toEqual(['3', '4', '8']);
  });
});

describe('the other files', () => {
  it.each<[mistake: string, file: string, from: string, to: string, line: number, said: string]>([
    [
      'a cue of no kind',
      'cues/duties.yaml',
      'kind: content',
      'kind: contents',
      3,
      '«contents» is not one of speaker, content, unit',
    ],
    [
      'a cue that is not its file',
      'cues/duties.yaml',
      'id: duties',
      'id: duty',
      1,
      'The file is called duties.yaml, but its id is «duty»',
    ],
    [
      'a language that is not its file',
      'languages/uk.yaml',
      'lang: uk',
      'lang: ru',
      1,
      'The file is called uk.yaml, but its lang is «ru»',
    ],
    [
      'a negation without a side',
      'languages/uk.yaml',
      'where: before',
      'where: left',
      6,
      '«left» is not one of before, after, sentence',
    ],
    [
      'a list of a language that names no list',
      'languages/en.yaml',
      '"=passport"',
      '"$documents"',
      4,
      'No list is called «$documents»',
    ],
    [
      'a place that is not its file',
      'places/pl.yaml',
      'country: PL',
      'country: DE',
      1,
      'The file is called pl.yaml, but its country is «de»',
    ],
    [
      'a country in words',
      'places/pl.yaml',
      'country: PL',
      'country: Poland',
      1,
      '«country»: it must be the two capital letters of the country',
    ],
    [
      'a source without a title',
      'sources.yaml',
      '  title: A report\n',
      '',
      1,
      '«title» is missing under «UNW»',
    ],
    [
      'a host without its star',
      'sites/example.yaml',
      '*://*.example.ua/*',
      'example.ua',
      4,
      '«hosts»: it is no match pattern of a host. Right is: - "*://*.example.ua/*"',
    ],
    [
      'a field that is needed and not there',
      'sites/example.yaml',
      'needs: [title]',
      'needs: [pay]',
      16,
      'it needs a field that is not among its fields',
    ],
    [
      'an access that is none',
      'sites/example.yaml',
      'access: asked',
      'access: never',
      3,
      '«never» is not one of always, asked, onRequest',
    ],
    [
      'a number still to be checked',
      'support/pl.yaml',
      'ship: yes',
      'ship: after_check',
      10,
      'a number that is still to be checked may not stand here',
    ],
    [
      'a number with spaces',
      'support/pl.yaml',
      'dial: "116123"',
      'dial: "116 123"',
      11,
      '«dial»: it may hold digits only',
    ],
    [
      'an address that is none',
      'support/pl.yaml',
      'https://example.org/',
      'example',
      14,
      '«url»: it is no web address',
    ],
  ])('%s', (_mistake, file, from, to, line, said) => {
    const problems = problemsOf(withMistake(file, from, to));
    expect(
      problems.some((problem) => problem.startsWith(`${file}:${line}: `) && problem.includes(said)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('must stand in a known room', () => {
    expect(
      problemsOf({ ...SOUND, 'notes/todo.yaml': 'a: 1\n', 'red-flags/stray.yaml': 'a: 1\n' }),
    ).toEqual([
      expect.stringContaining('notes/todo.yaml:1: No kind of knowledge lives here under this name'),
      expect.stringContaining('red-flags/stray.yaml:1: No kind of knowledge lives here'),
    ]);
  });

  it('may hold a README', () => {
    expect(problemsOf({ ...SOUND, 'README.md': '# Knowledge' })).toEqual([]);
  });

  it('may not share an id', () => {
    const copy = SOUND[FLAG].replace('group: demand', 'group: lure');
    expect(problemsOf({ ...SOUND, 'red-flags/lure/asks-documents.yaml': copy })).toEqual([
      `red-flags/lure/asks-documents.yaml:1: The id «asks-documents» is taken by ${FLAG}. Right is: an id of its own`,
    ]);
  });

  it('must be there for each language', () => {
    const { 'languages/ru.yaml': _, ...rest } = SOUND;
    expect(problemsOf(rest)).toEqual([
      expect.stringContaining('languages/ru.yaml:1: The language «ru» has no file'),
    ]);
  });

  it('are not blamed for a mistake in another file', () => {
    const broken = withMistake('languages/uk.yaml', 'source: by hand\n', '');
    expect(problemsOf(broken)).toEqual([
      expect.stringContaining('languages/uk.yaml:1: «source» is missing'),
    ]);
  });
});
