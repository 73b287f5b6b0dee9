import { changeFilters, showAll } from '../actions/actions.ts';
import type { Hedge, Kind, Status } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { NO_FILTERS, shown, toggled } from '../state/filters.ts';
import { useWorkspace } from '../state/store.ts';
import { HEDGE_WORDS, KIND_WORDS, STATUS_WORDS, figure } from '../words.ts';
import { LegendRow } from './LegendRow.tsx';

const HEDGES = Object.keys(HEDGE_WORDS) as Hedge[];
const KINDS = Object.keys(KIND_WORDS) as Kind[];
const STATUSES = ['CONFIRMED', 'PROBABLE', 'POSSIBLE', 'CONTESTED', 'DENIED'] as Status[];

/** The legend, which is also the filter. */
export function FilterPanel() {
  const { canvas, filters } = useWorkspace();
  const entities = [...canvas.entities.values()];
  const links = [...canvas.links.values()];
  const { hiddenBy, hiddenEntities } = shown(entities, links, filters);
  const hidden = (n: number) => `${n} hidden`;
  return (
    <>
      <section className="section">
        <header>
          <h2>Kind</h2>
          <span className="meta">{hiddenEntities > 0 ? `${hiddenEntities} hidden` : 'shape and colour'}</span>
        </header>
        {KINDS.map((kind) => (
          <LegendRow
            key={kind}
            name={KIND_WORDS[kind]}
            swatch={<KindMark kind={kind} />}
            count={entities.filter((e) => e.kind === kind).length}
            on={!filters.kinds.has(kind)}
            toggle={() => changeFilters((f) => ({ ...f, kinds: toggled(f.kinds, kind) }))}
          />
        ))}
      </section>
      <section className="section">
        <header>
          <h2>How it is said</h2>
          <span className="meta">{hiddenBy.hedge > 0 ? hidden(hiddenBy.hedge) : 'line'}</span>
        </header>
        {HEDGES.map((hedge) => (
          <LegendRow
            key={hedge}
            name={HEDGE_WORDS[hedge]}
            swatch={<LineSample hedge={hedge} />}
            count={links.filter((l) => l.hedge === hedge).length}
            on={!filters.hedges.has(hedge)}
            toggle={() => changeFilters((f) => ({ ...f, hedges: toggled(f.hedges, hedge) }))}
          />
        ))}
      </section>
      <section className="section">
        <header>
          <h2>Where it stands</h2>
          <span className="meta">{hiddenBy.status > 0 ? hidden(hiddenBy.status) : 'mark'}</span>
        </header>
        {STATUSES.map((status) => (
          <LegendRow
            key={status}
            name={STATUS_WORDS[status]}
            swatch={
              <LineSample
                hedge="STATED"
                status={status}
                confidence={{ CONFIRMED: 1, PROBABLE: 0.7, POSSIBLE: 0.2, CONTESTED: 0.4, DENIED: 0 }[status]}
              />
            }
            count={links.filter((l) => l.status === status).length}
            on={!filters.statuses.has(status)}
            toggle={() => changeFilters((f) => ({ ...f, statuses: toggled(f.statuses, status) }))}
          />
        ))}
      </section>
      <section className="section">
        <header>
          <h2 id="min-confidence">Least confidence</h2>
          <span className="meta">{hiddenBy.confidence > 0 ? hidden(hiddenBy.confidence) : 'line width'}</span>
        </header>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          aria-labelledby="min-confidence"
          aria-valuetext={figure(filters.minConfidence)}
          value={filters.minConfidence}
          onChange={(e) => changeFilters((f) => ({ ...f, minConfidence: Number(e.target.value) }))}
        />
        <p className="meta">{figure(filters.minConfidence)} and above</p>
      </section>
      {filters !== NO_FILTERS && (
        <section className="section">
          <button type="button" className="button" onClick={showAll}>
            Show all
          </button>
        </section>
      )}
    </>
  );
}
