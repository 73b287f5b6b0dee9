import { clsx } from 'clsx';
import { useState, type ReactNode } from 'react';
import { openEntity, openLink } from '../actions/canvas.ts';
import { tap } from '../actions/selection.ts';
import type { EntityOnCanvas, LinkOnCanvas } from '../api/types.ts';
import { useWorkspace } from '../state/store.ts';
import { useVisibleGraph, useWhatIfLinks } from '../state/use-visible-graph.ts';
import form from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import { useLabels } from '../words/labels.ts';
import { useWords } from '../words/words.ts';
import { DataTable, type Column } from './DataTable.tsx';
import styles from './TablePage.module.css';

interface Props {
  /** The banner of a what-if. */
  readonly strip: ReactNode;
  /** The selection and its actions. */
  readonly selectionBar: ReactNode;
}

/** The visible graph as tables of entities and links. */
export function TablePage({ strip, selectionBar }: Props) {
  const words = useWords();
  const labels = useLabels();
  const [of, setOf] = useState<'entities' | 'links'>('entities');
  const { shownEntities, shownLinks } = useVisibleGraph();
  const without = useWhatIfLinks();
  const loaded = useWorkspace((s) => s.loadedGraph.entities);
  const selection = useWorkspace((s) => s.view.selection);
  const name = (id: string) => loaded.get(id)?.name ?? id;
  const on = new Map<string, number>();
  for (const { from, to } of shownLinks) for (const { id } of [from, to]) on.set(id, (on.get(id) ?? 0) + 1);

  const entityColumns: Column<EntityOnCanvas>[] = [
    { key: 'name', name: words.table.name, value: (e) => e.name },
    { key: 'kind', name: words.table.kind, value: (e) => words.kinds[e.kind] },
    { key: 'shown', name: words.table.linksShown, value: (e) => on.get(e.id) ?? 0 },
    { key: 'neighbours', name: words.table.neighbours, value: (e) => e.neighborCount },
  ];
  const linkColumns: Column<LinkOnCanvas>[] = [
    { key: 'from', name: words.table.from, value: (l) => name(l.from.id) },
    { key: 'type', name: words.table.type, value: (l) => labels.link(l.type) },
    { key: 'to', name: words.table.to, value: (l) => name(l.to.id) },
    { key: 'confidence', name: words.table.confidence, value: (l) => l.confidence, show: words.twoDecimals },
    ...(without
      ? [
          {
            key: 'without',
            name: words.table.confidenceWithout,
            value: (l: LinkOnCanvas) => without.get(l.id)?.confidence ?? 0,
            show: words.twoDecimals,
          },
        ]
      : []),
    { key: 'status', name: words.table.status, value: (l) => words.statuses[l.status] },
    {
      key: 'hedge',
      name: words.table.hedge,
      value: (l) => (l.hedge ? words.hedges[l.hedge] : words.filter.onlyDenied),
    },
    { key: 'earliest', name: words.table.earliest, value: (l) => l.earliest ?? '' },
    { key: 'latest', name: words.table.latest, value: (l) => l.latest ?? '' },
  ];
  return (
    <main className={clsx(layout.page, styles.page)}>
      {strip}
      <div className={layout.head}>
        <div className={form.switch} role="group" aria-label={words.table.contents}>
          {(['entities', 'links'] as const).map((what) => (
            <button key={what} type="button" aria-pressed={of === what} onClick={() => setOf(what)}>
              {words.table.names[what]} {what === 'entities' ? shownEntities.length : shownLinks.length}
            </button>
          ))}
        </div>
      </div>
      {of === 'entities' ? (
        <DataTable
          key="entities"
          name={words.table.names.entities}
          rows={shownEntities}
          columns={entityColumns}
          selection={selection}
          open={({ id }) => openEntity(id)}
          select={({ id }) => tap(id, true)}
        />
      ) : (
        <DataTable
          key="links"
          name={words.table.names.links}
          rows={shownLinks}
          columns={linkColumns}
          selection={selection}
          open={openLink}
          select={({ id }) => tap(id, true)}
        />
      )}
      {selectionBar}
    </main>
  );
}
