// Ukrainian and Russian in Latin letters are read, at their exact places; other languages in Latin letters are not.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/build/compile-knowledge';
import { listExamples } from '../../src/build/list-examples';
import { readKnowledge } from '../../src/build/read-knowledge';
import { createEngine } from '../../src/engine/engine';
import { HIDING_FLAG } from '../../src/engine/hidden-words';
import { readPack } from '../../src/engine/pack';
import { HOW } from '../../src/text/disguise';
import { foldWord } from '../../src/text/fold';
import { WAYS } from '../../src/text/latin-ways';
import { checkOf, HASH_SEED, Lexicon, rollHash } from '../../src/text/lexicon';
import { readLatin } from '../../src/text/read-latin';
import { tokenise } from '../../src/text/tokenise';
import { Tokens } from '../../src/text/tokens';
import { readTransliterated } from '../../src/text/transliterate';
import { transliterated } from '../engine/disguises';
import { OTHER_LANGUAGES } from './other-languages';

const project = join(import.meta.dirname, '..', '..');
const { knowledge } = readKnowledge(join(project, 'src', 'knowledge'), project);
const { pack } = compileKnowledge(knowledge).compiled;
const engine = createEngine(pack);
const { lexicon } = readPack(pack);
const examples = listExamples(knowledge).filter(({ lang }) => lang !== 'en');

const UK = 'robota dlya divchat v Polshchi, kvytok i viza za nash rakhunok, skynte foto pasporta';
const RU = 'rabota dlya devushek, prishlite foto v polnyj rost, pishite v lichku';
/** Stands beside examples that are too short to be known as such texts. */
const MORE = {
  uk: '\nТут є робота для дівчат, пишіть мені, якщо цікаво',
  ru: '\nЗдесь есть работа для девушек, пишите мне, если интересно',
};

const judge = (text: string) => engine.judge({ text, fields: [] });
const marksOf = (text: string) =>
  judge(text).reasons.flatMap(({ marks }) => marks.map((m) => text.slice(m.start, m.end)));

function lexiconOf(word: string): Lexicon {
  const own = new Lexicon(1);
  const codes = foldWord(word) ?? [];
  const check = checkOf(codes.length, codes[0], codes[codes.length - 1]);
  own.add(codes.reduce(rollHash, HASH_SEED), check, 1, (a) => a);
  return own;
}

const isReadAs = (latin: string, word: string, lang: 'uk' | 'ru'): boolean =>
  readLatin(latin, 0, latin.length, lexiconOf(word), WAYS[lang]) !== null;

describe('words', () => {
  it.each([
    ['дівчата', 'divchata divčata divchatA'],
    ['гроші', 'hroshi groshi hroši ghroshi'],
    ['хочу', 'khochu hochu xochu'],
    ['жінка', 'zhinka žinka jinka'],
    ['праця', 'pratsia pratsya pracya pracja'],
    ['щодня', 'shchodnia schodnya ŝodnja'],
    ['приїхати', 'pryikhaty pryjihaty pryyikhaty'],
    ['їхати', 'yikhaty jihaty'],
    ['день', "den den' denj den’"],
    ['скиньте', "skynte skyn'te"],
    ['новий', 'novyi novyy novyj'],
    ['подзвоніть', "podzvonit podzvonit'"],
    ['сьогодні', 'sohodni sogodni siohodni'],
    ['трьох', 'trokh triokh'],
    ['згода', 'zghoda zgoda'],
    ['виїзд', 'vyizd vyjizd'],
    ['сім’я', "simia simya sim'ya"],
    ['паспортів', 'pasportiv'],
    ['шлях', 'wlyah'],
    ['робота', 'robota ROBOTA'],
  ])('uk: %s', (word, ways) => {
    for (const latin of ways.split(' '))
      expect([latin, isReadAs(latin, word, 'uk')]).toEqual([latin, true]);
  });

  it.each([
    ['девушек', 'devushek devuwek devušek'],
    ['хорошая', 'khoroshaya horoshaya xoroshaja'],
    ['объявление', "obyavlenie ob'yavlenie obyavleniye"],
    ['новые', 'novye novyye novyie'],
    ['съёмка', 'syomka sjomka'],
    ['ещё', 'eshche esche esho escho'],
    ['можно', 'mozhno mojno'],
    ['может', 'mozhet mojet'],
    ['личный', 'lichnyj lichnyy lichniy'],
    ['помощь', "pomosch pomoshch' pomosh"],
    ['семья', "semya sem'ya semja"],
    ['общаться', "obschatsya obshchat'sya"],
    ['это', 'eto èto'],
    ['центр', 'centr tsentr'],
    ['официально', 'oficialno ofitsialno'],
  ])('ru: %s', (word, ways) => {
    for (const latin of ways.split(' '))
      expect([latin, isReadAs(latin, word, 'ru')]).toEqual([latin, true]);
  });

  it.each([
    ['another word', 'robota', 'работа'],
    ['a letter too many', 'robotaa', 'робота'],
    ['a letter that no Cyrillic word is written with', 'rőbota', 'робота'],
    ['a long one', `r${'o'.repeat(40)}bota`, `р${'о'.repeat(40)}бота`],
    ['an empty one', '', 'робота'],
  ])('is not read: %s', (_, latin, word) => {
    expect(isReadAs(latin, word, 'uk')).toBe(false);
  });
});

describe('texts', () => {
  it('are understood, and their words marked where they stand', () => {
    expect(marksOf(UK)).toContain('skynte foto pasporta');
    expect(marksOf(UK).join(' ')).toContain('za nash rakhunok');
    expect(marksOf(RU).join(' ')).toContain('foto v polnyj rost');
    expect(judge(UK).language).toBe('uk');
    expect(judge(RU).language).toBe('ru');
  });

  it('are not taken for words hidden from filters', () => {
    for (const text of [UK, RU, `${RU}. ${RU}`])
      expect(judge(text).reasons.map(({ flag }) => flag)).not.toContain(HIDING_FLAG);
  });

  it('of a name or a few words are left alone', () => {
    for (const text of ['robota dlya divchat', 'foto pasporta', 'Yuliia Shevchenko, Kharkiv'])
      expect(read(text).language).toBe(null);
  });

  it('keep the words that stand in them in Cyrillic', () => {
    const before = read(`${RU}, паспорт`);
    const last = before.tokens.at(-1);
    expect(last?.how).toBe(0);
    expect(last?.set).toBeGreaterThan(0);
  });

  it('give most of what the same texts give in Cyrillic', () => {
    const marked = examples.filter(({ of, kind }) => of === 'flag' && kind === 'marks');
    const some = marked.filter((_, at) => at % 7 === 0);
    const finds = (text: string, id: string) => judge(text).reasons.some(({ flag }) => flag === id);
    const missed = some.filter(({ id, lang, example }) => {
      const text = `${example.text} ${lang === 'uk' ? MORE.uk : MORE.ru}`;
      return finds(text, id) && !finds(transliterated(text, lang as 'uk'), id);
    });
    expect(missed.length / some.length).toBeLessThan(0.1);
  });
});

describe.each(Object.entries(OTHER_LANGUAGES))('%s', (language, texts) => {
  it.each(texts)('is not read as Cyrillic: %s', (text) => {
    expect(read(text).language).toBe(null);
    if (language !== 'english') expect(judge(text).reasons).toEqual([]);
  });

  it('is not, all in one', () => {
    expect(read(texts.join('\n')).language).toBe(null);
  });
});

interface ReadToken {
  start: number;
  end: number;
  sentence: number;
  set: number;
  how: number;
}

function listed(tokens: Tokens): ReadToken[] {
  const { start, end, sentence, set, how } = tokens;
  return Array.from({ length: tokens.count }, (_, t) => ({
    ...{ start: start[t], end: end[t], sentence: sentence[t], set: set[t], how: how[t] },
  }));
}

function read(text: string) {
  const tokens = new Tokens();
  tokenise(text, lexicon, tokens);
  const before = listed(tokens);
  const language = readTransliterated(text, tokens, lexicon);
  return { language, before, tokens: listed(tokens) };
}

describe('any text', () => {
  const piece = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(...examples)
        .map(({ example, lang }) => transliterated(example.text, lang as 'uk')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(OTHER_LANGUAGES).flat()) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('🔥', '4elovek', 'робота', '3 000 грн', "'", '@anna_job', 'k-v-a'),
    },
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

  it('keeps the place of every word, and says of each how it was read', () => {
    let isRead = 0;
    fc.assert(
      fc.property(text, (each) => {
        const { language, before, tokens } = read(each);
        if (language !== null) isRead++;
        expect(tokens.map(({ start, end, sentence }) => [start, end, sentence])).toEqual(
          before.map(({ start, end, sentence }) => [start, end, sentence]),
        );
        tokens.forEach((token, t) => {
          if (token.how & HOW.transliterated) {
            expect(language).not.toBe(null);
            expect(token.set).toBeGreaterThan(0);
            expect(each.slice(token.start, token.end)).toMatch(/^\p{Script=Latin}/u);
          } else expect(token).toEqual(before[t]);
        });
      }),
      { seed: 20261121, numRuns: 300 },
    );
    expect(isRead).toBeGreaterThan(150);
  }, 60_000);
});

describe('time', () => {
  const SMALL = 6_000;
  const TIMES = 8;
  /** One large text may take so many times longer than the same in eight parts; a square would take eight times. */
  const MOST = 2;
  const tokens = new Tokens();

  function cost(text: string, times: number): number {
    const before = process.cpuUsage();
    for (let run = 0; run < times; run++) {
      tokenise(text, lexicon, tokens);
      readTransliterated(text, tokens, lexicon);
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  function growth(small: string, large: string): number {
    cost(large, 1);
    let parts = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) parts = Math.min(parts, cost(small, TIMES));
    let whole = cost(large, 1);
    for (let more = 0; more < 10 && whole / parts > MOST; more++)
      whole = Math.min(whole, cost(large, 1));
    return whole / parts;
  }

  it.each([
    ['known words', `${UK}. `],
    ['known words and such as can be read in many ways', 'dlya nash yiyiyejohetsiosheyiyi '],
    ['long words', `dlya nash ${'hyi'.repeat(10)} ${'tsiye'.repeat(200)} `],
    ['words that can’t be read', 'shche qqqqqq shqq '],
  ])(
    'grows evenly with %s',
    (_, piece) => {
      const fill = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      expect(growth(fill(SMALL), fill(SMALL * TIMES))).toBeLessThanOrEqual(MOST);
    },
    60_000,
  );
});
