import { changePaths, findPaths, pathEnd, showAll } from '../actions/actions.ts';
import type { Ref } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { Search } from '../shell/Search.tsx';
import { useWorkspace, type PathsView } from '../state/store.ts';
import { count } from '../words.ts';
import { PathCard } from './PathCard.tsx';

/** Paths between two sets of entities, hop by hop with the claims of each. */
export function PathsPanel() {
  const { paths, filters } = useWorkspace();
  const { answer } = paths;
  const ready = paths.from.length > 0 && paths.to.length > 0;
  return (
    <>
      <form
        className="section"
        onSubmit={(event) => {
          event.preventDefault();
          findPaths();
        }}
      >
        <Ends side="from" label="From" ends={paths.from} />
        <Ends side="to" label="To" ends={paths.to} />
        <div className="row">
          <label>
            <span className="visually-hidden">Ranking</span>
            <select
              className="button"
              value={paths.ranking}
              onChange={(e) => changePaths({ ranking: e.target.value as PathsView['ranking'] })}
            >
              <option value="STRONGEST">Strongest</option>
              <option value="SHORTEST">Shortest</option>
              <option value="SPECIFIC">Most specific</option>
            </select>
          </label>
          <Number label="paths" value={paths.k} max={20} change={(k) => changePaths({ k })} />
          <Number
            label="hops at most"
            value={paths.maxHops}
            max={12}
            change={(maxHops) => changePaths({ maxHops })}
          />
        </div>
        <div className="row" style={{ marginTop: 8 }}>
          <button type="submit" className="button filled" disabled={!ready}>
            Find paths
          </button>
          {filters.minConfidence > 0 && (
            <span className="meta">over links of {filters.minConfidence.toFixed(2)} and above</span>
          )}
        </div>
      </form>
      {answer && (
        <div className="section" role="status">
          <b>{count(answer.paths.length, 'path')}.</b> Searched {count(answer.search.hopsSearched, 'hop')} and{' '}
          {count(answer.search.settled, 'entity', 'entities')}; filters left out{' '}
          {count(answer.search.linksExcluded, 'link')}. {answer.search.reason}{' '}
          {answer.paths.length === 0 && answer.search.linksExcluded > 0 && (
            <button type="button" className="linkish" onClick={showAll}>
              Show them
            </button>
          )}
        </div>
      )}
      {answer?.paths.map((path, i) => (
        <PathCard
          key={path.entities.map((e) => e.id).join()}
          path={path}
          number={i}
          lit={i === paths.path}
          hop={i === paths.path ? paths.hop : null}
        />
      ))}
    </>
  );
}

function Ends({ side, label, ends }: { side: 'from' | 'to'; label: string; ends: readonly Ref[] }) {
  return (
    <div className="field">
      <span>{label}</span>
      <div>
        {ends.map((entity) => (
          <span key={entity.id} className="chip">
            <KindMark kind={entity.kind} /> {entity.name}
            <button
              type="button"
              aria-label={`Remove ${entity.name}`}
              onClick={() => changePaths({ [side]: ends.filter((e) => e.id !== entity.id), answer: null })}
            >
              ×
            </button>
          </span>
        ))}
        {ends.length === 0 && (
          <Search
            id={`path-${side}`}
            label={`${label}: search an entity`}
            evidence={false}
            choose={(entity) => pathEnd(side, entity)}
          />
        )}
      </div>
    </div>
  );
}

function Number({
  label,
  value,
  max,
  change,
}: {
  label: string;
  value: number;
  max: number;
  change: (n: number) => void;
}) {
  return (
    <label className="row">
      <input
        className="button"
        style={{ width: 56 }}
        type="number"
        min={1}
        max={max}
        value={value}
        onChange={(e) => change(Math.min(max, Math.max(1, e.target.valueAsNumber || 1)))}
      />
      {label}
    </label>
  );
}
