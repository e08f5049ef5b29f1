// Whatever a page holds, the engine answers: it never throws, its ranges lie within the text, its time grows evenly.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../../src/build/compile-knowledge';
import { listExamples } from '../../src/build/list-examples';
import { readKnowledge } from '../../src/build/read-knowledge';
import { createEngine } from '../../src/engine/engine';
import type { Span } from '../../src/model/verdict';

const project = join(import.meta.dirname, '..', '..');
const { knowledge } = readKnowledge(join(project, 'src', 'knowledge'), project);
const engine = createEngine(compileKnowledge(knowledge).compiled.pack);
const examples = listExamples(knowledge).map(({ example }) => example.text);
const judge = (text: string) => engine.judge({ text, fields: [] });

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Does the offset stand between the two halves of one character? */
function cutsCharacter(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
  );
}

function wrongSpans(text: string, spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ start, end }) =>
      !(start >= 0 && start < end && end <= text.length) ||
      cutsCharacter(text, start) ||
      cutsCharacter(text, end),
  );
}

function expectSound(text: string): void {
  const { reasons, facts } = judge(text);
  const { pay, ages, contacts, destinations } = facts;
  const marks = reasons.map((reason) => reason.marks);
  expect(
    wrongSpans(text, [...marks.flat(), ...pay, ...ages, ...contacts, ...destinations]),
  ).toEqual([]);
  for (const own of [...marks, contacts, pay]) {
    const unordered = own.filter((span, i) => i > 0 && span.start < own[i - 1].end);
    expect(unordered).toEqual([]);
  }
  for (const own of marks) expect(own.length).toBeGreaterThan(0);
  for (const { min, max } of pay) expect(min).toBeLessThanOrEqual(max);
}

describe('any text', () => {
  const units = fc
    .array(fc.nat(0xffff), { maxLength: 40 })
    .map((all) => String.fromCharCode(...all));
  const odd = fc.constantFrom(
    ...[
      '\ud800',
      '\udc00',
      '\ud835',
      '\udfff',
      '\u0301',
      '\u200b',
      '\ufe0f',
      '\u034f',
      '\0',
      '\ufffd',
    ],
    ...[
      '@',
      '+',
      '$',
      '€',
      '.',
      ' ',
      '\n',
      '-',
      '(',
      '/',
      "'",
      '3',
      '000',
      '18',
      '380',
      '①',
      '𝐭',
      '🔥',
    ],
    ...['т', 'е', 'л', 'не ', 'грн', 'років', 't.me/', 'паспорт ', 'скиньте '],
  );
  const odds = fc.array(odd, { maxLength: 40 }).map((all) => all.join(''));
  const example = fc.constantFrom(...examples);
  const spoilt = fc
    .tuple(example, fc.array(fc.tuple(fc.nat(200), fc.oneof(odd, units)), { maxLength: 6 }))
    .map(([text, all]) =>
      all.reduce((own, [at, what]) => own.slice(0, at) + what + own.slice(at), text),
    );

  it.each([
    ['of any units', units, 5000],
    ['of odd signs', odds, 4000],
    ['of examples, spoilt', spoilt, 2500],
  ] as const)(
    '%s is judged, with ranges inside the text',
    (_, arbitrary, numRuns) => {
      fc.assert(fc.property(arbitrary, expectSound), { seed: 20261121, numRuns });
    },
    120_000,
  );

  it('may be as long as it likes, and match everywhere', () => {
    for (const piece of [
      'паспорт. ',
      'ЛС. ',
      '18-25. ',
      '$5. ',
      '@anna_b ',
      'Польща. ',
      '\ud800',
      'не ',
    ]) {
      expectSound(piece.repeat(1_000_000 / piece.length));
    }
  }, 120_000);

  it('gives the same verdict again', () => {
    for (const text of examples.slice(0, 300)) {
      expect(JSON.stringify(judge(text))).toBe(JSON.stringify(judge(text)));
    }
  });
});

describe('time', () => {
  const matching = examples.find((text) => judge(text).reasons.length > 0) ?? '';
  const shortest = examples
    .flatMap((text) =>
      judge(text).reasons.map(({ marks: [{ start, end }] }) => text.slice(start, end)),
    )
    .filter((words) => judge(`${words}.`).reasons.length > 0)
    .reduce((a, b) => (b.length < a.length ? b : a));
  const SMALL = 8_000;
  const TIMES = 8;
  /** One large text may take so many times longer than the same in eight parts; a square would take eight times. */
  const MOST = 2;

  const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

  /** Judges a text and asks for everything that is read only when it is asked for. */
  function readAll(text: string): unknown[] {
    const { facts, speaker, language, unsaid } = judge(text);
    return [facts.pay, facts.ages, facts.contacts, facts.abroad, speaker, language, unsaid];
  }

  /** Processor time in ms: unlike the clock, it doesn't run while others work. */
  function cost(text: string, times: number): number {
    const before = process.cpuUsage();
    for (let run = 0; run < times; run++) readAll(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  /** How many times longer the large text takes than its parts, each at its best: a busy machine only ever adds. */
  function growth(small: string, large: string): number {
    judge(large);
    let parts = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) parts = Math.min(parts, cost(small, TIMES));
    let whole = cost(large, 1);
    for (let more = 0; more < 10 && whole / parts > MOST; more++) {
      whole = Math.min(whole, cost(large, 1));
    }
    return whole / parts;
  }

  it.each([
    ['single letters', 'т '],
    ['letters of a word, spaced', 'т е л е г р а м '],
    ['letters, dotted', 'a.'],
    ['at-signs', '@'],
    ['handles', '@anna_job '],
    ['handles without a space', '@ann'],
    ['half an e-mail address', 'a@b'],
    ['e-mail addresses', 'a@b.com,'],
    ['numbers', '3 '],
    ['thousands', '000 '],
    ['digits', '3'],
    ['digits and dots', '3.'],
    ['numbers and dashes', '18-'],
    ['ages', 'до 35 років '],
    ['sums', '3000 грн '],
    ['currency signs', '$'],
    ['currency signs and numbers', '$5'],
    ['brackets', '('],
    ['plus signs', '+'],
    ['telephone numbers', '+380 '],
    ['telephone numbers, bracketed', '(067) '],
    ['telephone numbers that are ones', '0671234567, '],
    ['telephone numbers and addresses', 'a.com 0671234567 '],
    ['ages in passing and marks', `18-25. ${shortest}. `],
    ['links', 'http://'],
    ['links, dotted', 'http://a.b.c.'],
    ['domains', 'a.com'],
    ['full stops', '.'],
    ['short words and full stops', 'тис. '],
    ['full stops and many spaces', '.        '],
    ['one letter', 'о'],
    ['one Latin letter', 'o'],
    ['look-alikes', 'оo'],
    ['digits in letters', 'т3'],
    ['zero-width spaces', '\u200b'],
    ['stacked marks', 'а\u0301\u0301\u0301'],
    ['mathematical letters', '𝐭'],
    ['half surrogates', '\ud835'],
    ['emoji', '🔥'],
    ['halves of words', 'теле-грам '],
    ['hyphens', '-'],
    ['apostrophes', "'"],
    ['spaces', ' '],
    ['lines', '\n'],
    ['one matching phrase', `${matching} `],
    ['one matching phrase in one sentence', `${matching.replace(/[.!?…\n]/gu, '')} `],
    ['matches denied in one sentence', `не ${matching.replace(/[.!?…\n]/gu, '')} `],
    ['first words of phrases in one sentence', 'скиньте надішліть фото паспорт '],
    ['small words', 'в на за з у '],
    ['negations', 'не '],
    ['cues of warnings', 'увага шахраї '],
    ['countries', 'Польща '],
  ])(
    'grows evenly with %s',
    (_, piece) => {
      expect(growth(fill(piece, SMALL), fill(piece, SMALL * TIMES))).toBeLessThanOrEqual(MOST);
    },
    60_000,
  );

  it('grows evenly up to a megabyte of ordinary text', () => {
    const text = examples.join('\n');
    const large = fill(text, 1_000_000).slice(0, 1_000_000);
    expect(growth(large.slice(0, large.length / TIMES), large)).toBeLessThanOrEqual(MOST);
  }, 60_000);
});
