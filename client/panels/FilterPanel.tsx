import { showAll, toggleFilter } from '../actions/filter.ts';
import { HEDGES, KINDS, STATUSES, type LinkOnCanvas } from '../api/types.ts';
import { KindMark } from '../marks/KindMark.tsx';
import { LineSample } from '../marks/LineSample.tsx';
import { useWorkspace } from '../state/store.ts';
import { useVisibleGraph } from '../state/use-visible-graph.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { ConfidenceFilter } from './ConfidenceFilter.tsx';
import { EvidenceFilter } from './EvidenceFilter.tsx';
import { HappenedFilter } from './HappenedFilter.tsx';
import { LegendRow } from './LegendRow.tsx';
import { TypesFilter } from './TypesFilter.tsx';

const SAMPLE = {
  CONFIRMED: 1,
  PROBABLE: 0.7,
  POSSIBLE: 0.4,
  DOUBTFUL: 0.1,
  CONTESTED: 0.4,
  DENIED: 0,
  UNSUPPORTED: 0,
};

/** The legend, which is also the filter. */
export function FilterPanel() {
  const words = useWords();
  const filters = useWorkspace((s) => s.view.filters);
  const { entities, links, hiddenLinks, hiddenEntities } = useVisibleGraph();
  const number = (test: (link: LinkOnCanvas) => boolean) => links.filter(test).length;
  const note = (hidden: number, otherwise: string) => (hidden > 0 ? words.filter.hidden(hidden) : otherwise);
  const onlyDenied = number((l) => l.hedge === null);
  return (
    <>
      <section className={layout.section}>
        <header>
          <h2>{words.filter.kind}</h2>
          <span className={text.meta}>{note(hiddenEntities.kind, words.filter.kindNote)}</span>
        </header>
        {KINDS.map((kind) => (
          <LegendRow
            key={kind}
            name={words.kinds[kind]}
            swatch={<KindMark kind={kind} />}
            count={entities.filter((e) => e.kind === kind).length}
            on={!filters.kinds.includes(kind)}
            toggle={() => toggleFilter('kinds', kind)}
          />
        ))}
      </section>
      <section className={layout.section}>
        <header>
          <h2>{words.filter.hedge}</h2>
          <span className={text.meta}>{note(hiddenLinks.hedge, words.filter.hedgeNote)}</span>
        </header>
        {HEDGES.map((hedge) => (
          <LegendRow
            key={hedge}
            name={words.hedges[hedge]}
            swatch={<LineSample hedge={hedge} />}
            count={number((l) => l.hedge === hedge)}
            on={!filters.hedges.includes(hedge)}
            toggle={() => toggleFilter('hedges', hedge)}
          />
        ))}
        {onlyDenied > 0 && (
          <LegendRow
            name={words.filter.onlyDenied}
            swatch={<LineSample hedge="NONE" status="DENIED" />}
            count={onlyDenied}
            on={!filters.hedges.includes('NONE')}
            toggle={() => toggleFilter('hedges', 'NONE')}
          />
        )}
      </section>
      <section className={layout.section}>
        <header>
          <h2>{words.filter.status}</h2>
          <span className={text.meta}>{note(hiddenLinks.status, words.filter.statusNote)}</span>
        </header>
        {STATUSES.map((status) => (
          <LegendRow
            key={status}
            name={words.statuses[status]}
            swatch={<LineSample hedge="STATED" status={status} confidence={SAMPLE[status]} />}
            count={number((l) => l.status === status)}
            on={!filters.statuses.includes(status)}
            toggle={() => toggleFilter('statuses', status)}
          />
        ))}
      </section>
      <ConfidenceFilter links={links} hidden={hiddenLinks.confidence} />
      <TypesFilter links={links} hidden={hiddenLinks.type} />
      <EvidenceFilter hidden={hiddenLinks.evidence} />
      <HappenedFilter />
      <section className={layout.section}>
        <Button onClick={showAll}>{words.actions.showAll}</Button>
      </section>
    </>
  );
}
