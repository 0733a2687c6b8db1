/** One line of the table. */
export type Figure = {
  what: string;
  /** What was measured, with its unit. */
  measured: string;
  /** How that compares with what it is held against in the same run. */
  ratio: string;
  /** What the ratio is to be; absent where there is nothing to meet. */
  bar?: string;
  isMet?: boolean;
};

/** A ratio that has to be at most, or at least, so much. */
export function judge(
  ratio: number,
  limit: { atMost: number } | { atLeast: number },
): Pick<Figure, 'ratio' | 'bar' | 'isMet'> {
  const shown = `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
  return 'atMost' in limit
    ? { ratio: shown, bar: `≤ ${limit.atMost}×`, isMet: ratio <= limit.atMost }
    : { ratio: shown, bar: `≥ ${limit.atLeast}×`, isMet: ratio >= limit.atLeast };
}

/** Milliseconds as a duration or as a rate would be read. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms >= 1 ? `${ms.toFixed(1)} ms` : `${Math.round(ms * 1000)} µs`;
}

export function rate(perSecond: number, what: string): string {
  return `${Math.round(perSecond).toLocaleString('en')} ${what}/s`;
}

/** The table as text, for people and for Markdown alike. */
export function table(figures: readonly Figure[]): string {
  const header = ['What', 'Measured', 'Ratio', 'Bar', 'Met'];
  const rows = figures.map(({ what, measured, ratio, bar = '', isMet }) => [
    what,
    measured,
    ratio,
    bar,
    isMet === undefined ? '' : isMet ? 'yes' : 'NO',
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(header), rule, ...rows.map(line)].join('\n');
}
