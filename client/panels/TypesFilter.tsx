import { clsx } from 'clsx';
import { toggleFilter } from '../actions/filter.ts';
import type { LinkOnCanvas } from '../api/types.ts';
import { useWorkspace } from '../state/store.ts';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import { LegendRow } from './LegendRow.tsx';

/** Filters by link type. */
export function TypesFilter({ links, hidden }: { links: readonly LinkOnCanvas[]; hidden: number }) {
  const words = useWords();
  const labels = useLabels();
  const off = useWorkspace((s) => s.view.filters.types);
  const counts = new Map<string, number>();
  for (const { type } of links) counts.set(type, (counts.get(type) ?? 0) + 1);
  const types = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const on = types.filter(([type]) => !off.includes(type)).length;
  return (
    <details className={layout.section}>
      <summary>
        <b>{words.filter.types}</b> {words.filter.ofAll(on, types.length)}
        <span className={clsx(text.meta, layout.end)}>{words.filter.hidden(hidden)}</span>
      </summary>
      {types.map(([type, count]) => (
        <LegendRow
          key={type}
          name={labels.link(type)}
          count={count}
          on={!off.includes(type)}
          toggle={() => toggleFilter('types', type)}
        />
      ))}
    </details>
  );
}
