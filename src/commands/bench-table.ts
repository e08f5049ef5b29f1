// The figures as one Markdown table, as README quotes it, the target beside each row.

export interface Row {
  what: string;
  measured: string;
  /** As it is shown; empty where a row is for comparison only. */
  target: string;
  isReached: boolean;
}

/** A row that must not exceed its target. */
export function atMost(what: string, value: number, most: number, unit: string): Row {
  const isReached = value <= most;
  return { what, measured: `${short(value)} ${unit}`, target: `≤ ${most} ${unit}`, isReached };
}

/** A row that must reach its target. */
export function atLeast(what: string, value: number, least: number, unit: string): Row {
  const isReached = value >= least;
  return { what, measured: `${short(value)} ${unit}`, target: `≥ ${least} ${unit}`, isReached };
}

/** A row for comparison. */
export function plain(what: string, measured: string): Row {
  return { what, measured, target: '', isReached: true };
}

function short(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 0 : 1);
}

export function formatRows(title: string, rows: readonly Row[]): string {
  const cells = [
    [title, 'measured', 'target'],
    ...rows.map(({ what, measured, target, isReached }) => [
      what,
      measured,
      isReached ? target : `${target}, not reached`,
    ]),
  ];
  const widths = [0, 1, 2].map((i) => Math.max(...cells.map((line) => line[i].length)));
  const lines = cells.map((line) => `| ${line.map((c, i) => c.padEnd(widths[i])).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
