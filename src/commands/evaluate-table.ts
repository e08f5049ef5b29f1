// Sums judged rows up: shares at each level with Wilson intervals. Pure.
import { isAtLeast, type Level } from '../model/verdict';
import type { Judged } from './evaluate-rows';

export interface Share {
  count: number;
  share: number;
  /** 95 % Wilson score interval (Wilson 1927). */
  low: number;
  high: number;
}

export interface Line {
  file: string;
  lang: string;
  kind: string;
  sub: string;
  form: string;
  label: string;
  n: number;
  notice: Share;
  caution: Share;
  high: Share;
}

/** @returns the share of `count` in `n` with its 95 % Wilson interval; n = 0 gives the whole range */
export function wilson(count: number, n: number): Share {
  if (n === 0) return { count: 0, share: 0, low: 0, high: 1 };
  const z = 1.959964;
  const p = count / n;
  const middle = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * n)) / n);
  const scale = 1 + (z * z) / n;
  return {
    count,
    share: p,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}

/** One line for every combination of file, language, kind, sub, form and label. */
export function summarise(judged: readonly Judged[]): Line[] {
  const groups = new Map<string, Judged[]>();
  for (const entry of judged) {
    const { lang, kind, sub, form } = entry.row;
    const key = JSON.stringify([entry.file, lang, kind, sub, form, entry.label]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, entries]) => {
    const [file, lang, kind, sub, form, label] = JSON.parse(key) as string[];
    const at = (level: Level) =>
      wilson(entries.filter((e) => isAtLeast(e.verdict.level, level)).length, entries.length);
    return {
      file,
      lang,
      kind,
      sub,
      form,
      label,
      n: entries.length,
      notice: at('notice'),
      caution: at('caution'),
      high: at('high'),
    };
  });
}

const percent = (x: number) => (x * 100).toFixed(x < 0.1 ? 2 : 1);

function cell({ share, low, high }: Share): string {
  return `${percent(share).padStart(5)} % [${percent(low)}–${percent(high)}]`;
}

/** The table as text, a line each, columns aligned. */
export function formatTable(lines: readonly Line[]): string {
  const head = [
    'file',
    'lang',
    'kind',
    'sub',
    'form',
    'label',
    'n',
    'notice or more',
    'caution or more',
    'high',
  ];
  const rows = lines.map((l) => [
    l.file.replace(/^.*\//, ''),
    l.lang,
    l.kind,
    l.sub || '-',
    l.form || '-',
    l.label,
    String(l.n),
    cell(l.notice),
    cell(l.caution),
    cell(l.high),
  ]);
  const widths = head.map((h, i) => Math.max(h.length, ...rows.map((r) => r[i].length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((c, i) => (i === 6 ? c.padStart(widths[i]) : c.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
