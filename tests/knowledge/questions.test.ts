// Questions for what an offer leaves unsaid: which gaps are seen, what is asked, in which language.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pack } from 'virtual:pack';
import book from 'virtual:questions';
import { afterAll, describe, expect, it } from 'vitest';
import { assembleInput } from '../../src/build/assemble-input';
import { listExamples } from '../../src/build/list-examples';
import { formatProblem } from '../../src/build/problem';
import { readKnowledge } from '../../src/build/read-knowledge';
import { questionSets, spokenIn } from '../../src/catalogue/questions';
import { compile } from '../../src/engine/compile';
import { createEngine } from '../../src/engine/engine';
import { decodePack } from '../../src/engine/unpack-base64';
import { QUESTION_LANGUAGES } from '../../src/model/questions';
import { UI_LANGUAGES } from '../../src/model/texts';
import type { Unsaid } from '../../src/model/verdict';
import { SOUND } from './sound-knowledge';

const project = join(import.meta.dirname, '..', '..');
const { knowledge } = readKnowledge(join(project, 'src', 'knowledge'), project);
const engine = createEngine(decodePack(pack));
const judge = (text: string) => engine.judge({ text, fields: [] });
/** Compiling the whole knowledge twice may take so long, ms. */
const COMPILING = 60_000;
/** Gaps as ids; what a flag asks already ends with an asterisk. */
const gapsIn = (text: string) =>
  judge(text).unsaid.gaps.map(({ id, isAsked }) => (isAsked ? `${id}*` : id));

describe('gaps', () => {
  it.each<[lang: string, text: string, gaps: string[]]>([
    [
      'uk',
      'Шукаємо дівчат 18–25 у клуб, Польща. Гарні гроші щовечора, пишіть у лс.',
      ['employer*', 'contract', 'documents-held', 'travel-cost', 'address*', 'pay-basis', 'hours'],
    ],
    [
      'uk',
      'Кухарка в пансіонат під Бухарестом, тільки дівчата до 30. ТОВ «Смерека», договір на рік, проїзд за свій рахунок, графік 5/2, 900 євро на місяць.',
      ['documents-held', 'address'],
    ],
    [
      'uk',
      'Потрібна офіціантка, дівчина 18-22 приємної зовнішності. Луцьк, вул. Липова 3, 800 грн за зміну.',
      ['employer', 'contract'],
    ],
    [
      'ru',
      'Нужны девушки 18–23 в отель, Турция, билет за наш счёт. Скиньте фото паспорта в личку.',
      ['employer*', 'contract', 'documents-held', 'address*', 'pay-basis', 'hours'],
    ],
    [
      'ru',
      'Горничная в Брно, только девушки до 25. Паспорт остаётся у вас, договор на чешском и украинском, смена 8 часов.',
      ['employer', 'travel-cost', 'address', 'pay-basis'],
    ],
    [
      'en',
      'Hiring girls 18-25 for a villa in Spain, we pay your ticket, send a full-body photo and a passport scan.',
      ['employer*', 'contract', 'documents-held', 'address', 'pay-basis', 'hours'],
    ],
  ])('%s: %s', (_lang, text, gaps) => {
    const found = gapsIn(text).filter((gap) => !gap.startsWith('duties'));
    expect(found).toEqual(gaps);
  });

  it('are not told twice: the flag on unnamed duties asks for them itself', () => {
    const [duties] = judge('Шукаємо дівчат у клуб, Польща, пишіть у лс.').unsaid.gaps;
    expect(duties).toEqual({ id: 'duties', isAsked: true });
  });

  it.each([
    ['an ordinary offer', 'Шукаємо пекаря, зміни по 8 годин, вул. Садова 5.'],
    ['an offer that says nearly nothing', 'Потрібна помічниця кухаря.'],
    [
      'a warning',
      'Поліція попереджає: шахраї обіцяють роботу за кордоном і просять фото паспорта.',
    ],
    ['her own search', 'Шукаю роботу нянею в Польщі, маю рекомендації.'],
    ['a threat', 'Якщо не приїдеш працювати, я викладу твої фото і знаю, де твоя мама живе.'],
    ['a private talk', 'Кохана, приїжджай до мене, я куплю тобі квиток і зроблю візу.'],
    ['a search for children', 'Набираємо дівчат з 15 років, модельна школа, виїзд у Стамбул.'],
  ])('are not looked for in %s', (_what, text) => {
    expect(judge(text).unsaid).toEqual({ gaps: [], countries: [] });
  });

  it('name the countries of the work, home left out, the most often named first', () => {
    const text =
      'Шукаємо дівчат 18-22, виїзд зі Львова. Польща чи Чехія, краще Чехія, Прага. Пишіть у лс.';
    expect(judge(text).unsaid.countries).toEqual(['CZ', 'PL']);
  });
});

it(
  'silence alone raises nothing: without any questions every level is the same',
  () => {
    const input = assembleInput(knowledge).input;
    const [asking, silent] = [input, { ...input, asks: undefined }].map((each) =>
      createEngine(compile(each)),
    );
    const texts = listExamples(knowledge).map(({ example }) => example);
    const differ = texts.filter((offer) => {
      const { level, reasons } = asking.judge(offer);
      const without = silent.judge(offer);
      return level !== without.level || reasons.length !== without.reasons.length;
    });
    expect(differ).toEqual([]);
  },
  COMPILING,
);

describe('the language of the country', () => {
  it.each([
    ['PL', 'pl'],
    ['DE', 'de'],
    ['AT', 'de'],
    ['CH', 'de'],
    ['CZ', 'cs'],
    ['SK', 'cs'],
    ['RO', 'ro'],
    ['MD', 'ro'],
    ['IT', 'it'],
    ['ES', 'es'],
    ['TR', 'tr'],
    ['GB', 'en'],
    ['AE', 'en'],
    ['ZZ', 'en'],
  ])('%s → %s', (country, lang) => {
    expect(spokenIn(country, book)).toBe(lang);
  });

  const gap = (id: string, isAsked = false) => ({ id, isAsked });
  const unsaid = (over: Partial<Unsaid> = {}): Unsaid => ({
    gaps: [gap('employer', true), gap('contract'), gap('hours')],
    countries: [],
    ...over,
  });
  const langs = (over: Partial<Unsaid>) =>
    questionSets(unsaid(over), 'uk', book).map(({ lang, name }) => `${lang} ${name}`);

  it.each<[countries: string[], shown: string[]]>([
    [[], ['uk Українська']],
    [['PL'], ['uk Українська', 'pl Polski']],
    [
      ['CZ', 'TR', 'IT'],
      ['uk Українська', 'cs Čeština', 'tr Türkçe'],
    ],
    [
      ['AT', 'DE'],
      ['uk Українська', 'de Deutsch'],
    ],
    [['AE'], ['uk Українська', 'en English']],
    [['RO'], ['uk Українська', 'ro Română']],
    [
      ['ES', 'IT'],
      ['uk Українська', 'es Español', 'it Italiano'],
    ],
  ])('%j is offered beside hers, under its own name', (countries, shown) => {
    expect(langs({ countries })).toEqual(shown);
  });

  it('is not offered twice where it is hers', () => {
    const sets = questionSets(unsaid({ countries: ['GB'] }), 'en', book);
    expect(sets.map(({ lang }) => lang)).toEqual(['en']);
  });

  it('asks what a flag asks in hers only, and says what each question means', () => {
    const [own, polish] = questionSets(unsaid({ countries: ['PL'] }), 'ru', book);
    const texts = (id: string) => book.questions.find((each) => each.id === id)!.texts;
    expect(own.questions).toEqual(
      ['contract', 'hours'].map((id) => ({ text: texts(id).ru, meaning: null })),
    );
    expect(polish.questions).toEqual(
      ['employer', 'contract', 'hours'].map((id) => ({
        text: texts(id).pl,
        meaning: texts(id).ru,
      })),
    );
  });

  it('asks four things at most, the most important first', () => {
    const gaps = knowledge.questions
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ data }) => gap(data.id));
    expect(gaps.length).toBeGreaterThan(4);
    const [{ questions }] = questionSets(unsaid({ gaps }), 'en', book);
    const first = book.questions.filter(({ id }) => gaps.slice(0, 4).some((g) => g.id === id));
    expect(questions.map(({ text }) => text).sort()).toEqual(
      first.map(({ texts }) => texts.en).sort(),
    );
  });

  it('has nothing where nothing is left to ask, and passes over what another version asks', () => {
    expect(questionSets(unsaid({ gaps: [] }), 'uk', book)).toEqual([]);
    expect(questionSets(unsaid({ gaps: [gap('of-tomorrow')] }), 'uk', book)).toEqual([]);
  });
});

describe('every question', () => {
  it.each(book.questions.map(({ id, texts }) => [id, texts] as const))(
    '%s stands in ten languages, each once, short enough to send',
    (_id, texts) => {
      expect(Object.keys(texts).sort()).toEqual([...QUESTION_LANGUAGES].sort());
      expect(new Set(Object.values(texts)).size).toBe(QUESTION_LANGUAGES.length);
      for (const text of Object.values(texts)) {
        expect(text).toMatch(/^[¿\p{Lu}].{20,130}\?$/u);
        expect(text).not.toContain('!');
      }
      for (const lang of QUESTION_LANGUAGES) {
        const isCyrillic = /\p{Script=Cyrillic}/u.test(texts[lang]);
        expect([lang, isCyrillic]).toEqual([lang, lang === 'uk' || lang === 'ru']);
      }
    },
  );

  it('is shown in each language of the interface', () => {
    for (const lang of UI_LANGUAGES) expect(QUESTION_LANGUAGES).toContain(lang);
  });
});

describe('a mistake in a question', () => {
  const root = mkdtempSync(join(tmpdir(), 'questions-'));
  afterAll(() => rmSync(root, { recursive: true }));
  let folders = 0;
  const QUESTION = `id: duties
order: 1
closedBy: { cues: [duties] }
askedBy: [asks-documents]
sources:
  - { source: UNW, where: part 3 }
checkedOn: 2026-11-21
texts:
${QUESTION_LANGUAGES.map((lang) => `  ${lang}: ${lang} — what would I do there?`).join('\n')}
`;

  function problemsOf(files: Record<string, string>): string[] {
    const folder = join(root, String(folders++));
    for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return readKnowledge(folder, folder).problems.map(formatProblem);
  }

  it('is not found where there is none', () => {
    expect(problemsOf({ 'questions/duties.yaml': QUESTION })).toEqual([]);
  });

  it.each<[mistake: string, from: string, to: string, line: number, said: string]>([
    ['another name', 'id: duties', 'id: tasks', 1, 'The file is called duties.yaml'],
    ['no order', 'order: 1\n', '', 1, '«order» is missing. Right is: order: 3'],
    [
      'a cue that is none',
      'cues: [duties]',
      'cues: [dutis]',
      3,
      'No cue of kind content is called «dutis». Right is: one of duties',
    ],
    ['nothing that answers it', '{ cues: [duties] }', '{}', 3, 'it names nothing that answers it'],
    ['a flag that is none', '[asks-documents]', '[asks-papers]', 4, 'No flag is called'],
    ['a source that is nowhere', 'source: UNW', 'source: UNX', 6, 'The source «UNX»'],
    [
      'a missing language',
      '  tr: tr — what would I do there?\n',
      '',
      8,
      'language «tr» is missing',
    ],
    [
      'a language too many',
      '  uk: uk',
      '  fr: Que ferais-je ?\n  uk: uk',
      9,
      'Unknown key «fr» under «texts». Right is: one polite question in each of uk, ru, en, pl',
    ],
    ['no question', 'cs — what would I do there?', 'cs', 14, '«texts: cs»: it is no question'],
    ['an exclamation mark', 'de — what', 'de! what', 13, 'exclamation mark'],
  ])('%s is named with its line', (_mistake, from, to, line, said) => {
    if (!QUESTION.includes(from)) throw new Error(`There is no «${from}»`);
    const problems = problemsOf({ 'questions/duties.yaml': QUESTION.replace(from, to) });
    expect(problems.length, problems.join('\n')).toBe(1);
    expect(problems[0]).toMatch(`questions/duties.yaml:${line}: `);
    expect(problems[0]).toContain(said);
  });

  it('an order that is taken is named', () => {
    const other = QUESTION.replace('id: duties', 'id: work');
    expect(problemsOf({ 'questions/duties.yaml': QUESTION, 'questions/work.yaml': other })).toEqual(
      [
        'questions/work.yaml:2: The order 1 is taken by questions/duties.yaml. Right is: an order of its own',
      ],
    );
  });

  it('a country that speaks what no question is written in is named', () => {
    const place = SOUND['places/pl.yaml'].replace('country: PL', 'country: PL\nspeaks: fr');
    expect(problemsOf({ 'places/pl.yaml': place })).toEqual([
      expect.stringMatching(/^places\/pl\.yaml:2: «fr» is not one of uk, ru, en, pl/u),
    ]);
  });
});
