import { useMemo } from 'react';
import type { LinksAmongQuery } from '../api/generated.ts';
import { queryClient, useApiQuery } from '../api/server.ts';
import type { LinkOnCanvas } from '../api/types.ts';
import { withFigures } from '../api/with-figures.ts';
import { evidenceOf, type Evidence } from './filters.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import { visibleGraph, type VisibleGraph } from './visible-graph.ts';
import { getState, useWorkspace } from './store.ts';
import type { WhatIfSubject, View } from './view.ts';

type LinksById = ReadonlyMap<string, LinkOnCanvas>;

const byId = ({ subgraph }: LinksAmongQuery): LinksById =>
  new Map(subgraph.links.map(({ link, figures }) => [link.id, withFigures(link, figures)]));
const variablesOf = (ids: readonly string[], evidence: Evidence | null) => ({
  ids,
  filter: evidence && { evidence },
});

/**
 * Links among entities as combined from the remaining claims; null if no claim is excluded or they are not loaded
 * yet.
 */
function useLinksUnder(ids: readonly string[], evidence: Evidence | null): LinksById | null {
  const { data } = useApiQuery('LinksAmong', variablesOf(ids, evidence), {
    enabled: evidence !== null && ids.length > 0,
    keep: true,
  });
  return useMemo(() => (evidence && data ? byId(data) : null), [evidence, data]);
}

/** Memoizes the last result, because many components request the same one. */
function memoized(
  ...inputs: [View['entities'], View['hidden'], View['filters'], LoadedGraph, LinksById | null]
): VisibleGraph {
  if (last && inputs.every((input, i) => input === last?.inputs[i])) return last.result;
  const [entities, hidden, filters, loaded, recombined] = inputs;
  last = { inputs, result: visibleGraph({ entities, hidden, filters }, loaded, recombined) };
  return last.result;
}
let last: { readonly inputs: readonly unknown[]; readonly result: VisibleGraph } | null = null;

/** The visible part of the canvas under the current filters. */
export function useVisibleGraph(): VisibleGraph {
  const loaded = useWorkspace((s) => s.loadedGraph);
  const { entities, hidden, filters } = useWorkspace((s) => s.view);
  const { sources, speakers } = filters;
  const evidence = useMemo(() => evidenceOf({ sources, speakers }), [sources, speakers]);
  const recombined = useLinksUnder(entities, evidence);
  return memoized(entities, hidden, filters, loaded, recombined);
}

/** The visible part of the canvas for an action, from cached results. */
export function currentVisibleGraph(): VisibleGraph {
  const { view, loadedGraph } = getState();
  const evidence = evidenceOf(view.filters);
  const cached = queryClient.getQueryData<LinksAmongQuery>([
    'LinksAmong',
    variablesOf(view.entities, evidence),
  ]);
  return visibleGraph(view, loadedGraph, evidence && cached ? byId(cached) : null);
}

/** The evidence filter of a what-if, in addition to the current filters. */
export function whatIfEvidence(filters: View['filters'], subject: WhatIfSubject): Evidence {
  const { sources, speakers } = filters;
  return {
    excludeSources: subject.what === 'source' ? [...sources, subject.id] : sources,
    excludeSpeakers: subject.what === 'speaker' ? [...speakers, subject.id] : speakers,
  };
}

/** Links on the canvas as combined under the what-if; null without a what-if. */
export function useWhatIfLinks(): LinksById | null {
  const { entities, filters, whatIf } = useWorkspace((s) => s.view);
  const evidence = useMemo(() => (whatIf ? whatIfEvidence(filters, whatIf) : null), [filters, whatIf]);
  return useLinksUnder(entities, evidence);
}
