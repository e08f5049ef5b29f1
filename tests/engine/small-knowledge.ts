// A small knowledge made by hand, for tests of one feature at a time: one flag a phrase, a few words and their forms.
import type { CompileInput, FlagSource, Guard, PhraseSource } from '../../src/engine/types';

export const FORMS: Readonly<Record<string, readonly string[]>> = {
  паспорт: ['паспорт', 'паспорта', 'паспортом'],
  фото: ['фото'],
  скинути: ['скинути', 'скинь', 'скиньте'],
  надіслати: ['надіслати', 'надішліть'],
  робота: ['робота', 'роботи', 'роботу'],
  за: ['за'],
  наш: ['наш', 'нашого'],
  рахунок: ['рахунок', 'рахунку'],
  дівчина: ['дівчина', 'дівчат', 'дівчину'],
};

export interface SmallPhrase {
  match: string;
  field?: PhraseSource['field'];
  negated?: boolean;
  not?: (Omit<Guard, 'within'> & { within?: number })[];
}

export const LISTS: Readonly<Record<string, string[]>> = {
  paper: ['паспорт', '=посвідка', 'трудова книжка'],
  period: ['=день', '=місяць'],
};

const NEGATIONS: Guard[] = [
  { where: 'inside', within: 3, words: '=не' },
  { where: 'before', within: 2, words: '{=не|=ні}' },
  { where: 'before', within: 1, words: '=без' },
  { where: 'after', within: 1, words: '=не =потрібно' },
];

const CUES: Record<string, string[]> = {
  UAH: ['{=грн|=гривень}'],
  EUR: ['{=євро|=eur}'],
  month: ['{=місяць|=міс}'],
  day: ['=день'],
  hour: ['{=год|=годину}'],
  years: ['{=років|=роки}', '=years =old'],
  'age-from': ['{=від|=з}'],
  'age-to': ['=до'],
};

function flagOf(phrase: string | SmallPhrase, index: number): FlagSource {
  const { not = [], ...rest } = typeof phrase === 'string' ? { match: phrase } : phrase;
  return {
    id: `f${index}`,
    group: 'demand',
    strength: 'medium',
    pointsTo: 'both',
    raise: [],
    phrases: [{ lang: 'uk', ...rest, not: not.map((g) => ({ within: 3, ...g })) }],
  };
}

/** Knowledge with a flag f0, f1, … for each phrase. */
export function smallInput(phrases: readonly (string | SmallPhrase)[]): CompileInput {
  return {
    rules: [],
    flags: phrases.map(flagOf),
    languages: [
      {
        lang: 'uk',
        lists: LISTS,
        negations: NEGATIONS,
        cues: Object.fromEntries(
          Object.entries(CUES).map(([id, all]) => [
            id,
            all.map((match) => ({ lang: 'uk', match, not: [] })),
          ]),
        ),
      },
    ],
    places: [
      { country: 'PL', names: [{ lang: 'uk', match: '{=польща|=польщі|=варшава}' }] },
      { country: 'AE', names: [{ lang: 'uk', match: '=арабські =емірати' }] },
    ],
    forms: (_, lemma) => [lemma, ...(FORMS[lemma] ?? [])],
  };
}
