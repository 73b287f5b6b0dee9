import { changeFilters } from '../actions/filter.ts';
import { useWorkspace } from '../state/store.ts';
import { useSeen } from '../state/use-seen.ts';
import { useWords } from '../words/words.ts';

/** Days; links outside of them stay, and are faint. */
export function HappenedFilter() {
  const words = useWords();
  const { happened } = useWorkspace((s) => s.view.filters);
  const { faint } = useSeen();
  const field = (end: 'from' | 'to') => (
    <label>
      <span className="meta">{words.filter[end]}</span>
      <input
        className="input"
        type="date"
        value={happened[end] ?? ''}
        onChange={(e) => changeFilters({ happened: { ...happened, [end]: e.target.value || null } })}
      />
    </label>
  );
  return (
    <section className="section">
      <header>
        <h2>{words.filter.happened}</h2>
        <span className="meta">{words.filter.faint(faint.size)}</span>
      </header>
      <div className="row">
        {field('from')} {field('to')}
      </div>
    </section>
  );
}
