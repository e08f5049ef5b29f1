// What has been reached on whole texts is not lost again: fewest risky texts found, most honest ones alarmed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judgeFile } from '../../src/commands/evaluate-rows';
import { loadEngine } from '../../src/commands/load-engine';
import { isAtLeast } from '../../src/model/verdict';

interface Reached {
  file: string;
  lang: string;
  risky: { n: number; atLeast: number };
  ok: { n: number; atMost: number };
}

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const reached = parse(readFileSync(path('rounds.yaml'), 'utf8')) as Reached[];
const { engine } = loadEngine();

describe.each(reached)('$file, $lang', ({ file, lang, risky, ok }) => {
  const rows = judgeFile(path(file), engine).filter(({ row }) => row.lang === lang);
  const atCaution = (label: string) =>
    rows
      .filter((r) => r.label === label && isAtLeast(r.verdict.level, 'caution'))
      .map((r) => r.row.id);

  it('holds the texts it was measured with', () => {
    expect(rows.filter(({ label }) => label === 'risky')).toHaveLength(risky.n);
    expect(rows.filter(({ label }) => label === 'ok')).toHaveLength(ok.n);
  });

  it('finds no fewer risky texts', () => {
    expect(atCaution('risky').length).toBeGreaterThanOrEqual(risky.atLeast);
  });

  it('alarms on no more honest texts', () => {
    expect(atCaution('ok').length, atCaution('ok').join(' ')).toBeLessThanOrEqual(ok.atMost);
  });
});
