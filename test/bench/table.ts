import { round, type Figure } from './measure.ts';

/** Formats figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, p50, p95, goal, peers, parent }) => [
    name,
    unit,
    round(p50),
    p95 === null ? '' : round(p95),
    goal ?? '',
    [...(parent ? [{ name: 'parent commit', p50: parent }] : []), ...peers]
      .map((peer) => `${peer.name} ${round(peer.p50)} (${ratio(peer.p50 / p50)}×)`)
      .join('; '),
  ]);
  const head = ['what', 'unit', 'p50', 'p95', 'goal', 'others, p50 (times ours)'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const ratio = (x: number) => (x >= 10 ? x.toFixed(0) : x.toFixed(2));
