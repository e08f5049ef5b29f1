// From what was found to a verdict: levels, speakers, conditions, and spans that become one.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/build/read-knowledge';
import {
  easedUpTo,
  factsOf,
  levelOf,
  mergeSpans,
  reasonsOf,
  speakerOf,
} from '../../src/engine/assess';
import { CueIndex } from '../../src/engine/cue-index';
import { type FlagMeta, type PackMeta, STRENGTHS } from '../../src/engine/pack-format';
import { quotationsIn } from '../../src/engine/quotes';
import type { ScanResult } from '../../src/engine/scan';
import type { Condition } from '../../src/engine/types';
import type { Level, Speaker, Strength } from '../../src/model/verdict';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { knowledge } = readKnowledge(join(project, 'src', 'knowledge'), project);
const rules = knowledge.assessment.flatMap(({ data }) => data.rules);

const PLAIN = { isMet: () => false, easedUpTo: null };

describe('the level of several reasons', () => {
  // Group and strength of each reason: w weak, m medium, s strong, d decisive; "a" to "d" are groups.
  it.each<[string, Level]>([
    ['', 'none'],
    ['aw', 'notice'],
    ['aw aw aw', 'notice'],
    ['aw bw', 'notice'],
    ['aw bw cw', 'caution'],
    ['aw aw bw', 'notice'],
    ['am', 'notice'],
    ['am am', 'notice'],
    ['am aw', 'notice'],
    ['am bw', 'caution'],
    ['am aw aw', 'notice'],
    ['am bw cw', 'caution'],
    ['am bm', 'caution'],
    ['am bm cm dm', 'caution'],
    ['as', 'caution'],
    ['as as', 'caution'],
    ['as am', 'caution'],
    ['as bw', 'high'],
    ['as bw cw dw', 'high'],
    ['as aw', 'caution'],
    ['as bm', 'high'],
    ['as bs', 'high'],
    ['bm aw as', 'high'],
    ['ad', 'high'],
    ['ad bw', 'high'],
    ['aw bw cd', 'high'],
  ])('%s → %s', (written, level) => {
    const strengths: Record<string, Strength> = {
      w: 'weak',
      m: 'medium',
      s: 'strong',
      d: 'decisive',
    };
    const reasons = written
      .split(' ')
      .filter(Boolean)
      .map(([group, strength]) => ({ flag: group, group, strength: strengths[strength] }));
    expect(levelOf(reasons, rules, PLAIN)).toBe(level);
    expect(levelOf(reasons.reverse(), rules, PLAIN)).toBe(level);
  });
});

/** A scan of a text in which only these things were found. */
function scanOf(found: {
  cues?: Record<string, number[]>;
  contacts?: number;
  ages?: ScanResult['ages'];
  findings?: [flag: number, start: number, end: number, strength?: Strength][];
  countries?: string[];
  words?: number;
}): ScanResult {
  const cues = new CueIndex();
  for (const [id, starts] of Object.entries(found.cues ?? {})) {
    for (const start of starts) cues.add({ id, first: start, last: start, start, end: start + 1 });
  }
  return {
    cues,
    findings: (found.findings ?? []).map(([flag, start, end, strength = 'weak']) => ({
      ...{ flag, start, end, phrase: 0, sentence: 0 },
      strength: STRENGTHS.indexOf(strength),
    })),
    contacts: Array.from({ length: found.contacts ?? 0 }, () => ({
      kind: 'phone',
      start: 0,
      end: 9,
    })),
    ages: found.ages ?? [],
    destinations: (found.countries ?? []).map((country) => ({ country, start: 0, end: 1 })),
    pay: [],
    hiddenWords: 0,
    hasNumbers: false,
    words: found.words ?? 100,
    latinOf: null,
  };
}

it('a text that can be checked lets weak and medium signs count less, strong ones not', () => {
  const reason = (flag: string, strength: Strength) => ({ flag, group: flag, strength });
  const eased = { isMet: () => true, easedUpTo: 'medium' as const };
  const [a, b, c] = ['a', 'b', 'c'];
  const medium = [reason(a, 'medium'), reason(b, 'medium')];
  expect(levelOf(medium, rules, PLAIN)).toBe('caution');
  expect(levelOf(medium, rules, eased)).toBe('notice');
  const weak = [reason(a, 'weak'), reason(b, 'weak'), reason(c, 'weak')];
  expect(levelOf(weak, rules, PLAIN)).toBe('caution');
  expect(levelOf(weak, rules, eased)).toBe('notice');
  expect(levelOf([reason(a, 'strong')], rules, eased)).toBe('caution');
  expect(levelOf([reason(a, 'decisive')], rules, eased)).toBe('high');
});

it('a firm content lets a strong sign count less too, a decisive one not', () => {
  const firm = { isMet: () => true, easedUpTo: 'strong' as const };
  const reason = (group: string, strength: Strength) => ({ flag: group, group, strength });
  expect(levelOf([reason('a', 'strong')], rules, firm)).toBe('notice');
  expect(levelOf([reason('a', 'strong'), reason('b', 'strong')], rules, firm)).toBe('caution');
  expect(levelOf([reason('a', 'decisive')], rules, firm)).toBe('high');
});

it('counts what can be checked', () => {
  const eases = {
    stated: ['employer', 'address', 'hours', 'receipt', 'institution'],
    atLeast: 3,
    twice: ['receipt', 'institution'],
    firm: ['receipt'],
  };
  const upTo = (cues: Record<string, number[]>) => easedUpTo(scanOf({ cues }), eases);
  expect(upTo({ employer: [1], address: [9], hours: [20] })).toBe('medium');
  expect(upTo({ employer: [1], address: [9] })).toBe(null);
  expect(upTo({ employer: [1], receipt: [9] })).toBe('strong');
  expect(upTo({ employer: [1], institution: [9] })).toBe('medium');
  expect(upTo({ employer: [1, 5] })).toBe(null);
  expect(upTo({ receipt: [5] })).toBe(null);
  expect(easedUpTo(scanOf({ cues: { employer: [1], address: [9] } }), undefined)).toBe(null);
});

it('certain flags together make a level of their own', () => {
  const weak = (flag: string, group: string) => ({ flag, group, strength: 'weak' as const });
  const hidden = weak('vague-duties', 'concealment');
  expect(levelOf([hidden, weak('moves-off-platform', 'contact')], rules, PLAIN)).toBe('caution');
  expect(levelOf([hidden, weak('urgency', 'pressure')], rules, PLAIN)).toBe('notice');
});

describe('who is speaking', () => {
  it.each<[Speaker, Parameters<typeof scanOf>[0]]>([
    ['offer', {}],
    ['offer', { cues: { offer: [3] } }],
    // One word of warning may stand in an offer that wants to be called; two, or no way to answer, is a warning.
    ['warning', { cues: { warning: [3] } }],
    ['warning', { cues: { warning: [3], offer: [9] } }],
    ['offer', { cues: { warning: [3], offer: [1] } }],
    // «DM me» wants an answer as much as a telephone number does.
    ['offer', { cues: { warning: [3], reply: [9] } }],
    // «Beware of scams, we are honest», and an offer that wants to be called.
    ['offer', { cues: { warning: [3, 9], offer: [20] }, contacts: 1 }],
    ['warning', { cues: { warning: [3, 9, 12], offer: [20] }, contacts: 1 }],
    ['offer', { cues: { warning: [3, 9, 12], offer: [1] }, contacts: 1 }],
    ['warning', { cues: { warning: [3, 9], offer: [1] } }],
    // An offer that is part of the warning («fake vacancy») is none.
    ['warning', { cues: { warning: [3], offer: [3] } }],
    // What others say, retold: beside a warning or a quotation it counts.
    ['offer', { cues: { reported: [3] } }],
    ['warning', { cues: { reported: [3], warning: [20] }, contacts: 1 }],
    ['offer', { cues: { reported: [3], warning: [20], reply: [30] } }],
    ['offer', { cues: { warning: [3] }, contacts: 1 }],
    ['warning', { cues: { warning: [3, 9] }, contacts: 1 }],
    ['warning', { cues: { warning: [3, 9], seeker: [1] }, contacts: 1 }],
    // Who seeks says so first; who offers may quote it later.
    ['seeker', { cues: { seeker: [5] } }],
    ['seeker', { cues: { seeker: [5], offer: [9] } }],
    ['offer', { cues: { seeker: [9], offer: [5] } }],
    ['seeker', { cues: { seeker: [20, 5], offer: [9] } }],
    ['sale', { cues: { sale: [5] } }],
    ['offer', { cues: { sale: [5], offer: [50] } }],
    ['question', { cues: { question: [5] } }],
    ['offer', { cues: { question: [5], offer: [50] } }],
    ['offer', { cues: { question: [5], reply: [50] } }],
    ['question', { cues: { question: [5], reply: [50], reported: [7] } }],
    ['question', { cues: { question: [5], offer: [50], reported: [7] } }],
    ['offer', { cues: { question: [5], offer: [50], reported: [7] }, contacts: 1 }],
    ['sale', { cues: { question: [5], sale: [50] } }],
    ['offer', { cues: { duties: [5], years: [6] } }],
  ])('%s: %o', (speaker, found) => {
    expect(speakerOf(scanOf(found))).toBe(speaker);
  });

  it.each<[Speaker, Parameters<typeof scanOf>[0]]>([
    ['offer', { findings: [[0, 12, 15]] }],
    ['warning', { findings: [[0, 12, 15]], cues: { reported: [3] } }],
    ['offer', { findings: [[0, 2, 5]], cues: { reported: [3] } }],
    ['offer', { findings: [[0, 12, 15]], cues: { reported: [3] }, contacts: 1 }],
    ['offer', { findings: [[0, 12, 15]], cues: { reported: [3], offer: [40] } }],
    ['warning', { findings: [[0, 12, 15]], cues: { reported: [3], offer: [14] } }],
    ['warning', { findings: [[0, 12, 15]], cues: { warning: [30] }, contacts: 1 }],
    ['question', { cues: { question: [2], offer: [14] } }],
  ])('%s, with the words from 10 to 20 quoted: %o', (speaker, found) => {
    expect(speakerOf(scanOf(found), [{ start: 10, end: 20 }])).toBe(speaker);
  });

  it('takes a list of quotations for a lesson, unless the author says one of them too', () => {
    const lesson = [
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ];
    expect(
      speakerOf(
        scanOf({
          findings: [
            [0, 12, 15],
            [1, 32, 35],
          ],
        }),
        lesson,
      ),
    ).toBe('warning');
    expect(
      speakerOf(
        scanOf({
          findings: [
            [0, 12, 15],
            [1, 32, 35],
            [1, 50, 55],
          ],
        }),
        lesson,
      ),
    ).toBe('offer');
  });

  it('takes somebody’s words for a quotation, a name not', () => {
    const text = 'Пишут: «нужно только селфи с паспортом», фирма «Восход», "send it now please".';
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'нужно только селфи с паспортом',
      'send it now please',
    ]);
  });
});

describe('conditions', () => {
  const age = (max: number | null, explicit = true) => ({
    start: 0,
    end: 5,
    min: 18,
    max,
    explicit,
  });
  const cases: [string, Condition, Parameters<typeof scanOf>[0], boolean][] = [
    ['abroad, and it is', { abroad: true }, { countries: ['PL'] }, true],
    ['abroad by a cue', { abroad: true }, { cues: { abroad: [1] } }, true],
    ['abroad, but at home', { abroad: true }, { countries: ['UA'] }, false],
    ['abroad, nothing said', { abroad: true }, {}, false],
    ['not abroad, and it is not', { abroad: false }, { countries: ['UA'] }, true],
    ['not abroad, but it is', { abroad: false }, { countries: ['UA', 'DE'] }, false],
    ['age below 30', { ageCeilingBelow: 30 }, { ages: [age(25)] }, true],
    ['age of exactly 30', { ageCeilingBelow: 30 }, { ages: [age(30)] }, false],
    ['no upper age', { ageCeilingBelow: 30 }, { ages: [age(null)] }, false],
    ['one age of two', { ageCeilingBelow: 30 }, { ages: [age(45), age(25)] }, true],
    [
      'an age in passing',
      { ageCeilingBelow: 30 },
      { ages: [{ ...age(25, false), start: 50, end: 55 }] },
      false,
    ],
    ['a marked age in passing', { ageCeilingBelow: 30 }, { ages: [age(25, false)] }, true],
    ['duties are missing', { missing: ['duties'] }, {}, true],
    ['duties are told', { missing: ['duties'] }, { cues: { duties: [1] } }, false],
    ['one of two told', { missing: ['duties', 'employer'] }, { cues: { employer: [1] } }, false],
    ['another flag', { withFlag: ['other'] }, { findings: [[1, 20, 30]] }, true],
    ['another flag, not there', { withFlag: ['other'] }, {}, false],
    ['one of several flags', { withFlag: ['missing', 'other'] }, { findings: [[1, 20, 30]] }, true],
    ['few words', { maxWords: 10 }, { words: 10 }, true],
    ['too many words', { maxWords: 10 }, { words: 11 }, false],
    ['all of two', { abroad: true, maxWords: 10 }, { countries: ['PL'], words: 10 }, true],
    ['one of two', { abroad: true, maxWords: 10 }, { countries: ['PL'], words: 11 }, false],
  ];
  const flag = (id: string, extra: Partial<FlagMeta> = {}): FlagMeta => ({
    ...{ id, group: id, strength: 'weak', pointsTo: 'both', raise: [] },
    ...extra,
  });
  const metaOf = (own: Partial<FlagMeta>): PackMeta => ({
    flags: [flag('own', own), flag('other')],
    cues: [],
    countries: [],
    rules: [],
  });
  const reasonOf = (meta: PackMeta, found: Parameters<typeof scanOf>[0]) => {
    const scan = scanOf({ ...found, findings: [[0, 0, 10], ...(found.findings ?? [])] });
    return reasonsOf(scan, factsOf(scan), meta).find((reason) => reason.flag === 'own');
  };

  it.each(cases)('when: %s', (_, when, found, holds) => {
    expect(reasonOf(metaOf({ when }), found) !== undefined).toBe(holds);
  });

  it.each(cases)('raise: %s', (_, when, found, holds) => {
    const raise = [{ when, to: 'strong' as const }];
    expect(reasonOf(metaOf({ raise }), found)?.strength).toBe(holds ? 'strong' : 'weak');
  });

  it('raises to the strongest of what holds and never lowers', () => {
    const raise = [
      { when: { maxWords: 500 }, to: 'medium' as const },
      { when: { maxWords: 200 }, to: 'decisive' as const },
      { when: { maxWords: 300 }, to: 'weak' as const },
      { when: { maxWords: 1 }, to: 'strong' as const },
    ];
    expect(reasonOf(metaOf({ raise }), {})?.strength).toBe('decisive');
    const lower = [{ when: { maxWords: 500 }, to: 'weak' as const }];
    expect(reasonOf(metaOf({ raise: lower }), { findings: [[0, 0, 5, 'strong']] })?.strength).toBe(
      'strong',
    );
  });

  it('takes the strongest finding of a flag and joins its marks', () => {
    const scan = scanOf({
      findings: [
        [0, 30, 40, 'weak'],
        [0, 5, 12, 'strong'],
        [0, 10, 20, 'medium'],
      ],
    });
    expect(reasonsOf(scan, factsOf(scan), metaOf({}))).toEqual([
      {
        ...{ flag: 'own', group: 'own', pointsTo: 'both', strength: 'strong' },
        marks: [
          { start: 5, end: 20 },
          { start: 30, end: 40 },
        ],
      },
    ]);
  });

  it('puts the strongest reason first, then the one that stands first', () => {
    const meta: PackMeta = {
      flags: ['a', 'b', 'c'].map((id) => flag(id)),
      cues: [],
      countries: [],
      rules: [],
    };
    const scan = scanOf({
      findings: [
        [0, 50, 60],
        [1, 10, 20],
        [2, 70, 80, 'medium'],
      ],
    });
    expect(reasonsOf(scan, factsOf(scan), meta).map((reason) => reason.flag)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });
});

describe('spans that become one', () => {
  it.each<[number[][], number[][]]>([
    [[], []],
    [[[1, 5]], [[1, 5]]],
    [
      [
        [1, 5],
        [3, 8],
      ],
      [[1, 8]],
    ],
    [
      [
        [3, 8],
        [1, 5],
      ],
      [[1, 8]],
    ],
    [
      [
        [1, 9],
        [3, 5],
      ],
      [[1, 9]],
    ],
    [
      [
        [1, 9],
        [3, 5],
        [8, 12],
      ],
      [[1, 12]],
    ],
    [
      [
        [1, 5],
        [1, 5],
      ],
      [[1, 5]],
    ],
    [
      [
        [1, 5],
        [1, 8],
      ],
      [[1, 8]],
    ],
    // Neighbours stay two.
    [
      [
        [1, 5],
        [5, 8],
      ],
      [
        [1, 5],
        [5, 8],
      ],
    ],
    [
      [
        [1, 5],
        [6, 8],
      ],
      [
        [1, 5],
        [6, 8],
      ],
    ],
  ])('%j → %j', (spans, merged) => {
    const toSpans = (all: number[][]) => all.map(([start, end]) => ({ start, end }));
    const given = toSpans(spans);
    expect(mergeSpans(given)).toEqual(toSpans(merged));
    expect(given).toEqual(toSpans(spans));
  });
});
