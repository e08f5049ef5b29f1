// How well each flag is written and proved, language by language: the cells, which of them are too small, the table.
// Pure; it must not know where the knowledge was read from.
import { FEWEST_EXAMPLES } from '../build/list-examples';
import type { Knowledge } from '../build/read-knowledge';
import type { Lang } from '../engine/types';

export const LANGS: readonly Lang[] = ['uk', 'ru', 'en'];

/** Fewer examples than this, of either kind, leave a flag thinly proved in that language. */
export const ENOUGH = 10;

export interface Cell {
  phrases: number;
  marks: number;
  silent: number;
  /** Lines of phrases that no example shows at work; they do not ship. */
  unproven: number[];
  /** What is missing, in words; empty when nothing is. */
  missing: string[];
}

export interface CoverageRow {
  id: string;
  file: string;
  checkedOn: string;
  cells: Record<Lang, Cell>;
}

/** @param unproven places of phrases that no example proves, as the compiler tells them */
export function coverage(
  knowledge: Knowledge,
  unproven: readonly { file: string; line: number }[],
): CoverageRow[] {
  return knowledge.flags.map((flag) => {
    const { id, checkedOn, seenIn, phrases, marks, silent } = flag.data;
    // A flag seen in letters shows the same few disguises: its examples are proof enough where all others' are.
    const least = seenIn === 'letters' ? FEWEST_EXAMPLES : ENOUGH;
    const waiting = new Set(unproven.filter(({ file }) => file === flag.file).map((u) => u.line));
    const cellOf = (lang: Lang): Cell => {
      const lines = phrases[lang].map((_, index) => flag.lineOf(['phrases', lang, index, 'match']));
      const missing: string[] = [];
      if (seenIn === 'words' && lines.length === 0) missing.push('no phrases');
      for (const [kind, own] of Object.entries({ marks: marks[lang], silent: silent[lang] }))
        if (own.length < least) missing.push(`${own.length} ${kind}, at least ${least} are needed`);
      return {
        phrases: lines.length,
        marks: marks[lang].length,
        silent: silent[lang].length,
        unproven: [...new Set(lines)].filter((line) => waiting.has(line)),
        missing,
      };
    };
    const cells = { uk: cellOf('uk'), ru: cellOf('ru'), en: cellOf('en') };
    return { id, file: flag.file, checkedOn, cells };
  });
}

/** Every cell that is empty or too small. */
export function gapsOf(rows: readonly CoverageRow[]): { row: CoverageRow; lang: Lang }[] {
  return rows.flatMap((row) =>
    LANGS.filter((lang) => row.cells[lang].missing.length > 0).map((lang) => ({ row, lang })),
  );
}

const COLUMNS = ['phrases', 'marks', 'silent', 'unproven'] as const;

/** The table as text: a line a flag, a `!` at each language that misses something, and what it misses below. */
export function formatCoverage(rows: readonly CoverageRow[]): string {
  const head = ['flag', ...LANGS.flatMap((lang) => COLUMNS.map((c) => `${lang} ${c}`)), 'checked'];
  const lines = rows.map(({ id, checkedOn, cells }) => [
    id,
    ...LANGS.flatMap((lang) => {
      const { phrases, marks, silent, unproven, missing } = cells[lang];
      const mark = missing.length > 0 ? '! ' : '';
      return [`${mark}${phrases}`, `${marks}`, `${silent}`, `${unproven.length || '-'}`];
    }),
    checkedOn,
  ]);
  const sum = (of: (cell: Cell) => number, lang: Lang) =>
    `${rows.reduce((total, { cells }) => total + of(cells[lang]), 0)}`;
  const totals = [
    `${rows.length} flags`,
    ...LANGS.flatMap((lang) => [
      sum((c) => c.phrases, lang),
      sum((c) => c.marks, lang),
      sum((c) => c.silent, lang),
      sum((c) => c.unproven.length, lang),
    ]),
    '',
  ];
  const all = [head, ...lines, totals];
  const widths = head.map((_, i) => Math.max(...all.map((line) => line[i].length)));
  const table = all.map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  const gaps = gapsOf(rows).map(
    ({ row, lang }) => `! ${row.id}, ${lang}: ${row.cells[lang].missing.join('; ')} (${row.file})`,
  );
  const waiting = rows.flatMap(({ file, cells }) =>
    LANGS.filter((lang) => cells[lang].unproven.length > 0).map(
      (lang) => `${file}, ${lang}: no example proves lines ${cells[lang].unproven.join(', ')}`,
    ),
  );
  const summary =
    gaps.length > 0
      ? `${gaps.length} places are empty or too thinly proved`
      : `every flag has ${ENOUGH} examples of either kind in each language`;
  return [...table, '', ...waiting, ...gaps, summary].join('\n');
}
