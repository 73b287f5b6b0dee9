import { changeFilters } from '../actions/filter.ts';
import { useWorkspace } from '../state/store.ts';
import { useVisibleGraph } from '../state/use-visible-graph.ts';
import form from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';

/** A filter by date of event. Links outside the range are dimmed, not hidden. */
export function HappenedFilter() {
  const words = useWords();
  const { happened } = useWorkspace((s) => s.view.filters);
  const { faint } = useVisibleGraph();
  const field = (end: 'from' | 'to') => (
    <label>
      <span className={text.meta}>{words.filter[end]}</span>
      <input
        className={form.input}
        type="date"
        value={happened[end] ?? ''}
        onChange={(e) => changeFilters({ happened: { ...happened, [end]: e.target.value || null } })}
      />
    </label>
  );
  return (
    <section className={layout.section}>
      <header>
        <h2>{words.filter.happened}</h2>
        <span className={text.meta}>{words.filter.faint(faint.size)}</span>
      </header>
      <div className={layout.row}>
        {field('from')} {field('to')}
      </div>
    </section>
  );
}
