// Oberih's own whole adverts: the risky ones are seen and marked at the right words, plain and in disguise; the honest
// ones stay calm. Knows the texts and what is expected of them, nothing of how a verdict comes about.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadEngine } from '../../src/commands/load-engine';
import { isAtLeast, type Level, type Verdict } from '../../src/model/verdict';
import { disguise, transliterated } from '../engine/disguises';

interface Own {
  id: string;
  lang: string;
  label: 'risky' | 'ok';
  text: string;
  level: Level;
  flags: string[];
  evidence: string[];
}

const here = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
const rowsOf = (name: string) =>
  here(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Own);

/** Ways to hide words, with their numbers in `disguise`; every word is hidden on its own. */
const WAYS = Object.entries({
  homoglyph: 0,
  leet: 1,
  'zero-width': 2,
  spaced: 3,
  dotted: 4,
  stretched: 5,
  NFD: 6,
  'mixed case': 7,
  decorative: 9,
  'soft hyphen': 15,
  'emoji between': 21,
});

const LANGUAGES = ['uk', 'ru', 'en'];
const risky = rowsOf('own-risky.jsonl');
const benign = rowsOf('own-benign.jsonl');
const known = (parse(here('known-false-alarms.yaml')) ?? []) as { id: string; reason: string }[];
const { engine, knowledge } = loadEngine();
const judge = (text: string) => engine.judge({ text, fields: [] });
const verdicts = new Map<string, Verdict>(
  [...risky, ...benign].map(({ id, text }) => [id, judge(text)]),
);

const ids = (rows: readonly Own[]) => rows.map(({ id }) => id).join(' ');
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const alarms = (verdict: Verdict | undefined) =>
  verdict !== undefined && isAtLeast(verdict.level, 'caution');
const riskyIn = (lang: string) => risky.filter((row) => row.lang === lang);

/** Is one of the expected flags marked within one of the passages where it stands? */
function isMarkedRight({ id, text, flags, evidence }: Own): boolean {
  const passages = evidence.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  const reasons = (verdicts.get(id)?.reasons ?? []).filter(({ flag }) => flags.includes(flag));
  return reasons.some(({ marks }) =>
    marks.some((mark) => passages.some((p) => p.start <= mark.start && mark.end <= p.end)),
  );
}

describe.each(LANGUAGES)('the set itself, %s', (lang) => {
  it('holds fifty risky and fifty honest texts of ordinary length, no two alike', () => {
    for (const set of [risky, benign]) {
      const rows = set.filter((row) => row.lang === lang);
      expect(rows.length).toBeGreaterThanOrEqual(50);
      expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
      for (const { id, text } of rows) {
        expect(text.length, id).toBeGreaterThanOrEqual(150);
        expect(text.length, id).toBeLessThanOrEqual(700);
      }
    }
  });

  it('shows every flag at least twice', () => {
    const count = (flag: string) => riskyIn(lang).filter((r) => r.flags.includes(flag)).length;
    const seldom = knowledge.flags.map(({ data }) => data.id).filter((id) => count(id) < 2);
    expect(seldom).toEqual([]);
  });

  it('names its evidence word by word', () => {
    for (const { id, text, evidence } of riskyIn(lang))
      for (const words of evidence) expect(text, id).toContain(words);
  });
});

describe.each(LANGUAGES)('risky texts', (lang) => {
  const rows = riskyIn(lang);

  it(`${lang}: caution or more, 97 in 100`, () => {
    const missed = rows.filter(({ id }) => !alarms(verdicts.get(id)));
    const share = 1 - missed.length / rows.length;
    expect(share, `${percent(share)}, missed: ${ids(missed)}`).toBeGreaterThanOrEqual(0.97);
  });

  it(`${lang}: marked at the expected words, 95 in 100`, () => {
    const missed = rows.filter((row) => !isMarkedRight(row));
    const share = 1 - missed.length / rows.length;
    expect(share, `${percent(share)}, missed: ${ids(missed)}`).toBeGreaterThanOrEqual(0.95);
  });
});

describe('risky texts in disguise', () => {
  const plain = risky.filter(({ id }) => alarms(verdicts.get(id))).length / risky.length;

  describe.each(WAYS)('%s', (way, number) => {
    it(`${way}: at most two points below plain`, () => {
      const hide = (text: string) =>
        text.replace(/[\p{L}\p{M}]+/gu, (word) => disguise(word, number));
      const missed = risky.filter(({ text }) => !alarms(judge(hide(text))));
      const lost = missed.filter(({ id }) => alarms(verdicts.get(id)));
      const found = 1 - missed.length / risky.length;
      expect(
        found,
        `${way}: ${percent(found)}, plain ${percent(plain)}, lost: ${ids(lost)}`,
      ).toBeGreaterThanOrEqual(plain - 0.02);
    }, 60_000);
  });
});

describe('texts in Latin letters', () => {
  const inLatin = (rows: readonly Own[]) =>
    rows.flatMap(({ id, lang, text }) =>
      lang === 'uk' || lang === 'ru' ? [{ id, verdict: judge(transliterated(text, lang)) }] : [],
    );

  it('risky ones: at most two points below plain', () => {
    const rows = inLatin(risky);
    const missed = rows.filter(({ verdict }) => !alarms(verdict));
    const lost = missed.filter(({ id }) => alarms(verdicts.get(id)));
    const plain = rows.filter(({ id }) => alarms(verdicts.get(id))).length / rows.length;
    const found = 1 - missed.length / rows.length;
    const lostIds = lost.map(({ id }) => id).join(' ');
    expect(
      found,
      `${percent(found)}, plain ${percent(plain)}, lost: ${lostIds}`,
    ).toBeGreaterThanOrEqual(plain - 0.02);
  });

  it('honest ones: hardly any that is calm in Cyrillic raises an alarm', () => {
    const rows = inLatin(benign);
    const more = rows.filter(({ id, verdict }) => alarms(verdict) && !alarms(verdicts.get(id)));
    const moreIds = more.map(({ id }) => id).join(' ');
    expect(more.length / rows.length, moreIds).toBeLessThanOrEqual(0.02);
  });
});

describe('honest texts', () => {
  const alarmed = benign.filter(({ id }) => alarms(verdicts.get(id))).map(({ id }) => id);

  it('raise an alarm only where that is known', () => {
    expect(alarmed.filter((id) => !known.some((entry) => entry.id === id))).toEqual([]);
  });

  it('known false alarms still are; whatever is mended leaves the list', () => {
    expect(known.map(({ id }) => id).filter((id) => !alarmed.includes(id))).toEqual([]);
  });

  it('every known false alarm has its reason', () => {
    expect(known.filter(({ reason }) => !reason?.trim())).toEqual([]);
  });
});
